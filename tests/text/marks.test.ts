import { describe, expect, it } from 'vitest';
import { endOfStop, marksBetween } from '../../src/text/marks';
import { words } from '../../src/text/words';

/** What stands between the only two words of a text. */
function between(text: string): string | null {
  const [one, other] = words(text);
  if (!one || !other) throw new Error(`not two words: ${text}`);
  return marksBetween(text, one.end, other.start, one.folded.length);
}

describe('marksBetween', () => {
  it.each([
    'a b',
    'a\u00a0 \n b',
    'Quispe-Palomino',
    'Quispe‑Palomino',
    'd’Ayacucho',
    "d'Ayacucho",
    'AT&T',
    'A & B',
    'Gal·la',
    'アビマエル・グスマン',
    'FF. AA',
    'FF.AA',
    'U.S',
    'a\u200b\u00ad b',
    '秘鲁',
  ])('joins %j', (text) => {
    expect(between(text)).toBe('');
  });

  it.each([
    ['Masías, Carmen', ','],
    ['Masías , Carmen', ','],
    ['Perú - Vraem', '-'],
    ['Perú — Vraem', '-'],
    ['Perú. Vraem', '.'],
    ['a . b', '.'],
    ['a (b', '('],
    ['a “b', '"'],
    ['Co., Ltd', '.,'],
    ['AC/DC', '/'],
    ['a ❤ b', '❤'],
  ])('asks a name for what is in %j', (text, marks) => {
    expect(between(text)).toBe(marks);
  });

  it.each(['a .... .b', 'a\0b', 'a\u0007 b'])('sets apart %j', (text) => {
    expect(between(text)).toBeNull();
  });
});

describe('endOfStop', () => {
  it.each([
    ['AA. dan', 2, 3],
    ['AA\u200b.', 2, 4],
    ['AA dan.', 2, 2],
    ['AA', 2, 2],
    ['AA .', 2, 2],
  ])('of %j', (text, end, expected) => {
    expect(endOfStop(text, end)).toBe(expected);
  });
});
