/** Slips between a word and another's beginning: letters put in, left out, replaced, or swapped with the next. */

/** Nobody types longer words, and the table of slips must have an end; `makeSearch` cuts what is longer. */
export const WORD_MOST_CHARS = 64;
/** Room for the word, the slips beyond it, and the empty beginning. */
const WIDTH = WORD_MOST_CHARS + 8;
let before = new Uint8Array(WIDTH);
let last = new Uint8Array(WIDTH);
let line = new Uint8Array(WIDTH);
const TOO_MANY = 200;

/**
 * Fills `out` so that `out[n]` is the distance (optimal string alignment) from the word to the first n letters of the
 * other, exact up to `most` and otherwise more than it; n goes up to the word's length and `most`. False if every
 * beginning is further than `most`.
 */
export function slipsToPrefixes(word: string, other: string, most: number, out: Uint8Array): boolean {
  const rows = Math.min(word.length, WORD_MOST_CHARS);
  const columns = Math.min(other.length, rows + most);
  last.fill(TOO_MANY, 0, columns + 2);
  for (let column = 0; column <= Math.min(columns, most); column++) last[column] = column;
  for (let row = 1; row <= rows; row++) {
    const low = Math.max(0, row - most);
    const high = Math.min(columns, row + most);
    line.fill(TOO_MANY, 0, columns + 2);
    let least = TOO_MANY;
    if (low === 0) least = line[0] = row;
    const letter = word.charCodeAt(row - 1);
    for (let column = Math.max(1, low); column <= high; column++) {
      const same = letter === other.charCodeAt(column - 1);
      let cost = (last[column - 1] ?? TOO_MANY) + (same ? 0 : 1);
      cost = Math.min(cost, (last[column] ?? TOO_MANY) + 1, (line[column - 1] ?? TOO_MANY) + 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        word.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? TOO_MANY) + 1);
      line[column] = Math.min(cost, TOO_MANY);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    const free = before;
    before = last;
    last = line;
    line = free;
  }
  for (let column = 0; column <= columns; column++) out[column] = last[column] ?? TOO_MANY;
  return true;
}

/** The distance from a word to the whole of another, or more than `most`. */
export function slipsWithin(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most || !slipsToPrefixes(word, other, most, whole)) return most + 1;
  return whole[other.length] ?? most + 1;
}

/** Room for the answer of `slipsToPrefixes`. */
export function prefixSlips(): Uint8Array {
  return new Uint8Array(WIDTH);
}

const whole = prefixSlips();
