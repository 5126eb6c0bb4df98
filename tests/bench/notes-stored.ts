/**
 * `npm run bench:notes`: how long a save, the list, a search and an export of 10,000 notes take, from a page of the
 * extension to its background and back, in real browsers. *Cold*: the background had been stopped, and starts for it.
 */
import { loadavg } from 'node:os';
import { BROWSER_NAMES } from '../../src/cli/browsers.mjs';
import { type Browser, launch, type Page } from '../e2e/driver';
import { importMany } from '../e2e/many-notes';
import { median, type Row } from './measure';
import { report } from './report';

const LIST = { offset: 0, limit: 50 };
const NOTE = { about: { kind: 'entity', entity: 'devida' }, comment: 'a save', tags: ['bench'], colour: 'green' };

/** Asks the background, and says how long the answer took. */
function timed(page: Page, type: string, input: object): Promise<number> {
  return page.evaluate(
    async (kind, given) => {
      type Api = { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
      const from = performance.now();
      const { ok } = await (Reflect.get(globalThis, 'chrome') as Api).runtime.sendMessage({
        glosa: 1,
        type: kind,
        input: given,
      });
      if (!ok) throw new Error(`${kind} was refused`);
      return performance.now() - from;
    },
    type,
    input,
  );
}

async function times(count: number, once: (turn: number) => Promise<number>): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < count; turn++) took.push(await once(turn));
  return median(took);
}

async function cold(browser: Browser, once: () => Promise<number>): Promise<number> {
  await browser.stopWorker();
  return once();
}

/** From a letter typed in the popup's search to the note on screen. */
async function foundInPopup(browser: Browser, waitMs: number, turn: number): Promise<number> {
  const popup = await browser.surface(`popup.html?tab=0&turn=${turn}`);
  await popup.waitFor(() => document.querySelector('.search') !== null, 'the search');
  const took = await popup.evaluate(
    async (ms, wanted) => {
      await new Promise((later) => setTimeout(later, ms));
      const field = document.querySelector<HTMLInputElement>('.search');
      if (!field) throw new Error('no search');
      const from = performance.now();
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (!document.body.innerText.includes(wanted)) {
        await new Promise((later) => requestAnimationFrame(later));
        if (performance.now() - from > 20_000) throw new Error('nothing found');
      }
      return performance.now() - from;
    },
    waitMs,
    `note-${7700 + turn}`,
  );
  await popup.close();
  return took;
}

async function rows(browser: Browser): Promise<Row[]> {
  const page = await browser.surface('popup.html?tab=0');
  await timed(page, 'notes.create', NOTE);
  const save = () => timed(page, 'notes.create', NOTE);
  const list = () => timed(page, 'notes.list', LIST);
  const search = (text: string) => timed(page, 'notes.list', { ...LIST, filter: { text } });
  const queries = ['village report', 'note-77', 'zzz', 'tag 7', 'perú', 'minister law road'];
  const group = browser.name;
  const row = (what: string, value: number, hold?: number, aim?: number): Row => ({
    group,
    what,
    value,
    unit: 'ms',
    ...(hold !== undefined && { hold }),
    ...(aim !== undefined && { aim }),
  });
  const found: Row[] = [
    row(
      'any answer, cold: the start of the background',
      await times(7, () => cold(browser, () => timed(page, 'settings.get', {}))),
    ),
    row('a save, cold', await times(7, () => cold(browser, save)), 120, 80),
    row('a save, warm', await times(15, save), 30, 15),
  ];
  await importMany(page, 10_000);
  // Made and kept once; a start after it reads what was kept.
  await list();
  await search('village report');
  // What is kept of it is written before any later save.
  await save();
  found.push(
    row('10,000 notes: the list, cold', await times(5, () => cold(browser, list)), 200),
    row('the list, warm', await times(5, list), 200),
    row('a search at once after a cold start', await times(3, () => cold(browser, () => search('village report')))),
    row(
      'the first search, a second after the list',
      await times(3, async () => {
        await cold(browser, list);
        await new Promise((later) => setTimeout(later, 1000));
        return search('village report');
      }),
      50,
    ),
    row('a search', await times(queries.length, (turn) => search(queries[turn] ?? '')), 50),
    row('a note found in the popup’s search, its first', await times(3, (turn) => foundInPopup(browser, 500, turn))),
    row('groups by page', await times(3, () => timed(page, 'notes.groups', { by: 'page' }))),
    row('export as JSON', await times(3, () => timed(page, 'notes.export', { format: 'json' })), 2000),
    row('export as Markdown', await times(3, () => timed(page, 'notes.export', { format: 'markdown' })), 2000),
    row('a save, cold', await times(7, () => cold(browser, save)), 120, 80),
    row('a save, warm', await times(15, save), 30, 15),
  );
  return found;
}

for (const name of BROWSER_NAMES.filter((one) => !process.env.GLOSA_E2E || process.env.GLOSA_E2E.includes(one))) {
  const browser = await launch(name);
  try {
    const measured = await rows(browser);
    console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}\n\n${report(measured)}\n`);
  } finally {
    await browser.close();
  }
}
