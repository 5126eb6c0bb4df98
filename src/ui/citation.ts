/** A note's page as a reader of either language cites it. */
import type { Language } from '../knowledge/schema';
import { citationOf } from '../notes/formats/citation';
import type { Note } from '../notes/note';
import { formatDate } from './entity/dates';
import { strings } from './strings/catalogue';

/** The citation, or null where the note is on no page. Dates that a page writes in its own way stay so. */
export function citation(note: Note, language: Language): string | null {
  const date = (iso: string): string => {
    const [day] = /^\d{4}(?:-\d\d){0,2}(?=T|\s|$)/.exec(iso) ?? [];
    return day === undefined ? iso : formatDate(day, language);
  };
  return citationOf(note, { ...strings(language).citing, date });
}
