/** A summary in two helpings: the answer at once, the rest on demand. */
import { firstSentence } from './first-sentence';

/** About five lines of a card; up to here a further sentence stands with the first. */
const LEAD_CHARS = 230;

/** A sentence may be longer than that, but not without end: then it is cut at a word. */
const SENTENCE_CHARS = 400;

/**
 * `lead` is the first sentence and those that fit beside it; `rest` is empty when that is all. `cut`: the lead ends in the
 * middle of a sentence.
 */
export type Helpings = { lead: string; rest: string; cut: boolean };

/** Splits a summary. */
export function splitSummary(summary: string): Helpings {
  const text = summary.trim();
  let end = firstSentence(text).length;
  if (end > SENTENCE_CHARS) {
    const space = text.lastIndexOf(' ', LEAD_CHARS);
    end = space > 0 ? space : LEAD_CHARS;
    return { lead: text.slice(0, end), rest: text.slice(end).trim(), cut: true };
  }
  while (end < text.length) {
    const left = text.slice(end);
    const next = end + (left.length - left.trimStart().length) + firstSentence(left).length;
    if (next > LEAD_CHARS) break;
    end = next;
  }
  return { lead: text.slice(0, end), rest: text.slice(end).trim(), cut: false };
}
