import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import './indexed-db';
import type { EditAnswer, NotesPage, SaveAnswer } from '../../src/messaging/protocol';
import { decodeStored, encodeNote } from '../../src/notes/decode';
import type { Note, NotePage } from '../../src/notes/note';
import { RevisionConflictError, StorageFailedError, StorageFullError } from '../../src/storage/errors';
import { type NotesDatabase, openNotesDatabase } from '../../src/storage/notes-database';
import { type CreateOutcome, type EditOutcome, NotesStore } from '../../src/storage/notes-store';
import { draftOf, noteOf } from '../notes/fixture';
import { MemoryDatabase } from './memory-database';
import { rawText } from './raw-text';

const page = (path: string): NotePage => ({
  canonicalUrl: `https://news.example/${path}`,
  visitedUrl: `https://m.news.example/${path}?utm_source=mail`,
  title: path,
});

/** A store over a database, with ids and times that count up. */
function storeOver(open: () => NotesDatabase): NotesStore {
  let ids = 0;
  let minutes = 0;
  return new NotesStore({
    open,
    newId: () => `note-${String(++ids).padStart(3, '0')}`,
    now: () => new Date(Date.UTC(2024, 0, 1, 0, ++minutes)).toISOString(),
  });
}

function saved(outcome: CreateOutcome | EditOutcome): Note {
  if (outcome.kind !== 'saved') throw new Error(`expected a saved note, got ${JSON.stringify(outcome)}`);
  return outcome.note;
}

const databases: Record<string, () => NotesDatabase> = {
  PouchDB: () => openNotesDatabase(`notes-${Math.random()}`),
  memory: () => new MemoryDatabase(),
};

