/** What the database keeps, asked by messages as the surfaces ask: through stopped workers, killed browsers and crowds. */
import { expect } from 'vitest';
import { askBackground as ask } from '../card';
import type { Browser, Page } from '../driver';
import { journey } from '../journey';
import { importMany } from '../many-notes';

type Kept = { kind: string; note: { id: string; rev: string; comment: string } };

/** A page of the extension, to speak from. */
const office = (browser: Browser): Promise<Page> => browser.surface('popup.html?tab=0');

const noteOn = (entity: string, comment: string) => ({
  about: { kind: 'entity', entity },
  comment,
  tags: ['journey'],
  colour: 'green',
});

const total = async (page: Page, filter: object = {}): Promise<number> =>
  (await ask<{ total: number }>(page, 'notes.list', { offset: 0, limit: 1, filter })).total;

journey(
  'a note that was acknowledged outlives a worker stopped that moment, and a browser killed that moment',
  async ({ browser }) => {
    const page = await office(browser);
    const first = await ask<Kept>(page, 'notes.create', noteOn('devida', 'before the worker'));
    await browser.stopWorker();
    expect(await ask(page, 'notes.get', { id: first.note.id })).toMatchObject({ comment: 'before the worker' });

    const second = await ask<Kept>(page, 'notes.create', noteOn('devida', 'before the browser'));
    await browser.restart({ kill: true });
    const after = await office(browser);
    expect(await ask(after, 'notes.get', { id: second.note.id })).toMatchObject({ comment: 'before the browser' });
    expect(await total(after, { entity: 'devida' })).toBe(2);
  },
  { fresh: true },
);

journey(
  'two windows edit one note: both edits are kept, and the reader settles which stands',
  async ({ browser }) => {
    const [one, other] = [await office(browser), await office(browser)];
    const { note } = await ask<Kept>(one, 'notes.create', noteOn('devida', 'as it was'));
    const edit = (page: Page, comment: string) =>
      ask<{ kind: string; copy: { id: string } }>(page, 'notes.edit', {
        id: note.id,
        rev: note.rev,
        patch: { comment },
      });
    const answers = await Promise.all([edit(one, 'from one'), edit(other, 'from the other')]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
    const lost = answers.find(({ kind }) => kind === 'conflict')?.copy.id ?? '';
    expect(await total(one)).toBe(2);
    const { conflicts } = await ask<{ conflicts: unknown[] }>(other, 'notes.conflicts', {});
    expect(conflicts).toMatchObject([{ note: { id: note.id }, copy: { id: lost } }]);
    await ask(other, 'notes.resolve', { id: lost, keep: 'this' });
    expect(await ask(one, 'notes.conflicts', {})).toEqual({ conflicts: [] });
    expect([await total(one), await total(one, { trash: true })]).toEqual([1, 1]);
  },
  { fresh: true },
);

journey(
  'a file that was cut short changes nothing and says where it ends; whole it comes in, once',
  async ({ browser }) => {
    const page = await office(browser);
    await ask(page, 'notes.create', noteOn('devida', 'first'));
    await ask(page, 'notes.create', noteOn('devida', 'second'));
    const { text } = await ask<{ text: string }>(page, 'notes.export', { format: 'json' });
    const cut = text.slice(0, Math.floor(text.length * 0.8));
    const refusal = { kind: 'refused', why: 'syntax', line: cut.split('\n').length };
    expect(await ask(page, 'notes.preview-import', { text: cut })).toMatchObject(refusal);
    expect(await ask(page, 'notes.import', { text: cut })).toMatchObject(refusal);
    expect(await total(page)).toBe(2);
    expect(await ask(page, 'notes.import', { text })).toMatchObject({ kind: 'imported', added: 0, duplicates: 2 });
    const changed = text.replace('"second"', '"third"');
    expect(await ask(page, 'notes.import', { text: changed })).toMatchObject({ added: 1, duplicates: 1 });
    expect(await total(page)).toBe(3);
  },
  { fresh: true },
);

journey(
  'the trash is emptied for good: no word of it is left in the browser’s database',
  async ({ browser }) => {
    const page = await office(browser);
    const { note } = await ask<Kept>(page, 'notes.create', noteOn('devida', 'SECRET words'));
    await ask(page, 'notes.create', noteOn('devida', 'KEPT words'));
    await ask(page, 'notes.edit', { id: note.id, rev: note.rev, patch: { tags: ['SECRET tag'] } });
    await ask(page, 'notes.delete', { id: note.id, rev: note.rev });
    expect(await ask(page, 'notes.empty-trash', {})).toEqual({ kind: 'erased', count: 1 });
    const raw = await page.evaluate(async () => {
      const settle = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const database = await settle(indexedDB.open('_pouch_glosa-notes'));
      const stores = [...database.objectStoreNames];
      const rows = await Promise.all(
        stores.map((store) => settle(database.transaction(store).objectStore(store).getAll())),
      );
      database.close();
      return JSON.stringify(rows);
    });
    expect(raw).toContain('KEPT words');
    expect(raw).not.toContain('SECRET');
  },
  { fresh: true },
);

journey(
  'ten thousand notes are listed, searched, counted and brought out',
  async ({ browser }) => {
    const page = await office(browser);
    await importMany(page, 10_000);
    const list = { offset: 0, limit: 50 };
    expect(await ask(page, 'notes.list', list)).toMatchObject({ total: 10_000, notes: { length: 50 } });
    expect(await ask(page, 'notes.stats', {})).toMatchObject({ kept: 10_000, trash: 0 });
    await browser.stopWorker();
    expect(await ask(page, 'notes.list', { ...list, offset: 9990 })).toMatchObject({ notes: { length: 10 } });
    // Asked at once after a start, and again when every word is at hand.
    const found = { ...list, filter: { text: 'growers note-7777' } };
    for (let turn = 0; turn < 2; turn++) {
      expect(await ask(page, 'notes.list', found)).toMatchObject({ total: 1, notes: [{ id: 'many-7777' }] });
    }
    expect(await ask(page, 'notes.groups', { by: 'page' })).toMatchObject({ groups: { length: 2000 } });
    const { text } = await ask<{ text: string }>(page, 'notes.export', { format: 'json' });
    expect((JSON.parse(text) as { notes: unknown[] }).notes).toHaveLength(10_000);
  },
  { fresh: true, timeoutMs: 240_000 },
);
