/** The index narrows what is compared: nothing that would be found without it may be lost. */
import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { byFuse, FUSE_OPTIONS } from '../../src/search/by-fuse';
import { inOneWord, likeness, slipsForgiven } from '../../src/search/likeness';
import { literalMatch } from '../../src/search/literal';
import { type NameForm, wordsOf } from '../../src/search/name-form';
import { formsByPrefix, formsNearby, indexInSteps } from '../../src/search/name-index';
import type { SearchRow } from '../../src/search/row';
import { finish, makeSearch } from '../../src/search/search';
import { slipsWithin } from '../../src/search/slips';
import { foldText } from '../../src/text/fold';
import { ROWS } from './fixture';
import { QUERIES } from './queries';
import { dice, formsOf, manyRows, slipped } from './world';

const WORLD = manyRows(1000);

const indexOf = (rows: readonly SearchRow[]) =>
  finish(indexInSteps(rows.map(({ label, names }) => ({ own: [label.name.en, label.name.es], others: names }))));

/** What bare fuse.js puts first among those that are near as words. */
function bareFirst(fuse: Fuse<NameForm>, query: string): NameForm | undefined {
  const words = wordsOf(foldText(query));
  return fuse
    .search(words.join(' '))
    .find(({ item }) => likeness(item, words) || literalMatch(item, foldText(query).trim(), words))?.item;
}

describe('narrowing', () => {
  const fuse = new Fuse(formsOf(ROWS), FUSE_OPTIONS);
  const index = indexOf(ROWS);
  const search = makeSearch(ROWS, byFuse);

  it.each(QUERIES)('keeps what bare fuse.js puts first for “$type” ($why)', ({ type, first }) => {
    const words = wordsOf(foldText(type));
    const wanted = bareFirst(fuse, type);
    const kept = new Set(
      [...formsByPrefix(index, words), ...formsNearby(index, words)].map((at) => index.forms[at]?.text),
    );
    if (wanted) expect(kept).toContain(wanted.text);
    // In a list this short bare fuse.js and we agree on who is meant, or our rule of exact and prefix hits decides.
    const found = search(type, 10).map(({ row }) => row.id);
    expect(found[0]).toBe(first);
    if (wanted) expect(found).toContain(ROWS[wanted.row]?.id);
  });

  it('loses no name that is near, nor one that answers letter for letter, in a large list', () => {
    const large = indexOf(WORLD);
    const roll = dice(17);
    for (let round = 0; round < 60; round++) {
      const form = large.forms[roll(large.forms.length)];
      const query = foldText(slipped(form?.name ?? '', roll(3), roll))
        .slice(0, 4 + roll(14))
        .trim();
      const words = wordsOf(query);
      if (words.length === 0) continue;
      const near = formsNearby(large, words);
      const literal = new Set(formsByPrefix(large, words));
      const lost = large.forms.filter(
        (other, at) =>
          (!literal.has(at) && literalMatch(other, query, words)) || (!near.has(at) && likeness(other, words)),
      );
      expect(
        lost.map(({ name }) => name),
        `lost for “${query}”`,
      ).toEqual([]);
    }
  });

  it('compares few of many', () => {
    const large = indexOf(WORLD);
    const roll = dice(23);
    const shares = Array.from({ length: 40 }, () => {
      const form = large.forms[roll(large.forms.length)];
      return formsNearby(large, wordsOf(foldText(slipped(form?.name ?? '', 1, roll)))).size / large.forms.length;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.02);
  });

  it('builds in steps, each of which leaves the reader room to type', () => {
    const steps = indexInSteps(WORLD.map(({ label }) => ({ own: [label.name.en], others: [] })));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(WORLD.length / 300);
  });
});

describe('slips', () => {
  it.each([
    ['masias', 'masias', 0],
    ['masais', 'masias', 1],
    ['masas', 'masias', 1],
    ['massias', 'masias', 1],
    ['nasais', 'masias', 2],
    ['', 'ab', 2],
  ])('%s and %s are %i apart', (one, other, distance) => {
    expect(slipsWithin(one, other, 2)).toBe(distance);
    expect(slipsWithin(other, one, 2)).toBe(distance);
  });

  it('says “too many” instead of counting on', () => {
    expect(slipsWithin('airstrip', 'ministry', 2)).toBe(3);
    expect(slipsWithin('abc', 'abcdefgh', 2)).toBe(3);
  });

  it('agrees with a plain table of distances', () => {
    const roll = dice(29);
    for (let round = 0; round < 2000; round++) {
      const word = Array.from({ length: 1 + roll(9) }, () => 'abc'[roll(3)]).join('');
      const other = slipped(word, roll(4), roll);
      const exact = plainDistance(word, other);
      expect(Math.min(slipsWithin(word, other, 2), 3), `${word} ${other}`).toBe(Math.min(exact, 3));
      expect(inOneWord(word, other) <= slipsForgiven(word)).toBe(
        plainDistance(word, other.slice(0, word.length)) <= slipsForgiven(word),
      );
    }
  });
});

function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(row - 2, column - 2) + 1 : 99;
      const line = table[row];
      if (!line) continue;
      line[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        row > 1 && column > 1 ? swapped : 99,
      );
    }
  }
  return at(a.length, b.length);
}
