/** Further ways to a note, and what notes do not depend on: the bar, names, the address a page began with, the worker. */
import { expect } from 'vitest';
import { askBackground, rest } from '../card';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { keep, letGo, NOTE_FRAME, paintedNotes, pressInFrame, saveByMenu, waitForEditor, waitForNotes } from '../notes';
import { openNotes, openPopup } from '../popup';
import { openSample } from '../sample';

const QUOTE = 'whom the press also calls';

journey(
  'a note on the page as a whole is made in the popup, and written on at once',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.press('Write on this page');
    await popup.waitFor(() => document.activeElement instanceof HTMLTextAreaElement, 'a field to write in');
    await popup.keyboard.type('Read again in May');
    await popup.press('Save');
    await popup.waitFor(
      () => document.querySelector('.note-words')?.textContent === 'Read again in May',
      'the words kept',
    );
    expect(await popup.text()).toContain('On the page');
    expect(await popup.text()).toContain('The Meridian');
    await page.front();
    expect(await paintedNotes(page)).toEqual([]);
    await popup.front();
    await popup.press('This page');
    await popup.waitForText('1 note on this page');
  },
  { fresh: true },
);

journey(
  'tags are completed from those in use while one writes on the page',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const office = await browser.surface('popup.html?tab=0');
    const about = { kind: 'entity', entity: 'devida' };
    await askBackground(office, 'notes.create', { about, comment: '', tags: ['airstrips', 'prices'], colour: 'green' });
    await office.close();
    await page.front();
    await page.select(QUOTE);
    await page.waitForCard('Save and write');
    await page.clickInCard('Save and write');
    await waitForEditor(page);
    await page.keyboard.press('Tab');
    await page.keyboard.type('air');
    const offered = () => page.inFrame(NOTE_FRAME, () => document.querySelector('[role="option"]')?.textContent);
    await until(async () => (await offered()) === 'airstrips', 'the tag offered');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const chosen = () => page.inFrame(NOTE_FRAME, () => document.querySelector('.n-tag')?.textContent);
    await until(async () => (await chosen())?.startsWith('airstrips'), 'the tag chosen');
    await pressInFrame(page, 'Save');
    await page.waitForNoCard();
    await letGo(page);
    const at = await page.pointAt(QUOTE);
    await page.mouse.click(at.x, at.y);
    await page.waitForCard('Your note');
    expect(await page.cardText()).toContain('airstrips');
  },
  { fresh: true },
);

journey(
  'words over several paragraphs and links are one note, there again after a reload',
  async ({ browser, site }) => {
    const html = `<!doctype html><html lang="en"><title>Two</title>
      <p>The first paragraph ends with <a href="#there">a link of three words</a></p>
      <p id="second">The second begins with <em>others</em>, and goes on.</p>`;
    const page = await browser.open(site.put('two', html));
    const from = await corner(page, 'p', 4, 'left');
    const to = await corner(page, '#second em', 5, 'right');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await page.waitForCard('Save');
    await page.clickInCard('Save');
    await page.waitForCard('Saved');
    const both = 'first paragraph ends with a link of three words|The second begins with others';
    const pieces = async () =>
      (await paintedNotes(page))
        .join('|')
        .replace(/with \|a link/, 'with a link')
        .replace(/with \|others/, 'with others');
    await until(async () => (await pieces()) === both, 'both paragraphs painted').catch(async (error: Error) => {
      throw new Error(`${error.message}: ${await pieces()}`);
    });
    await page.reload();
    await until(async () => (await pieces()) === both, 'both paragraphs painted again');
    const popup = await openPopup(browser, page);
    await popup.waitForText('1 note on this page');
  },
  { fresh: true },
);

/** A corner of a letter of the first text in an element. */
function corner(
  page: Page,
  selector: string,
  offset: number,
  side: 'left' | 'right',
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, at, which) => {
      const text = document.querySelector(wanted)?.firstChild as Text;
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      return { x: which === 'left' ? box.left + 0.5 : box.right - 0.5, y: box.top + box.height / 2 };
    },
    selector,
    offset,
    side,
  );
}

journey(
  'without names, here or everywhere, notes stay on the page and are made as before',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, QUOTE);
    await letGo(page);
    const office = await browser.surface('popup.html?tab=0');
    await askBackground(office, 'settings.set', { enabled: false });
    await page.front();
    await until(async () => ((await page.marks())['hl-0'] ?? []).length === 0, 'the names gone');
    await waitForNotes(page, QUOTE);
    await page.reload();
    await waitForNotes(page, QUOTE);
    expect((await page.marks())['hl-0'] ?? []).toEqual([]);
    await keep(page, 'Much of that leaf');
    await until(async () => (await paintedNotes(page)).join('|') === `Much of that leaf|${QUOTE}`, 'both painted');
    await letGo(page);
    const at = await page.pointAt(QUOTE);
    await page.mouse.click(at.x, at.y);
    await page.waitForCard('Your note');
  },
  { fresh: true },
);

journey(
  'an address that changes without a load is another page, whose notes come and go with it',
  async ({ browser, site }) => {
    const words = 'The market opened at six';
    const html = `<!doctype html><html lang="en"><title>Route</title><main><p>${words}, and closed at noon.</p></main>`;
    const page = await browser.open(site.put('route', html));
    await keep(page, words);
    await letGo(page);
    const goTo = (path: string) => page.evaluate((to) => history.pushState(null, '', to), path);
    await goTo('/elsewhere');
    await waitForNotes(page, '');
    // What the background answers for the new address must not bring them back.
    await rest(page, 600);
    expect(await paintedNotes(page)).toEqual([]);
    const popup = await openPopup(browser, page);
    expect(await popup.text()).not.toContain('note on this page');
    await popup.close();
    await page.front();
    await goTo('/route?utm_source=mail#part');
    await waitForNotes(page, words);
    await goTo('/another');
    await waitForNotes(page, '');
    await keep(page, 'closed at noon');
    await letGo(page);
    const again = await openPopup(browser, page);
    await again.waitForText('1 note on this page');
  },
  { fresh: true },
);

journey(
  'without the bar words are kept by menu and key, which says so',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const office = await browser.surface('popup.html?tab=0');
    await askBackground(office, 'settings.set', { selectionBar: false });
    await office.close();
    await page.front();
    await page.select(QUOTE);
    // The menu brings the bar's script where none was needed before.
    const id = await browser.tabIdOf(page);
    const other = await browser.surface('popup.html?tab=0');
    await other.evaluate(async (tab) => {
      type Scripting = { executeScript(what: object): Promise<unknown> };
      const { scripting } = Reflect.get(globalThis, 'chrome') as { scripting: Scripting };
      await scripting.executeScript({ target: { tabId: tab }, files: ['/bar.js'] });
    }, id);
    await other.close();
    await page.front();
    expect(await page.cardText()).toBeNull();
    await saveByMenu(browser, page);
    await page.waitForCard('Saved');
    await waitForNotes(page, QUOTE);
  },
  { fresh: true },
);

journey(
  'words that the bar called saved are there though the worker was stopped that moment',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, QUOTE);
    await browser.stopWorker();
    await page.reload();
    await waitForNotes(page, QUOTE);
  },
  { fresh: true },
);
