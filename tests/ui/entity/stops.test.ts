import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPlace, nextPlace, stopsOf } from '../../../src/ui/entity/stops';

const fractions = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
  .map((at) => at.sort((a, b) => a - b));

describe('the targets of a strip', () => {
  it.each([
    ['none', [], []],
    ['one tick', [0.5], [{ slot: 5, places: [0] }]],
    [
      'the ends',
      [0, 1],
      [
        { slot: 0, places: [0] },
        { slot: 9, places: [1] },
      ],
    ],
    [
      'neighbours together',
      [0.31, 0.33, 0.52],
      [
        { slot: 3, places: [0, 1] },
        { slot: 5, places: [2] },
      ],
    ],
  ])('%s', (_, at, stops) => {
    expect(stopsOf(at)).toEqual(stops);
  });

  it('hold every place once, in order, and never two in one spot', () => {
    fc.assert(
      fc.property(fractions, (at) => {
        const stops = stopsOf(at);
        expect(stops.flatMap(({ places }) => places)).toEqual(at.map((_, index) => index));
        expect(new Set(stops.map(({ slot }) => slot)).size).toBe(stops.length);
      }),
    );
  });
});

it('goes to the tick nearest to the pointer', () => {
  const at = [0.31, 0.33, 0.39];
  expect([0.3, 0.325, 0.37].map((pointer) => nearestPlace(at, [0, 1, 2], pointer))).toEqual([0, 1, 2]);
});

it('goes on by keyboard, round and round', () => {
  expect(nextPlace([4, 5, 6], null)).toBe(4);
  expect(nextPlace([4, 5, 6], 4)).toBe(5);
  expect(nextPlace([4, 5, 6], 6)).toBe(4);
  expect(nextPlace([4, 5, 6], 1)).toBe(4);
});
