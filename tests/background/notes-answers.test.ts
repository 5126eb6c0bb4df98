/** What surfaces and pages are answered about notes, over a database in memory. */
import { describe, expect, it } from 'vitest';
import type { EditAnswer, SaveAnswer } from '../../src/messaging/protocol';
import type { Note } from '../../src/notes/note';
import { StorageFullError } from '../../src/storage/errors';
import { draftOf } from '../notes/fixture';
import { PAGE, sender, TAB, wake } from './scene';

const pageAt = (path: string, title = path) => ({
  canonicalUrl: `https://news.example/${path}`,
  visitedUrl: `https://news.example/${path}`,
  title,
});

function saved(answer: SaveAnswer | EditAnswer): Note {
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.note;
}

describe('the list', () => {
  it('is filtered by entity, tag, colour, page and words, alone and together', async () => {
    const { notes, surface } = wake();
    await notes.create(draftOf({ page: pageAt('a', 'Río Ene'), tags: ['sea'], colour: 'blue' }));
    await notes.create(draftOf({ page: pageAt('b'), tags: ['sea', 'sky'], comment: 'A Ñandú crossed', entities: [] }));
    const total = async (filter: object): Promise<number> =>
      (await surface['notes.list']({ offset: 0, limit: 10, filter })).total;
    expect(await total({})).toBe(2);
    expect(await total({ entity: 'a-valley' })).toBe(1);
    expect(await total({ tag: 'sea' })).toBe(2);
    expect(await total({ tag: 'sky' })).toBe(1);
    expect(await total({ colour: 'blue' })).toBe(1);
    expect(await total({ page: 'https://news.example/b?utm_source=x#top' })).toBe(1);
    expect(await total({ text: 'nandu VALLEY' })).toBe(1);
    expect(await total({ text: 'rio ene' })).toBe(1);
    expect(await total({ text: 'sky', tag: 'sea' })).toBe(1);
    expect(await total({ text: 'sky', colour: 'blue' })).toBe(0);
    expect(await total({ trash: true })).toBe(0);
  });

  it('keeps up with what is written after a search', async () => {
    const { notes, surface } = wake();
    const found = async (text: string): Promise<number> =>
      (await surface['notes.list']({ offset: 0, limit: 10, filter: { text } })).total;
    const note = saved(await notes.create(draftOf({ comment: 'first' })));
    expect(await found('first')).toBe(1);
    await surface['notes.edit']({ id: note.id, rev: note.rev, patch: { comment: 'second' } });
    expect([await found('first'), await found('second')]).toEqual([0, 1]);
  });

  it('is counted by page, entity and tag, and completes tags', async () => {
    const { notes, surface } = wake();
    await notes.create(draftOf({ page: pageAt('a', 'First'), tags: ['River', 'road'] }));
    await notes.create(draftOf({ page: pageAt('a', 'First, later'), tags: ['River'], entities: [] }));
    await notes.create(draftOf({ page: pageAt('b', 'Second'), entities: [] }));
    const groups = async (by: 'page' | 'entity' | 'tag') =>
      (await surface['notes.groups']({ by })).groups.map(({ key, label, count }) => [key, label, count]);
    expect(await groups('entity')).toEqual([['a-valley', 'the valley', 1]]);
    expect(await groups('tag')).toEqual([
      ['River', 'River', 2],
      ['road', 'road', 1],
    ]);
    expect((await groups('page')).map(([key, , count]) => [key, count])).toEqual(
      expect.arrayContaining([
        ['https://news.example/a', 2],
        ['https://news.example/b', 1],
      ]),
    );
    expect(await surface['notes.tags']({ begins: 'r', limit: 1 })).toEqual({ tags: [{ tag: 'River', count: 2 }] });
    expect((await surface['notes.groups']({ by: 'tag', filter: { text: 'second' } })).groups).toEqual([]);
  });
});

