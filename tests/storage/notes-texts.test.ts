/** What a search looks through, on disk: a start reads it instead of all notes, and finds what stands now. */
import { describe, expect, it } from 'vitest';
import type { NoteFilter } from '../../src/notes/listing';
import { NotesStore } from '../../src/storage/notes-store';
import { draftOf, NOW } from '../notes/fixture';
import { MemoryDatabase } from './memory-database';

let ids = 0;
const start = (database: MemoryDatabase): NotesStore =>
  new NotesStore({ open: () => database, newId: () => `n${++ids}`, now: () => NOW });

async function add(store: NotesStore, comment: string): Promise<string> {
  const outcome = await store.create(draftOf({ comment }));
  if (outcome.kind !== 'saved') throw new Error(outcome.detail);
  return outcome.note.id;
}

const found = (store: NotesStore, text: string): Promise<string[]> => store.ids({ text } satisfies NoteFilter);

/** A store that was searched, so that its words lie on disk. */
async function searched(comments: readonly string[]): Promise<{ database: MemoryDatabase; notes: string[] }> {
  const database = new MemoryDatabase();
  const store = start(database);
  const notes: string[] = [];
  for (const comment of comments) notes.push(await add(store, comment));
  await found(store, 'x');
  await store.keeper.texts.keep();
  await store.keeper.keepIndex();
  return { database, notes };
}

describe('the words on disk', () => {
  it('serve the search of a later start, with what was written since', async () => {
    const { database, notes } = await searched(['One river', 'Two rivers', 'a road']);
    const [one = '', two = ''] = notes;
    const between = start(database);
    const three = await add(between, 'River three');
    await database.erase([{ _id: one, _rev: '' }]);
    const reads: number[] = [];
    const { changes } = database;
    database.changes = (since) => {
      reads.push(since);
      return changes.call(database, since);
    };
    expect((await found(start(database), 'river')).sort()).toEqual([two, three].sort());
    expect(reads).not.toContain(0);
  });

  it('are not there for whoever never searched', async () => {
    const database = new MemoryDatabase();
    const store = start(database);
    const id = await add(store, 'words');
    await store.edit(id, (await store.get(id))?.rev ?? '', { comment: 'others' });
    await store.keeper.texts.keep();
    expect([...database.asides.keys()].filter((name) => name.includes('texts'))).toEqual([]);
  });

  it('are written a shelf at a time', async () => {
    const { database } = await searched(Array.from({ length: 1001 }, (_, at) => `note-${at}`));
    expect([...database.asides.keys()].filter((name) => name.includes('texts-'))).toHaveLength(3);
    const store = start(database);
    await found(store, 'x');
    const written: string[] = [];
    const { putAside } = database;
    database.putAside = (name, text) => {
      written.push(name);
      return putAside.call(database, name, text);
    };
    await add(store, 'one more');
    await store.keeper.texts.keep();
    expect(written).toEqual(['glosa-texts-2', 'glosa-texts']);
    expect(await found(start(database), 'more')).toHaveLength(1);
    expect(await found(start(database), 'note-999')).toHaveLength(1);
  });

  it.each([
    ['a head that is cut short', 'glosa-texts', '{"shape":1,'],
    ['a head of another version', 'glosa-texts', '{"shape":0,"seq":2,"shelves":1}'],
    ['a shelf that is missing', 'glosa-texts-0', ''],
    ['a shelf with texts that are none', 'glosa-texts-0', '{"ids":["n"],"texts":[7]}'],
  ])('with %s are made anew from the notes', async (_, name, text) => {
    const { database, notes } = await searched(['One river', 'a road']);
    database.asides.set(name, text);
    expect(await found(start(database), 'river')).toEqual([notes[0]]);
  });

  it('of more shelves than there are now leave nothing behind', async () => {
    const { database } = await searched(['One river']);
    database.asides.set('glosa-texts', '{"shape":0,"seq":1,"shelves":3}');
    database.asides.set('glosa-texts-2', '{"ids":["n"],"texts":["old words"]}');
    const store = start(database);
    await found(store, 'river');
    await store.keeper.texts.keep();
    expect([...database.asides.values()].join()).not.toContain('old words');
  });

  it('that cannot be written harm no search', async () => {
    const { database, notes } = await searched(['One river']);
    const store = start(database);
    await found(store, 'x');
    database.putAside = async () => {
      throw new Error('no room');
    };
    const two = await add(store, 'Two rivers');
    await store.keeper.texts.keep();
    expect((await found(store, 'river')).sort()).toEqual([notes[0], two].sort());
    expect((await found(start(database), 'river')).sort()).toEqual([notes[0], two].sort());
  });
});
