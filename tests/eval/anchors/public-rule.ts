/**
 * The public rule that notes are usually anchored by, written down plainly: of the exact places, or else of those with
 * the fewest edits (at most half the quote), the one whose quote (50), prefix (20), suffix (20) and position (2) agree
 * best. It has no floor: whatever is best is taken.
 */
import search from 'approx-string-match';
import type { Anchored, Selectors } from '../../../src/notes/anchor';

const MOST_ERRORS = 256;

type Place = { start: number; end: number; errors: number };

function places(text: string, wanted: string, most: number): Place[] {
  const exact: Place[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, wanted, most);
}

/** How much of some words stands in a text, 0 to 1. */
function share(text: string, wanted: string): number {
  if (wanted === '' || text === '') return 0;
  const [best] = places(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}

/** The best place by the rule; an orphan only where no place has few enough edits. */
export function publicRule(text: string, { quote, position }: Selectors): Anchored {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return { orphan: true, score: 0 };
  let best: Anchored = { orphan: true, score: 0 };
  for (const { start, end, errors } of places(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const before = prefix === '' ? 1 : share(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = suffix === '' ? 1 : share(text.slice(end, end + suffix.length), suffix);
    const near = position ? 1 - Math.abs(start - position.start) / text.length : 1;
    const score = (50 * (1 - errors / exact.length) + 20 * before + 20 * after + 2 * near) / 92;
    if ('orphan' in best || score > best.score) best = { start, end, score };
  }
  return best;
}
