/** The citation of a note's page, without the rest of the catalogue. */
import type { Language } from '../knowledge/schema';
import { citationOf } from '../notes/formats/citation';
import type { Note } from '../notes/note';
import { statedDate } from '../ui/entity/dates';
import { citing as en } from '../ui/strings/en/citing';
import { citing as es } from '../ui/strings/es/citing';

/** As the popup and the files write it. */
export function cite(note: Note, language: Language): string {
  return citationOf(note, { ...(language === 'es' ? es : en), date: statedDate(language) }) ?? '';
}
