import { describe, expect, it } from 'vitest';
import { distance, isOnTheWay } from '../../src/card/transit';

const CARD = { x: 100, y: 200, width: 360, height: 240 };
/** On a word above the card, at its left. */
const WORD = { x: 120, y: 100 };

describe('the way from a word to its card', () => {
  it.each([
    ['straight down', { x: 120, y: 120 }, { x: 121, y: 150 }, true],
    ['towards the far corner', { x: 200, y: 130 }, { x: 260, y: 150 }, true],
    ['out of the triangle, along the line', { x: 140, y: 100 }, { x: 200, y: 106 }, false],
    ['back up', { x: 120, y: 150 }, { x: 120, y: 130 }, false],
    ['standing still', { x: 120, y: 150 }, { x: 120, y: 150 }, false],
    ['away above the word', { x: 120, y: 90 }, { x: 120, y: 60 }, false],
  ])('%s', (_, before, now, expected) => {
    expect(isOnTheWay(WORD, before, now, CARD)).toBe(expected);
  });

  it('leads up as well, to a card above its word', () => {
    const above = { ...CARD, y: -160 };
    expect(isOnTheWay(WORD, { x: 125, y: 96 }, { x: 140, y: 90 }, above)).toBe(true);
    expect(isOnTheWay(WORD, { x: 125, y: 96 }, { x: 125, y: 120 }, above)).toBe(false);
  });

  it('measures how far a point is from a card', () => {
    expect(distance({ x: 200, y: 300 }, CARD)).toBe(0);
    expect(distance({ x: 97, y: 196 }, CARD)).toBe(5);
  });
});
