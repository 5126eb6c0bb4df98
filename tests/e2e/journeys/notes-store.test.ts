/** What the database keeps, asked by messages as the surfaces ask: through stopped workers, killed browsers and crowds. */
import { expect } from 'vitest';
import type { Browser, Page } from '../driver';
import { journey } from '../journey';

type Reply = { ok: boolean; output?: unknown };
type Api = { runtime: { sendMessage(message: object): Promise<Reply> } };
type Kept = { kind: string; note: { id: string; rev: string; comment: string } };

/** A page of the extension, to speak from. */
const office = (browser: Browser): Promise<Page> => browser.surface('popup.html?tab=0');

/** Asks the background as a surface does; the answer, or a failure of the journey. */
async function ask<Answer>(page: Page, type: string, input: object): Promise<Answer> {
  const reply = await page.evaluate(
    (kind, given) =>
      (Reflect.get(globalThis, 'chrome') as Api).runtime.sendMessage({ glosa: 1, type: kind, input: given }),
    type,
    input,
  );
  if (!reply.ok) throw new Error(`${type}: ${JSON.stringify(reply)}`);
  return reply.output as Answer;
}

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
    const imported = await page.evaluate(async () => {
      const words = 'the valley river police army leaf price growers minister Lima law road village report'.split(' ');
      const some = (seed: number, count: number): string =>
        Array.from({ length: count }, (_, at) => words[(seed * 7 + at * at + at) % words.length]).join(' ');
      const notes = Array.from({ length: 10_000 }, (_, at) => ({
        id: `many-${at}`,
        schema: 2,
        target: { kind: 'quote', quote: { exact: some(at, 40), prefix: some(at + 1, 9), suffix: some(at + 2, 9) } },
        page: {
          canonicalUrl: `https://news.example/${at % 2000}`,
          visitedUrl: `https://news.example/${at % 2000}?utm_source=x`,
          title: some(at % 2000, 8),
        },
        comment: at % 3 === 0 ? some(at, 30) : '',
        tags: [`tag ${at % 60}`],
        colour: 'yellow',
        entities: [],
        created: new Date(1.6e12 + at * 1e6).toISOString(),
        modified: '2024-05-01T10:00:00.000Z',
      }));
      const text = JSON.stringify({ glosa: 'notes', version: 1, exported: '2024-05-01T10:00:00.000Z', notes });
      const api = (Reflect.get(globalThis, 'chrome') as Api).runtime;
      return api.sendMessage({ glosa: 1, type: 'notes.import', input: { text } });
    });
    expect(imported).toMatchObject({ ok: true, output: { kind: 'imported', added: 10_000 } });
    const timed = (type: string, input: object): Promise<{ ms: number; value: unknown }> =>
      page.evaluate(
        async (kind, given) => {
          const from = performance.now();
          const api = (Reflect.get(globalThis, 'chrome') as Api).runtime;
          const { output } = await api.sendMessage({ glosa: 1, type: kind, input: given });
          const { notes, groups, text, ...rest } = output as Record<string, { length: number }>;
          const sizes = { notes: notes?.length, groups: groups?.length, text: text?.length };
          return { ms: performance.now() - from, value: { ...rest, ...sizes } };
        },
        type,
        input,
      );
    const list = { offset: 0, limit: 50 };
    // Made and kept once; a start after it reads what was kept.
    await timed('notes.list', list);
    const stats = await timed('notes.stats', {});
    expect(stats.value).toMatchObject({ kept: 10_000, trash: 0 });
    await browser.stopWorker();
    const cold = await timed('notes.list', list);
    expect(cold.value).toMatchObject({ total: 10_000, notes: 50 });
    const warm = await timed('notes.list', { ...list, offset: 5000 });
    const first = await timed('notes.list', { ...list, filter: { text: 'growers minister' } });
    const search = await timed('notes.list', { ...list, filter: { text: 'village report' } });
    const groups = await timed('notes.groups', { by: 'page' });
    expect(groups.value).toMatchObject({ groups: 2000 });
    const out = await timed('notes.export', { format: 'json' });
    const saves: number[] = [];
    for (let at = 0; at < 9; at++) saves.push((await timed('notes.create', noteOn('devida', `save ${at}`))).ms);
    await browser.stopWorker();
    const coldSave = await timed('notes.create', noteOn('devida', 'cold'));
    const figures = {
      'list, cold start': cold.ms,
      'list, warm': warm.ms,
      'first search': first.ms,
      search: search.ms,
      groups: groups.ms,
      'export json': out.ms,
      'save, warm': saves.sort((a, b) => a - b)[4] ?? 0,
      'save, cold start': coldSave.ms,
    };
    console.log(
      `${browser.name}, 10,000 notes, ms: ${Object.entries(figures)
        .map(([what, ms]) => `${what} ${ms.toFixed(0)}`)
        .join(' · ')}`,
    );
  },
  { fresh: true, timeoutMs: 240_000 },
);
