/** What journeys do with notes on a page. */
import type { Browser, Page } from './driver';
import { until } from './driver/wait';

/** The document in which the reader's words are typed. */
export const NOTE_FRAME = 'note-frame.html';

/** Selects words and presses *Save* beside them. */
export async function keep(page: Page, words: string): Promise<void> {
  await page.select(words);
  await page.waitForCard('Save');
  await page.clickInCard('Save');
  await page.waitForCard('Saved');
}

/** The words painted as yellow notes, in reading order. */
export async function paintedNotes(page: Page): Promise<string[]> {
  return (await page.marks())['hl-2'] ?? [];
}

/** Waits until exactly these words, joined, are painted as notes. */
export async function waitForNotes(page: Page, words: string): Promise<void> {
  const joined = async (): Promise<string> => (await paintedNotes(page)).join('');
  await until(async () => (await joined()) === words, `“${words}” painted as a note`).catch(async (error: Error) => {
    throw new Error(`${error.message}; painted: “${await joined()}”`);
  });
}

/** Closes what stands on the page, lets go of the selection, and takes the pointer away. */
export async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await page.mouse.move(5, 400);
}

/** Waits until one can type in the frame of ours that stands in a page. */
export async function waitForEditor(page: Page): Promise<void> {
  await until(
    () => page.inFrame(NOTE_FRAME, () => document.hasFocus() && document.activeElement instanceof HTMLTextAreaElement),
    'a field to write in',
  );
}

/** Types into that frame, and waits until it has it. */
export async function typeInFrame(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await until(
    async () => (await page.inFrame(NOTE_FRAME, () => document.querySelector('textarea')?.value))?.endsWith(words),
    'the words in the field',
  );
}

/** Presses a button of that frame by its name, once it is there to be pressed. */
export async function pressInFrame(page: Page, name: string): Promise<void> {
  const press = (wanted: string): boolean => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted && !one.disabled);
    button?.click();
    return button !== undefined;
  };
  await until(() => page.inFrame(NOTE_FRAME, press, name), `a button “${name}” in the frame`);
}

/** What the background tells when the menu is used or the key is pressed, which no driver can. */
export async function saveByMenu(browser: Browser, page: Page): Promise<void> {
  const office = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
  await office.evaluate(async () => {
    const api = Reflect.get(globalThis, 'chrome') as {
      tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
    };
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    await api.tabs.sendMessage(tab, { glosa: 1, type: 'frame.save-selection', input: {} });
  });
  await office.close();
  await page.front();
}
