/** The places of a text where a quote may stand: exactly, folded, or with edits. */
import search from 'approx-string-match';
import type { Folded } from '../text/fold';
import type { TextQuote } from './note';
import { SEEDED_QUOTE_CHARS, stretches } from './seeds';
import { completeWords, cutsWord, type TextSpan, trimSpan } from './whole-words';

/** A place and how much of the quote's wording it keeps, 0 to 1 (1: all of it, but for what folding ignores). */
export type Candidate = TextSpan & { wording: number };

/** A quarter of a quote may have changed, and of a long one no more than this: beyond it, it is another text. */
const MOST_ERRORS = 256;
const ERROR_SHARE = 0.25;
/** Shorter quotes stand inside longer words by accident ("Ene" in "Enero"); longer ones do not. */
const SHORT_QUOTE_CHARS = 24;
/** A letter can stand in a text ten thousand times; such a quote is found by its context or position, or not at all. */
const MOST_OCCURRENCES = 20_000;

/** How many edits a folded quote of some length may have gone through. */
export function mostErrors(foldedLength: number): number {
  return Math.min(MOST_ERRORS, Math.floor(foldedLength * ERROR_SHARE));
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(wanted, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Whether a place leaves half a word outside where the quote did not. */
function cutsOtherWord(text: string, { start, end }: TextSpan, { prefix, exact, suffix }: TextQuote): boolean {
  if (exact.length >= SHORT_QUOTE_CHARS) return false;
  const whole = prefix + exact + suffix;
  const cutBefore = prefix !== '' && !cutsWord(whole, prefix.length) && cutsWord(text, start);
  const cutAfter = suffix !== '' && !cutsWord(whole, prefix.length + exact.length) && cutsWord(text, end);
  return cutBefore || cutAfter;
}

/** Where the quote stands word for word. */
export function exactCandidates(text: string, quote: TextQuote): Candidate[] {
  return occurrences(text, quote.exact)
    .map((start) => ({ start, end: start + quote.exact.length, wording: 1 }))
    .filter((span) => !cutsOtherWord(text, span, quote));
}

/** The span of the original that a span of the folded text came from. */
export function unfoldSpan(folded: Folded, start: number, end: number): TextSpan {
  const from = folded.starts[start] ?? 0;
  return { start: from, end: Math.max(from, folded.ends[end - 1] ?? from) };
}

/** Where the quote stands but for case, accents, white space, quotes and dashes. */
export function foldedCandidates(text: string, folded: Folded, quote: TextQuote, wanted: string): Candidate[] {
  return occurrences(folded.text, wanted)
    .map((start) => ({ ...unfoldSpan(folded, start, start + wanted.length), wording: 1 }))
    .filter((span) => !cutsOtherWord(text, span, quote));
}

/** One place with the fewest edits in a stretch, with the words at its ends whole. */
function* edited(text: string, folded: Folded, wanted: string, stretch: TextSpan): Generator<Candidate> {
  const whole = stretch.start === 0 && stretch.end === folded.text.length;
  const within = whole ? folded.text : folded.text.slice(stretch.start, stretch.end);
  for (const { start, end, errors } of search(within, wanted, mostErrors(wanted.length))) {
    yield {
      ...trimSpan(text, completeWords(text, unfoldSpan(folded, stretch.start + start, stretch.start + end))),
      // What remains could be chance the sooner, the more has changed. Measured (`npm run eval:anchors`): counting an
      // edit twice makes orphans of rewritten sentences, once and a half puts no sentence that is gone anywhere.
      wording: 1 - 1.5 * (errors / wanted.length),
    };
  }
}

/** The places that need the fewest edits to read as the quote; yields after each piece of work on a long text. */
export function* approximateCandidates(
  text: string,
  folded: Folded,
  wanted: string,
): Generator<undefined, Candidate[]> {
  const most = mostErrors(wanted.length);
  if (most === 0) return [];
  const whole = { start: 0, end: folded.text.length };
  const where = wanted.length < SEEDED_QUOTE_CHARS ? [whole] : stretches(folded.text, wanted, most);
  const found: Candidate[] = [];
  for (const stretch of where) {
    yield undefined;
    found.push(...edited(text, folded, wanted, stretch));
  }
  return found;
}