describe('a note without a quote', () => {
  const words = { comment: 'mine', tags: ['t'], colour: 'green' as const };

  it('is made on an entity, with its name', async () => {
    const { surface } = wake();
    const note = saved(await surface['notes.create']({ about: { kind: 'entity', entity: 'ada-bright' }, ...words }));
    expect(note).toMatchObject({
      ...words,
      target: { kind: 'entity', entity: 'ada-bright' },
      entities: [{ pack: 'test' }],
    });
    expect((await surface['notes.list']({ offset: 0, limit: 9, filter: { entity: 'ada-bright' } })).total).toBe(1);
  });

  it('is made on the page of a tab, as the page describes itself under the address it has', async () => {
    const { surface, platform } = wake();
    platform.frames = ({ type }) =>
      type === 'frame.describe-page'
        ? { title: 'Story', canonicalUrl: 'https://evil.example/', byline: 'A. Bright' }
        : {};
    const note = saved(await surface['notes.create']({ about: { kind: 'page', tab: TAB }, ...words }));
    expect(note).toMatchObject({
      target: { kind: 'page' },
      page: { title: 'Story', byline: 'A. Bright', canonicalUrl: PAGE, visitedUrl: PAGE },
    });
  });

  it('needs a page that answers, and in a private window the consent of its reader', async () => {
    const { surface, platform } = wake();
    platform.frames = () => {
      throw new Error('nobody there');
    };
    const about = { kind: 'page' as const, tab: TAB };
    expect(await surface['notes.create']({ about, ...words })).toMatchObject({ kind: 'failed', why: 'no-page' });
    platform.privateTabs.add(TAB);
    platform.frames = () => ({ title: 'Story', canonicalUrl: PAGE });
    expect(await surface['notes.create']({ about, ...words })).toMatchObject({ why: 'needs-consent' });
    expect(await surface['notes.create']({ about, ...words, agreed: true })).toMatchObject({ kind: 'saved' });
  });
});

describe('two edits that met', () => {
  const meet = async () => {
    const scene = wake();
    const note = saved(await scene.notes.create(draftOf({ comment: 'start' })));
    const edit = (comment: string) => scene.surface['notes.edit']({ id: note.id, rev: note.rev, patch: { comment } });
    await edit('one');
    const lost = await edit('two');
    if (lost.kind !== 'conflict') throw new Error('no conflict');
    const comments = async (filter = {}): Promise<string[]> =>
      (await scene.surface['notes.list']({ offset: 0, limit: 9, filter })).notes.map(({ comment }) => comment).sort();
    return { ...scene, note, copy: lost.copy, comments };
  };

  it('are offered side by side', async () => {
    const { surface, note, copy } = await meet();
    const { conflicts } = await surface['notes.conflicts']({});
    expect(conflicts).toMatchObject([{ note: { id: note.id, comment: 'one' }, copy: { id: copy.id, comment: 'two' } }]);
    expect((await surface['notes.stats']({})).conflicts).toBe(1);
  });

  it.each([
    ['this', ['two'], ['one']],
    ['other', ['one'], ['two']],
    ['both', ['one', 'two'], []],
  ] as const)('are settled by keeping %s, and nothing is lost', async (keep, kept, trashed) => {
    const { surface, note, copy, comments } = await meet();
    const stands = saved(await surface['notes.resolve']({ id: copy.id, keep }));
    expect(stands.id).toBe(keep === 'this' ? note.id : keep === 'both' ? copy.id : stands.id);
    expect(await comments()).toEqual(kept);
    expect(await comments({ trash: true })).toEqual(trashed);
    expect((await surface['notes.conflicts']({})).conflicts).toEqual([]);
    // Settled once more from another window: nothing happens.
    expect(await surface['notes.resolve']({ id: copy.id, keep })).toMatchObject({ kind: 'saved' });
    expect(await comments()).toEqual(kept);
  });
});

describe('a page', () => {
  it('edits, deletes and restores its own notes, and no others', async () => {
    const { notes, page } = wake();
    const own = saved(
      await notes.create(draftOf({ page: { ...pageAt('story'), canonicalUrl: 'https://news.example/amp' } })),
    );
    const other = saved(await notes.create(draftOf({ page: pageAt('elsewhere') })));
    const canonical = null;
    const edited = await page['page.edit-note'](
      { id: own.id, rev: own.rev, canonical, patch: { comment: 'x' } },
      sender(),
    );
    expect(edited).toMatchObject({ kind: 'saved', note: { comment: 'x' } });
    expect(await page['page.delete-note']({ id: own.id, canonical }, sender())).toMatchObject({ kind: 'saved' });
    expect(await page['page.restore-note']({ id: own.id, canonical }, sender())).toMatchObject({ kind: 'saved' });
    for (const canonical of [null, 'https://elsewhere.example/elsewhere']) {
      const { id, rev } = other;
      const gone = { kind: 'failed', why: 'gone' };
      expect(await page['page.edit-note']({ id, rev, canonical, patch: { comment: 'x' } }, sender())).toMatchObject(
        gone,
      );
      expect(await page['page.delete-note']({ id, canonical }, sender())).toMatchObject(gone);
      expect(await page['page.restore-note']({ id, canonical }, sender())).toMatchObject(gone);
    }
    expect((await notes.get(other.id))?.comment).toBe('');
  });

  it('that is known by another address gets the script that paints its notes', async () => {
    const { notes, page, platform } = wake();
    await notes.create(draftOf({ page: pageAt('canonical') }));
    const hello = (canonical: string | null) => page['page.hello']({ instance: 'a', canonical }, sender());
    await hello(null);
    await hello('https://elsewhere.example/canonical');
    expect(platform.injected).toEqual([]);
    await hello('/canonical');
    await expect.poll(() => platform.injected).toEqual([{ tab: TAB, frame: 0, what: 'notes' }]);
  });
});

