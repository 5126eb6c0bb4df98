/** A name made ready to be searched: folded once, with its words and the way back to how it is written. */
import { type Folded, fold } from '../text/fold';
import type { MatchedRange, SearchRow } from './row';

export type NameForm = {
  /** Index of its row. */
  row: number;
  /** As written. */
  name: string;
  folded: Folded;
  /** `folded.text`, where fuse.js looks. */
  text: string;
  /** Where its words stand in the folded text. */
  words: MatchedRange[];
  /** Whether it is what the entity is called, and not one of its other names. */
  own: boolean;
};

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** Every name of every row once, in both languages, those the entity is called by first. */
export function nameForms(rows: readonly SearchRow[]): NameForm[] {
  const forms: NameForm[] = [];
  for (const [row, { label, names }] of rows.entries()) {
    const seen = new Set<string>();
    const add = (name: string, own: boolean): void => {
      const folded = fold(name);
      if (folded.text.trim() === '' || seen.has(folded.text)) return;
      seen.add(folded.text);
      const words = [...folded.text.matchAll(WORD)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
      }));
      forms.push({ row, name, folded, text: folded.text, words, own });
    };
    add(label.name.en, true);
    add(label.name.es, true);
    for (const name of names) add(name, false);
  }
  return forms;
}

/** Ranges of the folded text, taken back to the name as it is written, merged where they touch. */
export function writtenRanges(form: NameForm, foldedRanges: readonly MatchedRange[]): MatchedRange[] {
  const { starts, ends } = form.folded;
  const written: MatchedRange[] = [];
  for (const range of [...foldedRanges].sort((a, b) => a.start - b.start)) {
    const start = starts[range.start];
    const end = ends[range.end - 1];
    if (start === undefined || end === undefined || end <= start) continue;
    const last = written.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else written.push({ start, end });
  }
  return written;
}
