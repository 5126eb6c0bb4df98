/** What is erased is gone: from every table of the browser's database, in every revision. */
import { afterEach, describe, expect, it } from 'vitest';
import './indexed-db';
import type { Note } from '../../src/notes/note';
import { type NotesDatabase, openNotesDatabase } from '../../src/storage/notes-database';
import { NotesStore } from '../../src/storage/notes-store';
import { eraseExpired, eraseTrashed } from '../../src/storage/trash';
import { draftOf } from '../notes/fixture';
import { MemoryDatabase } from './memory-database';
import { rawText } from './raw-text';

let opened: NotesDatabase[] = [];
afterEach(async () => {
  await Promise.all(opened.map((database) => database.close()));
  opened = [];
});

function storeIn(name: string, clock = { now: '2024-05-01T10:00:00.000Z' }) {
  let ids = 0;
  const open = (): NotesDatabase => {
    const database = openNotesDatabase(name);
    opened.push(database);
    return database;
  };
  return { clock, store: new NotesStore({ open, newId: () => `note-${++ids}`, now: () => clock.now }) };
}

async function make(store: NotesStore, comment: string): Promise<Note> {
  const target = {
    kind: 'quote' as const,
    quote: { exact: `quote ${comment}`, prefix: `prefix ${comment}`, suffix: '' },
  };
  const page = { canonicalUrl: 'https://a.example/', visitedUrl: 'https://a.example/', title: `title ${comment}` };
  const outcome = await store.create(draftOf({ target, page, comment, tags: [`tag ${comment}`] }));
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
  return outcome.note;
}

describe('emptying the trash', () => {
  it('leaves no word of a note, not of an earlier revision and not in the index', async () => {
    const name = `erase-${Math.random()}`;
    const { store } = storeIn(name);
    const note = await make(store, 'SECRET');
    await make(store, 'KEPT');
    await store.edit(note.id, note.rev, { comment: 'SECRET too' });
    await store.list(0, 10, { text: 'secret' });
    await store.keeper.keepIndex();
    await store.keeper.texts.keep();
    const before = await rawText(`_pouch_${name}`);
    // In the index, and folded for searching.
    expect([before.includes('tag SECRET'), before.includes('quote secret')]).toEqual([true, true]);
    await store.trash(note.id);
    expect(await eraseTrashed(store)).toEqual({ kind: 'erased', count: 1 });
    const raw = await rawText(`_pouch_${name}`);
    expect(raw).not.toMatch(/secret/i);
    expect(raw).toContain('KEPT');
    expect(await store.get(note.id)).toBeNull();
    expect(await store.list(0, 10, { text: 'secret' })).toMatchObject({ total: 0 });
    expect(await store.restore(note.id)).toMatchObject({ kind: 'failed', why: 'gone' });
  });

  it('by a start that has not read the index yet leaves none either', async () => {
    const name = `erase-${Math.random()}`;
    const first = storeIn(name).store;
    const note = await make(first, 'SECRET');
    await first.list(0, 10, { text: 'secret' });
    await first.trash(note.id);
    await first.keeper.keepIndex();
    await first.keeper.texts.keep();
    expect(await rawText(`_pouch_${name}`)).toContain('quote secret');
    const { store, clock } = storeIn(name);
    clock.now = '2024-07-01T10:00:00.000Z';
    expect(await eraseExpired(store)).toEqual({ kind: 'erased', count: 1 });
    expect(await rawText(`_pouch_${name}`)).not.toMatch(/secret/i);
  });

  it.each([true, false])(
    'takes words that were taken back out of what is searched (searched since the start: %s)',
    async (searched) => {
      const name = `erase-${Math.random()}`;
      const first = storeIn(name).store;
      const note = await make(first, 'KEPT');
      const edited = await first.edit(note.id, note.rev, { comment: 'SECRET' });
      await first.list(0, 10, { text: 'secret' });
      await first.keeper.texts.keep();
      expect(await rawText(`_pouch_${name}`)).toContain('secret');
      const { store } = storeIn(name);
      if (searched) await store.list(0, 10, { text: 'secret' });
      await store.edit(note.id, edited.kind === 'saved' ? edited.note.rev : '', { comment: 'other' });
      await expect.poll(() => rawText(`_pouch_${name}`)).not.toMatch(/secret/i);
      expect(await rawText(`_pouch_${name}`)).toContain('quote kept');
    },
  );

  it('takes a tag that was taken back out of the index on disk', async () => {
    const name = `erase-${Math.random()}`;
    const { store } = storeIn(name);
    const note = await make(store, 'SECRET');
    await store.list(0, 10);
    await store.keeper.keepIndex();
    await store.edit(note.id, note.rev, { tags: ['other'] });
    await expect.poll(() => rawText(`_pouch_${name}`)).not.toContain('tag SECRET');
  });
});

describe('after thirty days in the trash', () => {
  it('a note is erased, and not a day before', async () => {
    const clock = { now: '2024-05-01T10:00:00.000Z' };
    const database = new MemoryDatabase();
    let ids = 0;
    const store = new NotesStore({ open: () => database, newId: () => `n${++ids}`, now: () => clock.now });
    const note = await make(store, 'a');
    await make(store, 'never deleted');
    await store.trash(note.id);
    clock.now = '2024-05-31T09:59:59.000Z';
    expect(await eraseExpired(store)).toEqual({ kind: 'erased', count: 0 });
    expect(await store.restore(note.id)).toMatchObject({ kind: 'saved' });
    await store.trash(note.id);
    clock.now = '2024-06-30T10:00:00.000Z';
    expect(await eraseExpired(store)).toEqual({ kind: 'erased', count: 1 });
    expect((await store.list(0, 10)).total).toBe(1);
    expect(database.documents.has(note.id)).toBe(false);
  });
});