describe('files', () => {
  it('go out whole or by parts, and come in again once', async () => {
    const { notes, surface } = wake();
    const first = saved(await notes.create(draftOf({ comment: 'one' })));
    await notes.create(draftOf({ comment: 'two', page: pageAt('b') }));
    const file = await surface['notes.export']({ format: 'json' });
    expect(file).toMatchObject({ name: expect.stringMatching(/^glosa-notes-.*\.json$/), parts: 1 });
    expect(JSON.parse(file.text).notes).toHaveLength(2);
    expect(JSON.parse((await surface['notes.export']({ format: 'json', ids: [first.id] })).text).notes).toHaveLength(1);

    const other = wake();
    const preview = await other.surface['notes.preview-import']({ text: file.text });
    expect(preview).toMatchObject({ kind: 'ready', format: 'json', fresh: 2, duplicates: 0 });
    expect((await other.surface['notes.stats']({})).kept).toBe(0);
    expect(await other.surface['notes.import']({ text: file.text })).toMatchObject({ kind: 'imported', added: 2 });
    expect(await other.surface['notes.import']({ text: file.text })).toMatchObject({ added: 0, duplicates: 2 });
    expect((await other.surface['notes.list']({ offset: 0, limit: 9 })).total).toBe(2);
  });

  it('cut short are refused with line and field, and write nothing', async () => {
    const { notes, surface } = wake();
    for (const comment of ['one', 'two']) await notes.create(draftOf({ comment }));
    const { text } = await surface['notes.export']({ format: 'json' });
    const cut = text.slice(0, text.lastIndexOf('"colour"') + 12);
    const other = wake();
    for (const type of ['notes.preview-import', 'notes.import'] as const) {
      expect(await other.surface[type]({ text: cut })).toMatchObject({
        kind: 'refused',
        why: 'syntax',
        line: cut.split('\n').length,
        field: 'notes[1].colour',
      });
    }
    expect(other.kept.database.documents.size).toBe(0);
  });

  it('that do not fit into the storage write nothing', async () => {
    const { notes, surface } = wake();
    for (const comment of ['one', 'two']) await notes.create(draftOf({ comment }));
    const { text } = await surface['notes.export']({ format: 'json' });
    const other = wake();
    await other.surface['notes.stats']({});
    other.kept.database.beforeNextPut = () => {
      throw new StorageFullError('no room');
    };
    expect(await other.surface['notes.import']({ text })).toMatchObject({ kind: 'failed', why: 'storage-full' });
    expect((await other.surface['notes.stats']({})).kept).toBe(0);
  });
});

it('an import is undone into the trash, all of it at once, and what was there before stays', async () => {
  const { notes, surface } = wake();
  for (const comment of ['one', 'two']) await notes.create(draftOf({ comment }));
  const { text } = await surface['notes.export']({ format: 'json' });
  const other = wake();
  saved(await other.notes.create(draftOf({ comment: 'mine' })));
  expect(await other.surface['notes.preview-import']({ text })).toMatchObject({ kind: 'ready', fresh: 2, pages: 1 });
  const answer = await other.surface['notes.import']({ text });
  const ids = answer.kind === 'imported' ? answer.ids : [];
  expect(ids).toHaveLength(2);
  expect(await other.surface['notes.undo-import']({ ids })).toEqual({ kind: 'undone', count: 2 });
  expect(await other.surface['notes.stats']({})).toMatchObject({ kept: 1, trash: 2 });
  expect(await other.surface['notes.undo-import']({ ids: [...ids, 'gone'] })).toEqual({ kind: 'undone', count: 0 });
});

it('the trash is emptied, and nothing else', async () => {
  const { notes, surface } = wake();
  const note = saved(await notes.create(draftOf()));
  const kept = saved(await notes.create(draftOf({ comment: 'kept' })));
  await surface['notes.delete']({ id: note.id, rev: note.rev });
  expect(await surface['notes.empty-trash']({ ids: [kept.id] })).toEqual({ kind: 'erased', count: 0 });
  expect(await surface['notes.empty-trash']({})).toEqual({ kind: 'erased', count: 1 });
  expect(await surface['notes.restore']({ id: note.id, rev: note.rev })).toMatchObject({ why: 'gone' });
  expect((await surface['notes.stats']({})).kept).toBe(1);
});
