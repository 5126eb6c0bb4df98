/**
 * How far a name is from a query, word by word. fuse.js answers wherever letters occur; a reader who types `masais`
 * means Masías and not Fuerzas Ar*mad*as, so what is found must be near as words.
 */
import type { NameForm } from './name-form';
import type { MatchedRange } from './row';
import { prefixSlips, slipsToPrefixes, slipsWithin } from './slips';

export type Likeness = { distance: number; ranges: MatchedRange[] };

/** Slips forgiven in a word: short words are one slip away from too many others. */
export function slipsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** The slips between a query's words and a name's; null if any word is too far from all of the name's. */
export function likeness(form: NameForm, words: readonly string[]): Likeness | null {
  const ranges: MatchedRange[] = [];
  let distance = 0;
  for (const word of words) {
    const best = nearest(word, form);
    if (!best) return asOneWord(form, words);
    distance += best.distance;
    ranges.push(best.range);
  }
  return { distance, ranges };
}

const slips = prefixSlips();

/** The beginning of another word that is nearest to a word, of about its length or whole; null if none is near enough. */
export function nearestBeginning(word: string, other: string): { distance: number; length: number } | null {
  const most = slipsForgiven(word);
  if (!slipsToPrefixes(word, other, most, slips)) return null;
  let best: { distance: number; length: number } | null = null;
  for (const wanted of [word.length, word.length - 1, word.length + 1, other.length]) {
    const length = Math.min(wanted, other.length);
    const distance = length <= word.length + most ? (slips[length] ?? most + 1) : most + 1;
    if (distance <= most && (!best || distance < best.distance)) best = { distance, length };
  }
  return best;
}

/** The word of the name, or its beginning, that is nearest to a word of the query. */
function nearest(word: string, form: NameForm): { distance: number; range: MatchedRange } | null {
  let best: { distance: number; range: MatchedRange } | null = null;
  for (const { start, end } of form.words) {
    const found = nearestBeginning(word, form.text.slice(start, end));
    if (!found || (best && found.distance >= best.distance)) continue;
    best = { distance: found.distance, range: { start, end: start + found.length } };
  }
  return best;
}

/** `shiningpath`, `in sight`: the slips between the same letters with other spaces; too many if more than forgiven. */
export function inOneWord(query: string, name: string): number {
  return slipsWithin(query, name.length > query.length ? name.slice(0, query.length) : name, slipsForgiven(query));
}

/** A word too far from all is forgiven if the whole is near; it counts as a slip more. */
function asOneWord(form: NameForm, words: readonly string[]): Likeness | null {
  const query = words.join('');
  const distance = inOneWord(query, joined(form));
  if (distance > slipsForgiven(query)) return null;
  return { distance: distance + 1, ranges: [{ start: 0, end: form.text.length }] };
}

/** The words of a name without what stands between them. */
export function joined({ text, words }: NameForm): string {
  return words.map(({ start, end }) => text.slice(start, end)).join('');
}
