import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type Route, routeOf } from '../../src/explorer/route';
import { ENTITY_TYPES } from '../../src/knowledge/schema';
import { NOTE_SORTS } from '../../src/notes/listing';
import { NOTE_COLOURS } from '../../src/notes/note';

const text = fc.string({ minLength: 1, unit: 'binary' });
const year = fc.integer({ min: 1, max: 9999 });
const type = fc.constantFrom(...ENTITY_TYPES);
const choice = fc.record(
  {
    text,
    tag: text,
    entity: text,
    page: text,
    colour: fc.constantFrom(...NOTE_COLOURS),
    sort: fc.constantFrom(...NOTE_SORTS),
  },
  { requiredKeys: [] },
);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ kind: fc.constant('entries' as const), type }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('entity' as const), id: text }),
  fc.record({ kind: fc.constant('notes' as const), choice }),
  fc.record(
    { kind: fc.constant('note' as const), id: text, write: fc.constant(true as const) },
    { requiredKeys: ['kind', 'id'] },
  ),
  fc.record({ kind: fc.constant('timeline' as const), from: year, until: year, type }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constantFrom('map' as const, 'numbers' as const) }),
);

describe('an address in the explorer', () => {
  it('leads back to the place it was made of', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(routeOf(addressOf(one))).toEqual(one);
      }),
    );
  });

  it.each([
    ['', { kind: 'entries' }],
    ['#', { kind: 'entries' }],
    ['#/', { kind: 'entries' }],
    ['#/entity/shining-path', { kind: 'entity', id: 'shining-path' }],
    ['#/notes', { kind: 'notes', choice: {} }],
    ['#/notes/a%20b', { kind: 'note', id: 'a b' }],
    ['#/timeline?from=1980&until=x&type=cat', { kind: 'timeline', from: 1980 }],
    ['#/entity/', { kind: 'nowhere', path: '/entity/' }],
    ['#/entity', { kind: 'nowhere', path: '/entity' }],
    ['#/entity/a/b', { kind: 'nowhere', path: '/entity/a/b' }],
    ['#/entity/%E0%A4%A', { kind: 'nowhere', path: '/entity/%E0%A4%A' }],
    ['#elsewhere', { kind: 'nowhere', path: 'elsewhere' }],
    ['#/map/peru', { kind: 'nowhere', path: '/map/peru' }],
  ])('%s is read, or leads nowhere', (hash, expected) => {
    expect(routeOf(hash)).toEqual(expected);
  });
});
