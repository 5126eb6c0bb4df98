/** What stands beside selected words and painted notes: colours, the popover, the switch for a site. */
import { expect } from 'vitest';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { openSample } from '../sample';

const QUOTE = 'Some of it leaves from an illegal airstrip cut into the forest';
const REST = 'whom the press also calls';

async function keep(page: Page, words: string, colour?: string): Promise<void> {
  await page.select(words);
  await page.waitForCard('Save and write');
  if (colour)
    await page.inCard((root, name) => root.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.focus(), colour);
  if (colour) await clickColour(page, colour);
  await page.clickInCard('Save');
  await page.waitForCard('Saved');
}

async function clickColour(page: Page, colour: string): Promise<void> {
  const at = await page.inCard((root, name) => {
    const box = root.querySelector(`[aria-label="${name}"]`)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, colour);
  if (!at) throw new Error(`no colour ${colour}`);
  await page.mouse.click(at.x, at.y);
}

const painted = (page: Page, layer: string): Promise<string> =>
  page.marks().then((marks) => (marks[layer] ?? []).join(''));

async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await page.mouse.move(5, 400);
}

journey(
  'a note is painted in the colour that was chosen, and another can be chosen after',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, QUOTE, 'Green');
    await until(async () => (await painted(page, 'hl-10')) === QUOTE, 'the words in green');
    expect(await painted(page, 'hl-2')).toBe('');
    await clickColour(page, 'Pink');
    await until(async () => (await painted(page, 'hl-12')) === QUOTE, 'the words in pink');
    await page.reload();
    await until(async () => (await painted(page, 'hl-12')) === QUOTE, 'the words in pink again');
  },
  { fresh: true },
);

journey(
  'a painted note answers to the pointer, can be deleted there, and brought back',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, REST);
    await letGo(page);
    await page.hover(REST);
    await page.waitForCard('Your note');
    await page.waitForCard('No words of yours yet.');
    await page.clickInCard('Delete');
    await page.waitForCard('Note deleted.');
    await until(async () => (await painted(page, 'hl-2')) === '', 'the paint to go');
    await page.clickInCard('Undo');
    await until(async () => (await painted(page, 'hl-2')) === REST, 'the paint to be back');
  },
  { fresh: true },
);

journey(
  'a name inside a note has its card, and the note answers there to a click',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, QUOTE);
    await letGo(page);
    await page.hover('illegal airstrip');
    await page.waitForCard('Why marked?');
    const at = await page.pointAt('illegal airstrip');
    await page.mouse.click(at.x, at.y);
    await page.waitForCard('Your note');
  },
  { fresh: true },
);

journey(
  'one click stops the painting on a site, another brings it back, and names go on',
  async ({ browser, site }) => {
    const page = await openSample(browser, site, { host: 'quiet.localhost' });
    await keep(page, REST);
    await letGo(page);
    const names = await painted(page, 'hl-0');
    await page.hover(REST);
    await page.waitForCard('Don’t paint on this site');
    await page.clickInCard('Don’t paint on this site');
    await page.waitForCard('Notes are not painted on this site any more.');
    await until(async () => (await painted(page, 'hl-2')) === '', 'the paint to go');
    expect(await painted(page, 'hl-0')).toBe(names);
    await page.clickInCard('Undo');
    await until(async () => (await painted(page, 'hl-2')) === REST, 'the paint to be back');
  },
  { fresh: true },
);

journey(
  'the popup leads to a note on the page, which then shows what it says',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, REST);
    await letGo(page);
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await openPopup(browser, page);
    await popup.press('Notes');
    await popup.press('Go to');
    await page.front();
    await page.waitForCard('Your note');
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
  },
  { fresh: true },
);

journey(
  'words that are changed under their note are left, and found again when they are back',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, REST);
    await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.innerText.includes(words));
      if (!paragraph) throw new Error('no such paragraph');
      Reflect.set(globalThis, 'before', [...paragraph.childNodes]);
      paragraph.replaceChildren('Nothing of what stood in this place is left; the desk took it out overnight.');
    }, REST);
    await until(async () => (await painted(page, 'hl-2')) === '', 'the paint to go');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.innerText.startsWith('Nothing of what'));
      paragraph?.replaceChildren(...(Reflect.get(globalThis, 'before') as Node[]));
    });
    await until(async () => (await painted(page, 'hl-2')) === REST, 'the paint to be back');
  },
  { fresh: true },
);

journey(
  'a selection made with the keyboard leads into the bar by Tab, and back by Esc',
  async ({ browser, site }) => {
    const page = await browser.open(
      site.put('keys', '<!doctype html><html lang="en"><p tabindex="0">Five cooks on it</p>'),
    );
    await page.evaluate(() => document.querySelector('p')?.focus());
    await page.keyboard.press('Control+a');
    await page.waitForCard('Save and write');
    await page.keyboard.press('Tab');
    const focused = await page.inCard((root) => root.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Yellow');
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('p');
  },
  { fresh: true },
);

journey(
  'with the bar switched off nothing appears beside a selection',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const popup = await openPopup(browser, page);
    await popup.evaluate(async () => {
      const api = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(message: object): Promise<unknown> } };
      await api.runtime.sendMessage({ glosa: 1, type: 'settings.set', input: { selectionBar: false } });
    });
    await page.front();
    await page.select(QUOTE);
    await page.hover('Shining Path');
    await page.waitForCard('Why marked?');
    expect(await page.cardText()).not.toContain('Save and write');
  },
  { fresh: true },
);
