/** Search over notes: by what is quoted, the reader's own words, tags, and the page they come from. */
import type { Note } from '../notes/note';
import { byFuse } from './by-fuse';
import { find } from './find';
import type { Named } from './name-form';
import { indexInSteps } from './name-index';
import type { MatchedRange } from './row';
import { finish } from './search';

/** `text` is the part of the note that answered, as it is written; `ranges` its letters that did. */
export type NoteResult = { note: Note; text: string; ranges: MatchedRange[] };
export type NoteSearch = (query: string, limit: number) => NoteResult[];

/** Makes the search in small steps, to be taken while a surface is idle; the last one gives it. */
export function* noteSearchInSteps(notes: readonly Note[]): Generator<undefined, NoteSearch> {
  const index = yield* indexInSteps(notes.map(saidIn));
  return (query, limit) =>
    find(index, query, limit, byFuse).flatMap(({ row, name, ranges }) => {
      const note = notes[row];
      return note ? [{ note, text: name, ranges }] : [];
    });
}

/** Notes that were found elsewhere, as results: with the letters that answered, where they are beginnings of words. */
export function asResults(notes: readonly Note[], query: string): NoteResult[] {
  const found = new Map(finish(noteSearchInSteps(notes))(query, notes.length).map((one) => [one.note, one]));
  return notes.map((note) => {
    const { own, others } = saidIn(note);
    return found.get(note) ?? { note, text: own[0] ?? others[0] ?? '', ranges: [] };
  });
}

/** Each part by itself, the words of the note before what it is about; and all as one, for words of different parts. */
function saidIn({ target, comment, tags, page, entities }: Note): Named {
  const quote = target.kind === 'quote' ? target.quote.exact : '';
  const own = [comment, quote].filter((part) => part !== '');
  const names = entities.map(({ name }) => name).join(', ');
  const about = [tags.join(', '), page?.title ?? ''].filter((part) => part !== '');
  // What is named stands in the quote mostly, and says less than it.
  return { own, others: [...about, [...own, ...about, names].filter((part) => part !== '').join(' · ')] };
}