describe.each(Object.entries(databases))('notes in %s', (_, open) => {
  let database: NotesDatabase;
  let store: NotesStore;

  beforeEach(() => {
    database = open();
    store = storeOver(() => database);
  });
  afterEach(() => database.close());

  it('are there for a store that starts after them', async () => {
    const note = saved(await store.create(draftOf({ comment: 'seen' })));
    const restarted = storeOver(() => database);
    expect(await restarted.get(note.id)).toEqual(note);
    expect(await restarted.list(0, 10)).toEqual({ total: 1, notes: [note], unreadable: [] });
  });

  it('are listed in pages, newest first', async () => {
    for (const path of ['a', 'b', 'c']) await store.create(draftOf({ page: page(path) }));
    const titles = async (offset: number, limit: number): Promise<unknown[]> =>
      (await store.list(offset, limit)).notes.map((note) => note.page?.title);
    expect(await titles(0, 2)).toEqual(['c', 'b']);
    expect(await titles(2, 2)).toEqual(['a']);
    await store.create(draftOf({ page: page('d') }));
    expect(await titles(0, 2)).toEqual(['d', 'c']);
    expect((await store.list(0, 1)).total).toBe(4);
  });

  it('are found by either address of their page', async () => {
    const note = saved(await store.create(draftOf({ page: page('a') })));
    await store.create(draftOf({ page: page('b') }));
    const canonicalUrl = 'https://news.example/a';
    const visitedUrl = 'https://m.news.example/a?fbclid=1#top';
    expect(await store.onPage({ canonicalUrl, visitedUrl: 'https://else.example/' })).toEqual([note]);
    expect(await store.onPage({ canonicalUrl: 'https://else.example/', visitedUrl })).toEqual([note]);
    expect(await store.countOnPage({ canonicalUrl, visitedUrl })).toBe(1);
    expect(
      await store.countOnPage({ canonicalUrl: 'https://news.example/', visitedUrl: 'https://news.example/' }),
    ).toBe(0);
  });

  it('are counted by entity, in the quote or as what they are about', async () => {
    await store.create(draftOf());
    await store.create(draftOf({ target: { kind: 'entity', entity: 'a-valley' }, entities: [] }));
    await store.create(draftOf({ entities: [] }));
    expect(await store.countWithEntity('a-valley')).toBe(2);
  });

  it('are edited, and an edit made on an older revision is kept beside as a note of its own', async () => {
    const first = saved(await store.create(draftOf()));
    const second = saved(await store.edit(first.id, first.rev, { comment: 'one' }));
    expect(second).toMatchObject({ comment: 'one', created: first.created });
    const outcome = await store.edit(first.id, first.rev, { comment: 'two' });
    expect(outcome).toMatchObject({ kind: 'conflict', note: second, copy: { comment: 'two', conflictOf: first.id } });
    const listed = await store.list(0, 10);
    expect(listed.notes.map((note) => note.comment).sort()).toEqual(['one', 'two']);
  });

  it('meet no conflict when both edits say the same', async () => {
    const first = saved(await store.create(draftOf()));
    const second = saved(await store.edit(first.id, first.rev, { comment: 'one' }));
    expect(await store.edit(first.id, first.rev, { comment: 'one' })).toEqual({ kind: 'saved', note: second });
  });

  it('edited all at once lose no words', async () => {
    const first = saved(await store.create(draftOf()));
    const comments = ['a', 'b', 'c', 'd'];
    await Promise.all(comments.map((comment) => store.edit(first.id, first.rev, { comment })));
    expect((await store.list(0, 10)).notes.map((note) => note.comment).sort()).toEqual(comments);
  });

  it('go to the trash and come back as they were', async () => {
    const note = saved(await store.create(draftOf({ page: page('a') })));
    const trashed = saved(await store.trash(note.id));
    expect((await store.list(0, 10)).total).toBe(0);
    expect(await store.countOnPage(page('a'))).toBe(0);
    expect((await store.list(0, 10, { trash: true })).notes).toEqual([trashed]);
    const back = saved(await store.restore(note.id));
    expect(back).toEqual({ ...note, rev: back.rev });
    expect(await store.get(note.id)).toEqual(back);
  });

  it('that are gone say so', async () => {
    expect(await store.edit('nobody', '1-a', { comment: 'x' })).toMatchObject({ kind: 'failed', why: 'gone' });
    expect(await store.trash('nobody')).toMatchObject({ kind: 'failed', why: 'gone' });
    expect(await store.get('nobody')).toBeNull();
  });

  it('that do not decode are listed as unreadable, stay as they are, and break nothing else', async () => {
    await database.put({ _id: 'odd', schema: 99, comment: 'from the future' });
    const before = await database.get('odd');
    const note = saved(await store.create(draftOf()));
    const list = await store.list(0, 10);
    expect(list).toMatchObject({
      total: 1,
      notes: [note],
      unreadable: [{ id: 'odd', why: expect.stringMatching(/later/) }],
    });
    expect((await store.list(1, 10)).unreadable).toEqual([]);
    expect(await store.edit('odd', before?._rev ?? '', { comment: 'x' })).toMatchObject({ kind: 'failed' });
    expect(await store.trash('odd')).toMatchObject({ kind: 'failed', detail: expect.stringMatching(/unreadable/) });
    expect(await database.get('odd')).toEqual(before);
  });

  it('keep fields that this version does not know', async () => {
    await database.put({ ...encodeNote(noteOf()), _id: 'known', mood: 'calm' });
    const note = await store.get('known');
    saved(await store.edit('known', note?.rev ?? '', { comment: 'x' }));
    expect(await database.get('known')).toMatchObject({ mood: 'calm', comment: 'x' });
  });
});

