/** Whoever loads the whole catalogue, as surfaces do, speaks both languages. */
import '../src/ui/strings/catalogue';
