/** A name made ready to be searched: folded, with its words and the way back to how it is written. */
import { fold, foldText } from '../text/fold';
import type { MatchedRange } from './row';

/** A thing to be found: what it is called first, then what else it is called or says. */
export type Named = { own: readonly string[]; others: readonly string[] };

export type NameForm = {
  /** Index of what is named so. */
  row: number;
  /** As written. */
  name: string;
  /** Folded: where fuse.js looks. */
  text: string;
  /** Where its words stand in the folded text. */
  words: MatchedRange[];
  /** Whether it is what the thing is called, and not one of its other names. */
  own: boolean;
};

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** Every name of a thing once, those that it is called by first. */
export function nameForms({ own, others }: Named, row: number): NameForm[] {
  const forms: NameForm[] = [];
  const seen = new Set<string>();
  for (const [index, name] of [...own, ...others].entries()) {
    const text = foldText(name);
    if (seen.has(text)) continue;
    seen.add(text);
    const words: MatchedRange[] = [];
    for (const { 0: word, index: start } of text.matchAll(WORD)) words.push({ start, end: start + word.length });
    if (words.length > 0 || text.trim() !== '') forms.push({ row, name, text, words, own: index < own.length });
  }
  return forms;
}

/** Ranges of the folded text, taken back to the name as it is written, merged where they touch. */
export function writtenRanges(form: NameForm, foldedRanges: readonly MatchedRange[]): MatchedRange[] {
  const { starts, ends } = fold(form.name);
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
