/** How well the text around a place agrees with what stood around a quote. */
import { foldText } from '../text/fold';
import type { TextQuote } from './note';
import type { TextSpan } from './whole-words';

/** With this many folded characters a side has said all it can; shorter ones count in proportion. */
const FULL_SIDE_CHARS = 16;
/**
 * Two unrelated pieces of the same language, aligned at their best, still share about a third of their letters: that
 * much likeness means nothing.
 */
const CHANCE_LIKENESS = 0.35;
/** The better side decides: an advertisement or a new paragraph on one side moves nothing that stands on the other. */
const BETTER_SIDE_SHARE = 0.7;

/** `agreement` of at most `possible`, both 0 to 1; `possible` is 0 where nothing was kept around the quote. */
export type ContextMatch = { agreement: number; possible: number };

/**
 * Edits that turn `wanted` into some beginning of `found` (Levenshtein with a free end): what stands nearest to the
 * quote must agree, how far the text goes on does not matter.
 */
export function editsToBeginning(wanted: string, found: string): number {
  let row = Array.from({ length: found.length + 1 }, (_, column) => column);
  for (let i = 1; i <= wanted.length; i++) {
    const next = [i];
    const unit = wanted.charCodeAt(i - 1);
    for (let column = 1; column <= found.length; column++) {
      const diagonal = (row[column - 1] ?? 0) + (found.charCodeAt(column - 1) === unit ? 0 : 1);
      next.push(Math.min(diagonal, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

/** Both begin at the quote's edge and lead away from it. */
function likeness(wanted: string, found: string): number {
  if (found.startsWith(wanted)) return 1;
  const share = 1 - editsToBeginning(wanted, found) / wanted.length;
  return Math.max(0, (share - CHANCE_LIKENESS) / (1 - CHANCE_LIKENESS));
}

/** Folded text as it leads away from the quote, without the white space at its edge: blocks are not always joined alike. */
const after = (text: string): string => foldText(text).trimStart();
const before = (text: string): string => foldText(text).trimEnd().split('').reverse().join('');

/** Compares what stands around a span with what was kept around the quote. */
export function matchContext(text: string, span: TextSpan, quote: TextQuote): ContextMatch {
  // A quarter more than was kept, so that a few words added in between still leave room for the rest.
  const room = (side: string): number => Math.ceil(side.length * 1.25);
  const textBefore = text.slice(Math.max(0, span.start - room(quote.prefix)), span.start);
  const textAfter = text.slice(span.end, span.end + room(quote.suffix));
  const sides = [
    { wanted: before(quote.prefix), found: before(textBefore) },
    { wanted: after(quote.suffix), found: after(textAfter) },
  ];
  const [one, other] = sides.map(({ wanted, found }) => {
    const possible = Math.min(1, wanted.length / FULL_SIDE_CHARS);
    return { possible, agreement: wanted === '' ? 0 : possible * likeness(wanted, found) };
  });
  if (one === undefined || other === undefined) return { agreement: 0, possible: 0 };
  const blend = (a: number, b: number): number =>
    BETTER_SIDE_SHARE * Math.max(a, b) + (1 - BETTER_SIDE_SHARE) * Math.min(a, b);
  return { agreement: blend(one.agreement, other.agreement), possible: blend(one.possible, other.possible) };
}

/** Whether exactly what was kept around the quote stands around a span. */
export function sameContext(text: string, { start, end }: TextSpan, { prefix, suffix }: TextQuote): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, end);
}
