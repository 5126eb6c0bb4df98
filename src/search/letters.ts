/**
 * Which letters stand in a piece of a word, as a set of 32 bits: two words that share too few letters are too far from
 * each other, and that is seen without comparing them.
 */

/** The set of letters in `text[start, end)`. Different letters may share a bit, which only weakens what follows. */
export function lettersOf(text: string, start: number, end: number): number {
  let set = 0;
  const last = Math.min(end, text.length);
  for (let at = start; at < last; at++) set |= 1 << (text.charCodeAt(at) & 31);
  return set;
}

/** At least how many letters of one set are missing in the other: each costs a slip. */
export function missing(wanted: number, there: number): number {
  let rest = wanted & ~there;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}

/** As many slips as a word is forgiven, however long it is. */
export const MOST_SLIPS = 2;
const HEAD_CHARS = 4;
const MIDDLE_CHARS = 8;

/** Letters of texts: of their first few and of their first several, and each with as many more as slips may bring there. */
export type LetterSets = {
  head: Uint32Array;
  headReach: Uint32Array;
  middle: Uint32Array;
  middleReach: Uint32Array;
};

/** The sets of each text. */
export function letterSets(texts: readonly string[]): LetterSets {
  const room = () => new Uint32Array(texts.length);
  const sets: LetterSets = { head: room(), headReach: room(), middle: room(), middleReach: room() };
  for (const [at, text] of texts.entries()) {
    sets.head[at] = lettersOf(text, 0, HEAD_CHARS);
    sets.headReach[at] = lettersOf(text, 0, HEAD_CHARS + MOST_SLIPS);
    sets.middle[at] = lettersOf(text, 0, MIDDLE_CHARS);
    sets.middleReach[at] = lettersOf(text, 0, MIDDLE_CHARS + MOST_SLIPS);
  }
  return sets;
}

/**
 * Which texts may begin within some slips of a query, by their letters alone: none that does is left out. The first
 * letters of one must lie within reach in the other, since each slip moves letters by one; and the other way about, as
 * far as the query goes.
 */
export function mayBeNear(sets: LetterSets, query: string, most: number): number[] {
  const head = lettersOf(query, 0, HEAD_CHARS);
  const headReach = lettersOf(query, 0, HEAD_CHARS + MOST_SLIPS);
  const middle = lettersOf(query, 0, MIDDLE_CHARS);
  const middleReach = lettersOf(query, 0, MIDDLE_CHARS + MOST_SLIPS);
  const headBack = query.length >= HEAD_CHARS + MOST_SLIPS;
  const middleBack = query.length >= MIDDLE_CHARS + MOST_SLIPS;
  const found: number[] = [];
  for (let at = 0; at < sets.head.length; at++) {
    if (missing(head, sets.headReach[at] ?? 0) > most) continue;
    if (missing(middle, sets.middleReach[at] ?? 0) > most) continue;
    if (headBack && missing(sets.head[at] ?? 0, headReach) > most) continue;
    if (middleBack && missing(sets.middle[at] ?? 0, middleReach) > most) continue;
    found.push(at);
  }
  return found;
}
