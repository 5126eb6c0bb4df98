/** The reader's own words, typed in a frame of the extension inside the page. */
import { expect } from 'vitest';
import type { Browser, Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { openSample } from '../sample';

const QUOTE = 'Some of it leaves from an illegal airstrip cut into the forest';
const FRAME = 'note-frame.html';

/** Selects words, saves them, and waits for the frame in which to write on them. */
async function saveAndWrite(page: Page, words: string): Promise<void> {
  await page.select(words);
  await page.waitForCard('Save and write');
  await page.clickInCard('Save and write');
  await waitForEditor(page);
}

async function waitForEditor(page: Page): Promise<void> {
  await until(
    async () => page.inFrame(FRAME, () => document.activeElement instanceof HTMLTextAreaElement),
    'a field to write in',
  );
}

async function pressInFrame(page: Page, name: string): Promise<void> {
  await page.inFrame(
    FRAME,
    (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent === wanted)?.click(),
    name,
  );
}

async function savedWords(browser: Browser, page: Page): Promise<string> {
  const popup = await openPopup(browser, page);
  await popup.press('Notes');
  await popup.waitForText(QUOTE);
  return popup.text();
}

journey(
  'words typed beside a selection reach the note and not the page',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
    });
    await saveAndWrite(page, QUOTE);
    await page.keyboard.type('Compare with 2015');
    await until(
      async () => (await page.inFrame(FRAME, () => document.querySelector('textarea')?.value)) === 'Compare with 2015',
      'the words in the field',
    );
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    expect(await page.evaluate(() => window.length)).toBe(0);
    await pressInFrame(page, 'Save');
    await page.waitForNoCard();
    expect(await savedWords(browser, page)).toContain('Compare with 2015');
  },
  { fresh: true },
);
