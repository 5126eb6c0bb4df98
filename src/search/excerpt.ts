/** The piece of a long text that is shown for what was found in it. */
import type { MatchedRange } from './row';

/** How much of a text stands before and after the letters that answered, where there is not room for all. */
const BEFORE_CHARS = 24;
const SHOWN_CHARS = 160;

/** The piece of a text around the first letters that answered, with the ranges that lie in it. */
export function excerpt(text: string, ranges: readonly MatchedRange[]): { text: string; ranges: MatchedRange[] } {
  const first = ranges[0]?.start ?? 0;
  if (text.length <= SHOWN_CHARS) return { text, ranges: [...ranges] };
  const from = first <= BEFORE_CHARS ? 0 : text.indexOf(' ', first - BEFORE_CHARS) + 1;
  const start = from > 0 && from <= first ? from : Math.min(first, from);
  const lead = start > 0 ? '… ' : '';
  const piece = text.slice(start, start + SHOWN_CHARS);
  const shown = ranges
    .filter((range) => range.start >= start && range.end <= start + piece.length)
    .map((range) => ({ start: range.start - start + lead.length, end: range.end - start + lead.length }));
  return { text: lead + piece, ranges: shown };
}
