/** A summary in two helpings: the answer at once, the rest on demand. */
import { firstSentence } from '../../knowledge/first-sentence';

/** About five lines of a card; up to here a further sentence stands with the first. */
const LEAD_CHARS = 230;

/** `lead` is the first sentence and those that fit beside it; `rest` is empty when that is all. */
export function splitSummary(summary: string): { lead: string; rest: string } {
  const text = summary.trim();
  let end = firstSentence(text).length;
  while (end < text.length) {
    const left = text.slice(end);
    const next = end + (left.length - left.trimStart().length) + firstSentence(left).length;
    if (next > LEAD_CHARS) break;
    end = next;
  }
  return { lead: text.slice(0, end), rest: text.slice(end).trim() };
}
