/** A note's page as a reader of either language cites it. */
import type { Language } from '../knowledge/schema';
import { citationOf } from '../notes/formats/citation';
import type { Note } from '../notes/note';
import { statedDate } from './entity/dates';
import { strings } from './strings/catalogue';

/** The citation, or null where the note is on no page. */
export function citation(note: Note, language: Language): string | null {
  return citationOf(note, { ...strings(language).citing, date: statedDate(language) });
}
