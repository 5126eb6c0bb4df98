/** The index on disk: a start of the background reads it instead of all notes, and it is never wrong. */
import { describe, expect, it } from 'vitest';
import './indexed-db';
import { openNotesDatabase } from '../../src/storage/notes-database';
import { NotesStore } from '../../src/storage/notes-store';
import { draftOf, NOW } from '../notes/fixture';
import { MemoryDatabase } from './memory-database';

let ids = 0;
const start = (database: MemoryDatabase): NotesStore =>
  new NotesStore({ open: () => database, newId: () => `n${++ids}`, now: () => NOW });

const tags = async (store: NotesStore): Promise<string[]> => (await store.groups('tag')).map(({ key }) => key).sort();

describe('the index on disk', () => {
  it('brings a later start to the same list, with what was written since', async () => {
    const database = new MemoryDatabase();
    const first = start(database);
    for (const tag of ['a', 'b']) await first.create(draftOf({ tags: [tag] }));
    await first.list(0, 1);
    await first.keeper.keepIndex();
    // Behind the back of the index that was kept.
    await start(database).create(draftOf({ tags: ['c'] }));
    const [id = ''] = await first.ids({ tag: 'a' });
    await database.erase([{ _id: id, _rev: '' }]);
    const reads: number[] = [];
    const { changes } = database;
    database.changes = (since) => {
      reads.push(since);
      return changes.call(database, since);
    };
    expect(await tags(start(database))).toEqual(['b', 'c']);
    expect(reads).toEqual([2]);
  });

  it.each([
    ['cut short', '{"shape":3,"seq":2,"entries":[{'],
    ['of another shape', '{"shape":0,"seq":2,"entries":[],"unreadable":[]}'],
    ['with entries that are none', '{"shape":3,"seq":2,"entries":[7],"unreadable":[]}'],
  ])('that is %s is made anew from the notes', async (_, text) => {
    const database = new MemoryDatabase();
    await start(database).create(draftOf({ tags: ['a'] }));
    database.asides.set('glosa-index', text);
    expect(await tags(start(database))).toEqual(['a']);
  });

  it('is written by itself once it lags behind, and a failure to write it harms nothing', async () => {
    const database = new MemoryDatabase();
    const store = start(database);
    await store.list(0, 1);
    for (let i = 0; i < 100; i++) await store.create(draftOf({ tags: [`t${i}`] }));
    await expect.poll(() => database.asides.size).toBe(1);
    database.putAside = async () => {
      throw new Error('no');
    };
    for (let i = 0; i < 100; i++) await store.create(draftOf({ tags: ['late'] }));
    await store.keeper.keepIndex();
    expect((await store.list(0, 1)).total).toBe(200);
    expect(await store.create(draftOf())).toMatchObject({ kind: 'saved' });
    expect(await tags(start(database))).toContain('late');
  });

  it('lies in the real database, of which the start reads only what is new', async () => {
    const name = `index-${Math.random()}`;
    const database = openNotesDatabase(name);
    const store = new NotesStore({ open: () => database, newId: () => `n${++ids}`, now: () => NOW });
    for (let i = 0; i < 3; i++) await store.create(draftOf({ tags: [`t${i}`] }));
    await store.list(0, 1);
    await store.keeper.keepIndex();
    await store.keeper.keepIndex();
    const { seq } = await database.changes(0);
    expect(await database.changes(seq)).toEqual({ seq, documents: [], erased: [] });
    expect(JSON.parse((await database.aside('glosa-index')) ?? '')).toMatchObject({
      seq,
      entries: { ids: { length: 3 } },
    });
    await database.close();
  });
});
