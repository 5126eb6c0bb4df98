/** Entries on disk: what goes in comes out, and what is no column is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteEntry } from '../../src/notes/listing';
import { fromColumns, toColumns } from '../../src/notes/listing-columns';
import { NOTE_COLOURS } from '../../src/notes/note';

const few = fc.constantFrom('', 'a', 'b', 'ñ “c”');
const entry: fc.Arbitrary<NoteEntry> = fc.record(
  {
    id: fc.string(),
    created: few,
    modified: few.map((text) => `m${text}`),
    colour: fc.constantFrom(...NOTE_COLOURS),
    tags: fc.array(few, { maxLength: 2 }),
    addresses: fc.array(few, { maxLength: 2 }),
    title: few,
    publisher: few,
    start: fc.nat(),
    entities: fc.array(fc.record({ id: few, name: few }), { maxLength: 2 }),
    trashed: few,
    conflictOf: few,
  },
  {
    requiredKeys: [
      'id',
      'created',
      'modified',
      'colour',
      'tags',
      'addresses',
      'title',
      'publisher',
      'start',
      'entities',
    ],
  },
);

const written = (entries: NoteEntry[]): Record<string, unknown> => JSON.parse(JSON.stringify(toColumns(entries)));

describe('entries in columns', () => {
  it('come back as they were, in their order', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        expect(fromColumns(written(entries))).toEqual(entries);
      }),
    );
  });

  it('hold once what many share', () => {
    const [one] = fc.sample(entry, { numRuns: 1, seed: 3 });
    if (!one) throw new Error('no entry');
    const columns = toColumns([one, { ...one, id: 'other' }]);
    expect(columns.lists).toMatchObject({ pages: { length: 1 }, tags: { length: 1 }, entities: { length: 1 } });
  });

  it.each([
    ['nothing', () => null],
    ['a column cut short', (good: Record<string, unknown>) => ({ ...good, created: [] })],
    ['a column of another kind', (good: Record<string, unknown>) => ({ ...good, starts: ['7'] })],
    ['a row that points nowhere', (good: Record<string, unknown>) => ({ ...good, tags: [9] })],
    ['a colour that there is not', (good: Record<string, unknown>) => ({ ...good, colours: [-1] })],
    ['a page that is none', (good: Record<string, unknown>) => ({ ...good, lists: { pages: [['x']] } })],
  ])('with %s are refused', (_, spoil) => {
    const good = written(fc.sample(entry, { numRuns: 1, seed: 3 }));
    expect(fromColumns(good)).not.toBeNull();
    expect(fromColumns(spoil(good))).toBeNull();
  });
});
