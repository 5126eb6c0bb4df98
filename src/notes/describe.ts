/** Makes the W3C selectors by which a span of text is found again. */
import { foldText } from '../text/fold';
import type { TextPosition, TextQuote } from './note';
import { snapToWords, splitsPair, type TextSpan } from './whole-words';

/** Characters kept on either side of a quote, to tell equal quotes apart: twice what Hypothesis keeps. */
export const CONTEXT_CHARS = 64;

export type Described = { quote: TextQuote; position: TextPosition };

/** The selectors of exactly this span of the text. */
export function describeSpan(text: string, { start, end }: TextSpan): Described {
  let before = Math.max(0, start - CONTEXT_CHARS);
  let after = Math.min(text.length, end + CONTEXT_CHARS);
  // Half a character is no text.
  if (splitsPair(text, before)) before++;
  if (splitsPair(text, after)) after--;
  return {
    quote: { exact: text.slice(start, end), prefix: text.slice(before, start), suffix: text.slice(end, after) },
    position: { start, end },
  };
}

/**
 * The selectors of what a reader selected, trimmed to whole words and without white space around it. Null when the
 * selection holds nothing that can be seen.
 */
export function describe(text: string, selected: TextSpan): Described | null {
  const start = Math.max(0, Math.min(selected.start, selected.end));
  const end = Math.min(text.length, Math.max(selected.start, selected.end));
  const nothingToSee = foldText(text.slice(start, end)).trim() === '';
  return nothingToSee ? null : describeSpan(text, snapToWords(text, { start, end }));
}
