import { describe, expect, it } from 'vitest';
import { decodeDraft, decodePatch, decodeStored, encodeNote } from '../../src/notes/decode';
import { NOTE_LIMITS } from '../../src/notes/limits';
import { migrateNote } from '../../src/notes/migrations';
import { NOTE_SCHEMA, type NoteDraft } from '../../src/notes/note';
import { draftOf, LATER, noteOf, storedOf } from './fixture';

const quoting = (exact: string): NoteDraft =>
  draftOf({ target: { kind: 'quote', quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: 1 } } });

describe('a stored note', () => {
  const notes = [
    noteOf(),
    noteOf({ trashed: LATER, conflictOf: 'note-0', tags: ['uno', 'dos'] }),
    noteOf({ target: { kind: 'page' } }),
    noteOf({ target: { kind: 'entity', entity: 'a-valley' } }),
  ];
  it.each(notes)('comes back as it was put in (%#)', (note) => {
    const stored = { ...encodeNote(note), _id: note.id, _rev: note.rev };
    expect(decodeStored(structuredClone(stored))).toEqual({ kind: 'note', note });
  });

  it('is stored without the id and revision that the database keeps itself', () => {
    expect(Object.keys(encodeNote(noteOf()))).not.toEqual(expect.arrayContaining(['id']));
    expect(Object.keys(encodeNote(noteOf()))).not.toEqual(expect.arrayContaining(['rev']));
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['without a schema', { schema: undefined }, /schema/],
    ['of a later schema', { schema: 3 }, /later version/],
    ['with a colour that is none', { colour: 'plaid' }, /colour/],
    ['with a time that is none', { created: 'yesterday' }, /created/],
    ['whose address is code', { page: { ...draftOf().page, visitedUrl: 'javascript:alert(1)' } }, /visitedUrl/],
    ['whose quote is missing', { target: { kind: 'quote' } }, /quote/],
  ])('%s is unreadable, with the reason', (_, changed, why) => {
    const decoded = decodeStored({ ...storedOf(noteOf()), ...changed });
    expect(decoded).toMatchObject({ kind: 'unreadable', unreadable: { id: 'note-1', rev: '1-a' } });
    expect(decoded.kind === 'unreadable' && decoded.unreadable.why).toMatch(why);
  });

  it.each([[null], [3], ['note'], [[]], [{}]])('that is %j is unreadable', (stored) => {
    expect(decodeStored(stored).kind).toBe('unreadable');
  });
});

describe('a draft', () => {
  it('is taken as it is', () => {
    expect(decodeDraft(draftOf())).toEqual({ kind: 'draft', draft: draftOf() });
  });
  it('has its tags tidied', () => {
    const decoded = decodeDraft(draftOf({ tags: [' coca  leaf', 'coca leaf', ' ', 'VRAEM'] }));
    expect(decoded).toMatchObject({ draft: { tags: ['coca leaf', 'VRAEM'] } });
  });
  it('loses fields that are not its own', () => {
    expect(decodeDraft({ ...draftOf(), id: 'mine', rev: '9-z', created: LATER })).toEqual({
      kind: 'draft',
      draft: draftOf(),
    });
  });
  it('keeps a title that is too long, cut, and not in the middle of a character', () => {
    const title = `${'a'.repeat(NOTE_LIMITS.pageTextChars - 1)}😀 and on`;
    const decoded = decodeDraft(
      draftOf({ page: { canonicalUrl: 'https://a.pe/', visitedUrl: 'https://a.pe/', title } }),
    );
    expect(decoded).toMatchObject({ draft: { page: { title: 'a'.repeat(NOTE_LIMITS.pageTextChars - 1) } } });
  });
  it.each<[string, unknown, string]>([
    ['quotes nothing', quoting(''), 'nothing-selected'],
    ['quotes white space', quoting(' \n\u00a0'), 'nothing-selected'],
    ['quotes too much', quoting('a'.repeat(10_001)), 'too-long'],
    ['comments too much', draftOf({ comment: 'a'.repeat(100_001) }), 'too-long'],
    ['has too many tags', draftOf({ tags: Array.from({ length: 51 }, (_, n) => `tag ${n}`) }), 'too-long'],
    ['has no target', { ...draftOf(), target: undefined }, 'malformed'],
    [
      'ends before it starts',
      { ...draftOf(), target: { ...draftOf().target, position: { start: 9, end: 3 } } },
      'malformed',
    ],
    ['is nothing', null, 'malformed'],
  ])('that %s is refused', (_, input, why) => {
    expect(decodeDraft(input)).toMatchObject({ kind: 'refused', why });
  });
  it.each([quoting('a'.repeat(10_000)), draftOf({ comment: 'a'.repeat(100_000) })])(
    'at the limit is taken (%#)',
    (draft) => {
      expect(decodeDraft(draft).kind).toBe('draft');
    },
  );
});

describe('an edit', () => {
  it('changes only words, tags and colour', () => {
    expect(decodePatch({ comment: 'c', tags: ['t '], colour: 'pink' })).toEqual({
      kind: 'patch',
      patch: { comment: 'c', tags: ['t'], colour: 'pink' },
    });
    expect(decodePatch({ created: LATER })).toMatchObject({ kind: 'refused', why: 'malformed' });
    expect(decodePatch({ comment: 'a'.repeat(100_001) })).toMatchObject({ kind: 'refused', why: 'too-long' });
  });
});

describe('a note of an earlier schema', () => {
  it('is read as what it is now: schema 1, where every quote had its position', () => {
    const { conflictOf: _conflictOf, ...first } = storedOf(noteOf());
    const decoded = decodeStored({ ...first, schema: 1 });
    expect(decoded).toEqual({ kind: 'note', note: noteOf() });
  });

  it('has a way from every schema there was', () => {
    for (let schema = 1; schema <= NOTE_SCHEMA; schema++) {
      expect(decodeStored({ ...storedOf(noteOf()), schema })).toMatchObject({
        kind: 'note',
        note: { schema: NOTE_SCHEMA },
      });
    }
  });

  it('is brought forward step by step', () => {
    const steps = {
      1: (fields: object) => ({ ...fields, two: true }),
      2: (fields: object) => ({ ...fields, three: true }),
    };
    expect(migrateNote({ schema: 1 }, steps, 3)).toEqual({
      kind: 'current',
      fields: { schema: 3, two: true, three: true },
    });
    expect(migrateNote({ schema: 1 }, {}, 2)).toMatchObject({ kind: 'stuck' });
  });
});
