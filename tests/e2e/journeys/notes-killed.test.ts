/** The background is stopped between a save and its answer: the reader is told, keeps the words, and what is tried again is one note. */
import { expect } from 'vitest';
import type { Browser, Page } from '../driver';
import { journey } from '../journey';
import { letGo, waitForNotes } from '../notes';
import { openPopup } from '../popup';
import { openSample } from '../sample';

const QUOTE = 'Some of it leaves from an illegal airstrip cut into the forest';
const NO_ANSWER = 'Glosa did not answer';

/** From now on, until it is stopped, no write of the background is done, and nobody hears of it. */
function hangBeforeWriting(browser: Browser): Promise<void> {
  return browser.inBackground(() => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {}, configurable: true });
    IDBObjectStore.prototype.put = () => new EventTarget() as IDBRequest<IDBValidKey>;
  });
}

/** The same, but what is written is kept: only nobody hears of it. */
function hangBehindWriting(browser: Browser): Promise<void> {
  return browser.inBackground(() => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {}, configurable: true });
  });
}

/** Looks into the database past the background, which does not know. */
function waitUntilKept(surface: Page): Promise<unknown> {
  return surface.waitFor(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('_pouch_glosa-notes'));
    const { length } = await settled(database.transaction('document-store').objectStore('document-store').getAll());
    database.close();
    return length > 0;
  }, 'a note in the database');
}

for (const [what, hang, isKept] of [
  ['before its words were kept', hangBeforeWriting, false],
  ['when its words were kept already', hangBehindWriting, true],
] as const) {
  journey(
    `a save whose background is stopped ${what} is not called saved, and tried again is one note`,
    async ({ browser, site }) => {
      const page = await openSample(browser, site);
      // The database is open.
      const popup = await openPopup(browser, page);
      await page.front();
      await page.select(QUOTE);
      await page.waitForCard('Save and write');
      await hang(browser);
      await page.clickInCard('Save');
      await page.waitForCard('Saving…');
      // Painted at once, under way or not.
      await waitForNotes(page, QUOTE);
      if (isKept) await waitUntilKept(popup);
      await browser.stopWorker();
      await page.waitForCard(NO_ANSWER);
      expect(await page.cardText()).toContain('Copy the words');
      // What nobody acknowledged is not painted as if it were.
      await waitForNotes(page, '');
      // Whatever becomes of the selection, the words stay at hand.
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      await page.clickInCard('Try again');
      await page.waitForCard('Saved');
      await waitForNotes(page, QUOTE);
      await letGo(page);
      await popup.reload();
      await popup.waitForText('1 note on this page');
      await page.reload();
      await waitForNotes(page, QUOTE);
    },
    { fresh: true },
  );
}