describe('a store', () => {
  it('tells of every note that was written, until told to stop', async () => {
    const store = storeOver(() => new MemoryDatabase());
    const heard: string[] = [];
    const stop = new AbortController();
    store.onChange((changes) => heard.push(...changes.map(({ note }) => note?.comment ?? '')), stop.signal);
    const note = saved(await store.create(draftOf({ comment: 'a' })));
    await store.edit(note.id, note.rev, { comment: 'b' });
    stop.abort();
    await store.create(draftOf({ comment: 'c' }));
    expect(heard).toEqual(['a', 'b']);
  });

  it('names a full disk, keeps nothing by half, and works again when there is room', async () => {
    const database = new MemoryDatabase();
    const store = storeOver(() => database);
    database.failNext = new StorageFullError('no room');
    expect(await store.create(draftOf())).toMatchObject({ kind: 'failed', why: 'storage-full' });
    expect((await store.list(0, 10)).total).toBe(0);
    expect(await store.create(draftOf())).toMatchObject({ kind: 'saved' });
    expect((await store.list(0, 10)).total).toBe(1);
  });

  it('opens the database anew after it has failed', async () => {
    const database = new MemoryDatabase();
    let opened = 0;
    const store = storeOver(() => {
      opened++;
      return database;
    });
    database.failNext = new StorageFailedError('gone bad');
    expect(await store.create(draftOf())).toMatchObject({ kind: 'failed', why: 'storage-failed' });
    expect(await store.create(draftOf())).toMatchObject({ kind: 'saved' });
    expect(opened).toBe(2);
    database.failNext = new StorageFailedError('gone bad');
    await expect(store.list(0, 10)).rejects.toBeInstanceOf(StorageFailedError);
    expect((await store.list(0, 10)).total).toBe(1);
  });

  it('opens the database anew after a full disk, and when somebody else’s failure closed it', async () => {
    const database = new MemoryDatabase();
    let opened = 0;
    const store = storeOver(() => {
      opened++;
      return database;
    });
    database.failNext = new StorageFullError('no room');
    expect(await store.create(draftOf())).toMatchObject({ kind: 'failed', why: 'storage-full' });
    const note = saved(await store.create(draftOf()));
    expect(opened).toBe(2);
    // PouchDB closes its connection for all when one change is undone.
    database.failNext = new DOMException('The database connection is closing.', 'InvalidStateError');
    expect(await store.get(note.id)).toMatchObject({ id: note.id });
    database.failNext = new DOMException('The database connection is closing.', 'InvalidStateError');
    expect(await store.create(draftOf())).toMatchObject({ kind: 'saved' });
    expect([opened, (await store.list(0, 10)).total]).toEqual([4, 2]);
  });

  it('takes a write from elsewhere between its reading and its writing for an edit that came first', async () => {
    const database = new MemoryDatabase();
    const store = storeOver(() => database);
    const note = saved(await store.create(draftOf()));
    database.beforeNextPut = () => {
      const stored = database.documents.get(note.id);
      if (stored) database.documents.set(note.id, { ...stored, comment: 'theirs', _rev: '9-z' });
    };
    const outcome = await store.edit(note.id, note.rev, { comment: 'mine' });
    expect(outcome).toMatchObject({ kind: 'conflict', note: { comment: 'theirs' }, copy: { comment: 'mine' } });
  });

  it('answers what the messages promise', () => {
    expectTypeOf<CreateOutcome>().toExtend<SaveAnswer>();
    expectTypeOf<EditOutcome>().toExtend<EditAnswer>();
    expectTypeOf<Awaited<ReturnType<NotesStore['list']>>>().toExtend<NotesPage>();
  });
});

describe('the database', () => {
  it('keeps no earlier words of a note', async () => {
    const name = `notes-${Math.random()}`;
    const database = openNotesDatabase(name);
    const store = storeOver(() => database);
    const note = saved(await store.create(draftOf({ comment: 'a secret' })));
    saved(await store.edit(note.id, note.rev, { comment: 'gone' }));
    // Compaction follows the write; closing waits for nothing, so ask until the raw store has no more of it.
    await expect.poll(() => rawText(`_pouch_${name}`)).not.toContain('a secret');
    expect(await rawText(`_pouch_${name}`)).toContain('gone');
    await database.close();
  });

  it('refuses a write on a stale revision by name', async () => {
    const database = openNotesDatabase(`notes-${Math.random()}`);
    const rev = await database.put({ _id: 'a', comment: '1' });
    await database.put({ _id: 'a', _rev: rev, comment: '2' });
    await expect(database.put({ _id: 'a', _rev: rev, comment: '3' })).rejects.toBeInstanceOf(RevisionConflictError);
    expect(decodeStored(await database.get('a')).kind).toBe('unreadable');
    await database.close();
  });
});
