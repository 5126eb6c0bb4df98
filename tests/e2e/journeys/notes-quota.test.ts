/** A device without room: what could not be stored is said, kept on screen, and stored once there is room again. */
import { expect } from 'vitest';
import type { Browser } from '../driver';
import { journey } from '../journey';
import { letGo, NOTE_FRAME, pressInFrame, typeInFrame, waitForEditor, waitForNotes } from '../notes';
import { openNotes, openPopup } from '../popup';
import { openSample } from '../sample';

const QUOTE = 'Some of it leaves from an illegal airstrip cut into the forest';

/** PouchDB says so on the console when a change of its own was undone. */
const GLOBAL_FAILURE = /Database has a global failure/;

/** From now on every write to the notes ends as the browser ends one for which there is no room. */
function fillDisk(browser: Browser): Promise<void> {
  return browser.inBackground(() => {
    const put = IDBObjectStore.prototype.put;
    const full = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const { transaction, name } = this;
      const request = put.apply(this, given);
      // The last write of a change: no room is found out when all of it is to be made to stay.
      if (!transaction.db.name.includes('notes') || name !== 'meta-store') return request;
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
        transaction.abort();
      });
      return request;
    };
    IDBObjectStore.prototype.put = Object.assign(full, { real: put });
  });
}

function makeRoom(browser: Browser): Promise<void> {
  return browser.inBackground(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = (put as typeof put & { real: typeof put }).real;
  });
}

journey(
  'words for which there is no room are not called saved, stay at hand, and are saved once there is room',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.select(QUOTE);
    await page.waitForCard('Save and write');
    await fillDisk(browser);
    await page.clickInCard('Save');
    await page.waitForCard('there is no room left on this device');
    expect(await page.cardText()).toContain('Copy the words');
    expect((await page.marks())['hl-2'] ?? []).toEqual([]);
    // Whatever becomes of the selection, they are not let go of.
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await page.clickInCard('Try again');
    await page.waitForCard('there is no room left on this device');
    await makeRoom(browser);
    await page.clickInCard('Try again');
    await page.waitForCard('Saved');
    await waitForNotes(page, QUOTE);
    await page.reload();
    await waitForNotes(page, QUOTE);
  },
  { fresh: true, provoked: GLOBAL_FAILURE },
);

journey(
  'the reader’s own words for which there is no room stay in their field, and outlive it',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.select(QUOTE);
    await page.waitForCard('Save and write');
    await page.clickInCard('Save and write');
    await waitForEditor(page);
    await fillDisk(browser);
    await typeInFrame(page, 'Compare with 2015');
    await pressInFrame(page, 'Save');
    const said = await page.inFrame(NOTE_FRAME, async () => {
      const shown = () => document.body.innerText;
      while (!shown().includes('no room')) await new Promise((done) => setTimeout(done, 50));
      return [document.querySelector('textarea')?.value, shown()];
    });
    expect(said?.[0]).toBe('Compare with 2015');
    await makeRoom(browser);
    await letGo(page);
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.waitFor(() => document.querySelector('textarea')?.value === 'Compare with 2015', 'the draft');
    await popup.press('Save');
    await popup.waitFor(
      () => document.querySelector('.note-words')?.textContent === 'Compare with 2015',
      'the words kept',
    );
  },
  { fresh: true, provoked: GLOBAL_FAILURE },
);
