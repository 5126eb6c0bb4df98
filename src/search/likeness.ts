/**
 * How far a name is from a query, word by word. fuse.js answers wherever letters occur; a reader who types `masais`
 * means Masías and not Fuerzas Ar*mad*as, so what it finds must also be near as words.
 */
import type { NameForm } from './name-form';
import type { MatchedRange } from './row';

export type Likeness = { distance: number; ranges: MatchedRange[] };

/** Slips forgiven in a word: short words are one slip away from too many others. */
function slipsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** The slips between a query's words and a name's; null if any word is too far from all of the name's. */
export function likeness(form: NameForm, words: readonly string[]): Likeness | null {
  const ranges: MatchedRange[] = [];
  let distance = 0;
  for (const word of words) {
    const best = nearest(word, form);
    if (!best) return inOneWord(form, words);
    distance += best.distance;
    ranges.push(best.range);
  }
  return { distance, ranges };
}

/** The word of the name, or its beginning, that is nearest to a word of the query. */
function nearest(word: string, form: NameForm): { distance: number; range: MatchedRange } | null {
  let best: { distance: number; range: MatchedRange } | null = null;
  for (const { start, end } of form.words) {
    const whole = end - start;
    for (const length of new Set(
      [word.length, word.length - 1, word.length + 1, whole].map((n) => Math.min(n, whole)),
    )) {
      const distance = slips(word, form.text.slice(start, start + length));
      if (distance > slipsForgiven(word) || (best && distance >= best.distance)) continue;
      best = { distance, range: { start, end } };
    }
  }
  return best;
}

/** `shiningpath`, `in sight`: the same letters with other spaces. */
function inOneWord(form: NameForm, words: readonly string[]): Likeness | null {
  const query = words.join('');
  const name = form.words.map(({ start, end }) => form.text.slice(start, end)).join('');
  const distance = slips(query, name.slice(0, query.length));
  if (distance > slipsForgiven(query)) return null;
  return { distance: distance + 1, ranges: [{ start: 0, end: form.text.length }] };
}

/** Optimal string alignment: letters put in, left out, replaced, or swapped with the next, each counted as one. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}
