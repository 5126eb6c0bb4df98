/** Packs write kinds in lower case, as inside a sentence; alone they begin with a capital. */
import type { Language } from '../knowledge/schema';

export function sentenceCase(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
