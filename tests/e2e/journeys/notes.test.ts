/** Keeping words of a page: saved, listed, painted, edited, deleted, and there again after a crash. */
import { expect } from 'vitest';
import type { Page } from '../driver';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { openSample, SAMPLE } from '../sample';

const QUOTE = 'Some of it leaves from an illegal airstrip cut into the forest';

/** Selects words and presses the button beside them. */
async function keep(page: Page, words: string): Promise<void> {
  await page.select(words);
  await page.waitForCard('Save');
  await page.clickInCard('Save');
  await page.waitForCard('Saved');
}

/** Waits until these words are painted as a note, each piece of them by itself. */
function waitForPaintedNote(page: Page, words: string): Promise<unknown> {
  return page.waitFor(
    (wanted) =>
      [...(CSS.highlights.get('hl-2') ?? [])].some((piece) => {
        const range = new Range();
        range.setStart(piece.startContainer, piece.startOffset);
        range.setEnd(piece.endContainer, piece.endOffset);
        return range.toString() === wanted;
      }),
    `“${words}” painted as a note`,
    words,
  );
}

async function openNotes(popup: Page): Promise<void> {
  await popup.press('Notes');
  await popup.waitFor(() => document.querySelector('#tab-notes[aria-selected="true"]') !== null, 'the notes');
}

journey(
  'a highlight is saved, painted and listed, and outlives a killed browser',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, QUOTE);
    await waitForPaintedNote(page, QUOTE);
    const popup = await openPopup(browser, page);
    await popup.waitForText('1 note on this page');
    await openNotes(popup);
    await popup.waitForText(QUOTE);
    await popup.waitForText('Illegal airstrip');
    await popup.waitForText('The Meridian');

    await browser.restart({ kill: true });
    const again = await browser.open(site.url(SAMPLE));
    await waitForPaintedNote(again, QUOTE);
    const after = await openPopup(browser, again);
    await openNotes(after);
    await after.waitForText(QUOTE);
  },
  { fresh: true },
);

journey(
  'words added to a note survive the popup being closed, are saved, and the note can be deleted and brought back',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, QUOTE);
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.press('Add words');
    await popup.waitFor(() => document.activeElement instanceof HTMLTextAreaElement, 'a field to write in');
    await popup.keyboard.type('Compare with the law of 2015');
    await popup.reload();
    await openNotes(popup);
    await popup.waitFor(
      () => document.querySelector('textarea')?.value === 'Compare with the law of 2015',
      'the words as they were left',
    );
    await popup.press('Save');
    await popup.waitFor(() => document.querySelector('.note-words') !== null, 'the words to be saved');
    await popup.reload();
    await openNotes(popup);
    await popup.waitForText('Compare with the law of 2015');

    await popup.press('Delete');
    await popup.waitForText('Note deleted.');
    await page.waitFor(() => (CSS.highlights.get('hl-2')?.size ?? 0) === 0, 'the note to leave the page');
    await popup.press('Undo');
    await popup.waitForText('Compare with the law of 2015');
    await waitForPaintedNote(page, QUOTE);
  },
  { fresh: true },
);

journey(
  'the card keeps the sentence around its name',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.hover('Camisea kidnapping');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Save to notes');
    await page.waitForCard('Saved');
    await waitForPaintedNote(page, 'Borda had led the Camisea kidnapping of 2012.');
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.waitForText('Borda had led the Camisea kidnapping of 2012.');
  },
  { fresh: true },
);

journey(
  'words of a page that is no article can be kept too',
  async ({ browser, site }) => {
    const page = await browser.open(
      site.put('list', '<!doctype html><html lang="en"><title>List</title><ul><li>Five cooks on the potato</li></ul>'),
    );
    await keep(page, 'cooks on the potato');
    await waitForPaintedNote(page, 'cooks on the potato');
    expect(Object.keys(await page.marks())).toEqual(['hl-2']);
    await page.reload();
    await waitForPaintedNote(page, 'cooks on the potato');
  },
  { fresh: true },
);

journey(
  'menu and keyboard keep what is selected, and say so',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.select(QUOTE);
    await page.waitForCard('Save');
    const office = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
    // What the background sends for either of them; no driver can press the browser's own menus and shortcuts.
    await office.evaluate(async () => {
      const api = Reflect.get(globalThis, 'chrome') as {
        tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
      };
      const tab = Number(new URLSearchParams(location.search).get('tab'));
      await api.tabs.sendMessage(tab, { glosa: 1, type: 'frame.save-selection', input: {} });
    });
    await page.front();
    await page.waitForCard('Saved');
    await waitForPaintedNote(page, QUOTE);
  },
  { fresh: true },
);

journey(
  'a note made in one tab shows in another tab with the same page, and nowhere else',
  async ({ browser, site }) => {
    const first = await openSample(browser, site, { query: '?tab=1&utm_source=first' });
    const second = await openSample(browser, site, { query: '?tab=1&utm_source=second' });
    const other = await browser.open(site.url('articles/sample-es.html'));
    await other.waitForMarks();
    await first.front();
    await keep(first, QUOTE);
    await waitForPaintedNote(first, QUOTE);
    await waitForPaintedNote(second, QUOTE);
    expect((await other.marks())['hl-2'] ?? []).toEqual([]);
  },
  { fresh: true },
);

journey(
  'a stored note that cannot be read is kept, shown as such, and breaks nothing',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, QUOTE);
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.waitForText(QUOTE);
    // A second document as a later version, or a fault, might have left it, put into the database behind our back.
    await popup.evaluate(damageCopy);
    await browser.stopWorker();
    await popup.reload();
    await openNotes(popup);
    await popup.waitForText('This note cannot be read. It is kept as it is.');
    await popup.waitForText(QUOTE);
    await page.front();
    await page.reload();
    await waitForPaintedNote(page, QUOTE);
    await keep(page, 'Much of that leaf becomes coca paste');
  },
  { fresh: true },
);

/** Copies the one stored note under another id, without its schema; the tables are those of PouchDB's idb adapter. */
async function damageCopy(): Promise<void> {
  const settle = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await settle(indexedDB.open('_pouch_glosa-notes'));
  const change = database.transaction(['document-store', 'by-sequence'], 'readwrite');
  const documents = change.objectStore('document-store');
  const bodies = change.objectStore('by-sequence');
  const [known] = (await settle(documents.getAll())) as { id: string; data: string; winningSeq: number; seq: number }[];
  const [body] = (await settle(bodies.getAll())) as Record<string, unknown>[];
  if (!known || !body) throw new Error('nothing is stored to copy');
  const { target: _target, schema: _schema, ...rest } = body;
  const id = 'damaged';
  const copy = { ...rest, _doc_id_rev: String(body._doc_id_rev).replace(known.id, id), _id: id };
  const seq = Number(await settle(bodies.put(copy)));
  await settle(documents.put({ ...known, id, winningSeq: seq, seq, data: known.data.replaceAll(known.id, id) }));
  database.close();
}
