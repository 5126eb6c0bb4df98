import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../src/knowledge/schema';
import type { NamedHere, TieAmong } from '../../src/messaging/protocol';
import { nearestTick } from '../../src/popup/nearest-tick';
import { choices, stillOffered, tiesByEnd } from '../../src/popup/shown-names';

const named = (entity: string, type: EntityType): NamedHere => ({
  entity,
  label: { name: { en: entity, es: entity }, kind: { en: type, es: type }, type },
  line: { en: '', es: '' },
  count: 1,
  at: [0],
});
const words = { en: 'leads', es: 'dirige' };
const tie = (from: string, to: string, said = words): TieAmong => ({ from, to, words: said });
const MANY = ['a', 'b', 'c', 'd', 'e'].map((id, at) => named(id, at < 2 ? 'person' : 'place'));

describe('what of a page can be shown', () => {
  it('is not asked where few are named', () => expect(choices(MANY.slice(0, 4), [])).toEqual([]));
  it('is not asked where all are of one type', () => {
    expect(
      choices(
        MANY.map(({ entity }) => named(entity, 'place')),
        [],
      ),
    ).toEqual([]);
  });
  it('is what connects them, and each type with its count, the most frequent first', () => {
    expect(choices(MANY, [tie('a', 'b')])).toEqual([
      { shown: 'all', count: 5 },
      { shown: 'ties', count: 1 },
      { shown: 'place', count: 3 },
      { shown: 'person', count: 2 },
    ]);
  });
  it('goes back to all when the page no longer has it', () => {
    expect(stillOffered('person', choices(MANY, []))).toBe('person');
    expect(stillOffered('law', choices(MANY, []))).toBe('all');
    expect(stillOffered('ties', choices(MANY, []))).toBe('all');
  });
});

describe('connections', () => {
  it('stand under the end they are told from, in the order of the page, those worded alike together', () => {
    const opposes = { en: 'opposes', es: 'se opone a' };
    expect(tiesByEnd([tie('b', 'a'), tie('a', 'c'), tie('a', 'd', opposes), tie('a', 'e')], MANY)).toEqual([
      {
        from: 'a',
        groups: [
          { words, to: ['c', 'e'] },
          { words: opposes, to: ['d'] },
        ],
      },
      { from: 'b', groups: [{ words, to: ['a'] }] },
    ]);
  });
});

describe('a press on the strip', () => {
  it.each([
    [0, 0],
    [0.24, 1],
    [0.6, 2],
    [1, 2],
  ])('at %f goes to tick %i', (pressed, tick) => expect(nearestTick([0.05, 0.3, 0.7], pressed)).toBe(tick));
});
