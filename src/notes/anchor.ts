/**
 * Finds the words of a note again in a text that may have changed. Right or silent: below a floor on the score a note
 * is an orphan. The order (position, exact, folded, approximate) follows Hypothesis' client; the floor is ours.
 */
import { fold, foldText } from '../text/fold';
import { approximateCandidates, type Candidate, exactCandidates, foldedCandidates } from './candidates';
import { matchContext, sameContext } from './context';
import type { TextPosition, TextQuote } from './note';
import type { TextSpan } from './whole-words';

/** `position` is a hint, absent where another tool made the selectors. */
export type Selectors = { quote: TextQuote; position?: TextPosition };

/** Where the words are now, or that they are not; `score` is 0 to 1, for an orphan that of the best refused place. */
export type Anchored = { start: number; end: number; score: number } | { orphan: true; score: number };

/** Below this score no place is believed. See `weigh` for what reaches it. */
export const SCORE_FLOOR = 0.5;
/**
 * A short quote (a name, a few words) is likely to stand elsewhere too, where half of its surroundings may agree by
 * chance: it needs more. Measured on 263 short quotes in later versions of their pages: where their sentence survived
 * all score above 0.7; where it was taken out, most of the wrong places that are left score below 0.6.
 */
export const SHORT_SCORE_FLOOR = 0.62;
const SHORT_CHARS = 32;

/**
 * What full agreement around a quote weighs, in characters of quote. With it and the floor at a half, an unchanged
 * quote of this length is believed wherever it stands; a shorter one needs its surroundings the more, the shorter it is.
 */
const CONTEXT_WEIGHT_CHARS = 32;
/** An unchanged quote with nearly all of its surroundings: looking for a folded one would find nothing better. */
const SURE_SCORE = 0.9;
/** Comparing surroundings costs some ten thousand steps a place: the likeliest get it, by what stands next to them. */
const MOST_COMPARED = 200;

type Weighed = TextSpan & { score: number; believed: boolean };

/** The share of quote and context that a place keeps, each by its weight. */
function weigh(text: string, candidate: Candidate, quote: TextQuote, quoteChars: number): Weighed {
  const { agreement, possible } = matchContext(text, candidate, quote);
  const kept = quoteChars * candidate.wording + CONTEXT_WEIGHT_CHARS * agreement;
  const score = kept / (quoteChars + CONTEXT_WEIGHT_CHARS * possible);
  // Where nothing was kept around a quote, nothing around a place can speak against it.
  const caution = quoteChars < SHORT_CHARS ? possible * (SHORT_SCORE_FLOOR - SCORE_FLOOR) : 0;
  return { start: candidate.start, end: candidate.end, score, believed: score >= SCORE_FLOOR + caution };
}

/** How many characters next to a place are as they were next to the quote. */
function adjacentAgreement(text: string, { start, end }: TextSpan, { prefix, suffix }: TextQuote): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

function nearest<T extends TextSpan>(places: readonly T[], position: TextPosition | undefined): T | null {
  if (position === undefined) return places[0] ?? null;
  const distance = (place: T): number => Math.abs(place.start - position.start);
  return places.reduce<T | null>((best, place) => (best && distance(best) <= distance(place) ? best : place), null);
}

/** The best place; of equally good ones the nearest to where the quote was. */
function best(text: string, candidates: Candidate[], { quote, position }: Selectors, chars: number): Weighed | null {
  let places = candidates;
  if (places.length > MOST_COMPARED) {
    const near = position?.start ?? 0;
    const ranked = places.map((place) => ({ place, agreement: adjacentAgreement(text, place, quote) }));
    ranked.sort((a, b) => b.agreement - a.agreement || Math.abs(a.place.start - near) - Math.abs(b.place.start - near));
    places = ranked.slice(0, MOST_COMPARED).map(({ place }) => place);
  }
  const weighed = places.map((place) => weigh(text, place, quote, chars));
  const top = Math.max(0, ...weighed.map(({ score }) => score));
  return nearest(
    weighed.filter(({ score }) => score === top),
    position,
  );
}

/** Finds notes on one text, whole or piece by piece. */
export type Anchorer = {
  (selectors: Selectors): Anchored;
  /** The same in pieces of work of a few milliseconds each: the caller goes on when it has time. */
  inSteps: (selectors: Selectors) => Generator<undefined, Anchored>;
};

/** Prepares a text for any number of notes: what is derived from the text alone is made once, when first needed. */
export function createAnchorer(text: string): Anchorer {
  let foldedText: ReturnType<typeof fold> | null = null;
  const folded = (): ReturnType<typeof fold> => {
    foldedText ??= fold(text);
    return foldedText;
  };

  function* inSteps(selectors: Selectors): Generator<undefined, Anchored> {
    const { quote, position } = selectors;
    if (quote.exact.trim() === '') return { orphan: true, score: 0 };
    const unmoved = position !== undefined && text.startsWith(quote.exact, position.start);
    if (unmoved) {
      const place = { start: position.start, end: position.start + quote.exact.length };
      if (sameContext(text, place, quote)) return { ...place, score: 1 };
    }

    const exact = exactCandidates(text, quote);
    const untouched = nearest(
      exact.filter((place) => sameContext(text, place, quote)),
      position,
    );
    if (untouched !== null) return { start: untouched.start, end: untouched.end, score: 1 };

    const wanted = foldText(quote.exact).trim();
    const chars = wanted.length;
    let found = best(text, exact, selectors, chars);
    if (found === null || found.score < SURE_SCORE) {
      if (foldedText === null) yield undefined;
      const places = foldedCandidates(text, folded(), quote, wanted);
      const alike = best(text, places, selectors, chars);
      if (alike !== null && (found === null || alike.score > found.score)) found = alike;
    }
    if (found === null || !found.believed) {
      yield undefined;
      const places = yield* approximateCandidates(text, folded(), wanted);
      const edited = best(text, places, selectors, chars);
      if (edited !== null && (found === null || edited.score > found.score)) found = edited;
    }
    if (found === null || !found.believed) return { orphan: true, score: found?.score ?? 0 };
    return { start: found.start, end: found.end, score: found.score };
  }

  const whole = (selectors: Selectors): Anchored => {
    const steps = inSteps(selectors);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  return Object.assign(whole, { inSteps });
}

/** Finds one note's words in a text. For several notes on one text make one `createAnchorer`. */
export function anchor(text: string, selectors: Selectors): Anchored {
  return createAnchorer(text)(selectors);
}
