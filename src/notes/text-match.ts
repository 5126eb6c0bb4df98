/** Looking for words in notes: every word must stand somewhere in the quote, the comment, the tags or the title. */
import { foldText } from '../text/fold';
import type { Note } from './note';

/** What of a note can be found by words, as it is written. */
export type NoteWords = Pick<Note, 'comment' | 'tags'> & { quote: string; title: string };

/** Stands between the fields: no word searched for contains it. */
const BETWEEN_FIELDS = '\n';

/** What of a note can be found by words. */
export function wordsOf({ target, comment, tags, page }: Note): NoteWords {
  return { quote: target.kind === 'quote' ? target.quote.exact : '', comment, tags, title: page?.title ?? '' };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** The same of a stored document, of any schema and without a check: reading ten thousand takes a third of the time. */
export function wordsOfStored(stored: Readonly<Record<string, unknown>>): NoteWords {
  return {
    quote: textOf(fieldsOf(fieldsOf(stored.target).quote).exact),
    comment: textOf(stored.comment),
    tags: Array.isArray(stored.tags) ? stored.tags.map(textOf) : [],
    title: textOf(fieldsOf(stored.page).title),
  };
}

/** All of a note's words in one folded text, to be searched by `textMatcher`. */
export function searchText({ quote, comment, tags, title }: NoteWords): string {
  return [quote, comment, ...tags, title].map((field) => foldText(field)).join(BETWEEN_FIELDS);
}

/** A test of folded texts by what a reader typed; every text fits an empty query. */
export function textMatcher(query: string): (searchable: string) => boolean {
  const words = foldText(query).split(' ').filter(Boolean);
  // The longest word is the rarest: most texts are refused by it alone.
  words.sort((one, other) => other.length - one.length);
  return (searchable) => words.every((word) => searchable.includes(word));
}
