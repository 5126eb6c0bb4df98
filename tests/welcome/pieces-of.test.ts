import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedMention } from '../../src/linking/document';
import { piecesOf, placesOf } from '../../src/welcome/pieces-of';

const named = (start: number, end: number, entity: string): MarkedMention => ({
  start,
  end,
  entity,
  reason: { by: 'name', evidence: [] },
  paint: 'first',
});
const TEXT = 'Ada met Bo, and Ada left.';

describe('a passage in pieces', () => {
  it('is its names and what stands between them', () => {
    const pieces = piecesOf(TEXT, [named(8, 10, 'bo'), named(0, 3, 'ada')]);
    expect(pieces.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'name Ada',
      'text  met ',
      'name Bo',
      'text , and Ada left.',
    ]);
  });

  it('leaves alone what may be two, what overlaps and what is not there', () => {
    const undecided: MarkedMention = { start: 0, end: 3, entity: null, couldBe: ['ada', 'eda'], paint: 'none' };
    const pieces = piecesOf(TEXT, [undecided, named(8, 10, 'bo'), named(9, 12, 'bo'), named(20, 90, 'ada')]);
    expect(pieces.map(({ kind }) => kind)).toEqual(['text', 'name', 'text']);
  });

  it('is the passage again when put together, whatever is said to be named in it', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => named(start, start + length, 'x'));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, mentions) => {
        expect(
          piecesOf(text, mentions)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

it('places are counted over the whole text', () => {
  const passages = [piecesOf('Ada left.', [named(0, 3, 'ada')]), piecesOf('Then Ada came', [named(5, 8, 'ada')])];
  const places = placesOf(passages, 'ada');
  expect(places.map(({ key }) => key)).toEqual(['0:0', '1:5']);
  expect(places.map(({ at }) => at)).toEqual([0, 14 / 22]);
  expect(placesOf(passages, 'bo')).toEqual([]);
});
