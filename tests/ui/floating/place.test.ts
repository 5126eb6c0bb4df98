import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isAway, placeBeside, type Size } from '../../../src/ui/floating/place';

const VIEWPORT: Size = { width: 1000, height: 800 };
const CARD: Size = { width: 360, height: 300 };
const line = (x: number, y: number, width = 80, height = 20): Box => ({ x, y, width, height });

describe('placeBeside', () => {
  it('stands below the word, from its start', () => {
    expect(placeBeside([line(100, 100)], null, CARD, VIEWPORT)).toMatchObject({ x: 100, y: 126, side: 'bottom' });
  });

  it('stays below while it fits there, though there is more room above', () => {
    expect(placeBeside([line(100, 440)], null, CARD, VIEWPORT)).toMatchObject({ y: 466, side: 'bottom' });
  });

  it('stands above a word near the foot of the viewport', () => {
    expect(placeBeside([line(100, 700)], null, CARD, VIEWPORT)).toMatchObject({ y: 394, side: 'top' });
  });

  it('keeps 8 px from the edge', () => {
    expect(placeBeside([line(900, 100)], null, CARD, VIEWPORT)).toMatchObject({ x: 1000 - 360 - 8 });
  });

  it('stands below both lines of a broken name, at the line that is pointed at', () => {
    const lines = [line(700, 100, 200), line(40, 128, 120)];
    expect(placeBeside(lines, { x: 60, y: 135 }, CARD, VIEWPORT)).toMatchObject({ x: 40, y: 154 });
    expect(placeBeside(lines, { x: 750, y: 105 }, CARD, VIEWPORT)).toMatchObject({ x: 632, y: 154 });
  });

  it('stands at one part of a name that goes on in another column', () => {
    const lines = [line(40, 700), line(540, 40)];
    expect(placeBeside(lines, { x: 550, y: 50 }, CARD, VIEWPORT)).toMatchObject({ x: 540, y: 66 });
  });

  it('has no place beside words that are gone', () => {
    expect(placeBeside([], null, CARD, VIEWPORT)).toBeNull();
  });

  it('never covers its word nor leaves the viewport, wherever the word is', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: 0, max: 240 }),
      y: fc.integer({ min: 0, max: 776 }),
      width: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 8, max: 24 }),
    });
    const sizes = fc.record({ width: fc.constant(304), height: fc.integer({ min: 40, max: 480 }) });
    fc.assert(
      fc.property(anywhere, sizes, (word, card) => {
        const viewport = { width: 320, height: 800 };
        const place = placeBeside([word], null, card, viewport);
        if (!place) throw new Error('no place');
        const height = Math.min(card.height, place.maxHeight);
        const covers = place.y < word.y + word.height && place.y + height > word.y;
        expect(covers).toBe(false);
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.x + card.width).toBeLessThanOrEqual(312);
        expect(place.y).toBeGreaterThanOrEqual(8);
        expect(place.y + height).toBeLessThanOrEqual(792);
      }),
    );
  });
});

describe('isAway', () => {
  it.each([
    ['in sight', [line(10, 10)], false],
    ['scrolled above', [line(10, -40)], true],
    ['scrolled below', [line(10, 801)], true],
    ['one line of two in sight', [line(10, -20), line(10, 8)], false],
    ['gone from the page', [], true],
  ])('%s', (_, lines, away) => {
    expect(isAway(lines, VIEWPORT)).toBe(away);
  });
});
