/** The reader's own words, typed in a frame of the extension inside the page, whatever the page lets in. */
import { expect } from 'vitest';
import type { Browser, Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { openSample } from '../sample';

const QUOTE = 'Some of it leaves from an illegal airstrip cut into the forest';
const FRAME = 'note-frame.html';
const LEAF = 'Five cooks on the potato';

/** Selects words, saves them, and waits for the frame in which to write on them. */
async function saveAndWrite(page: Page, words: string): Promise<void> {
  await page.select(words);
  await page.waitForCard('Save and write');
  await page.clickInCard('Save and write');
  await waitForEditor(page);
}

async function waitForEditor(page: Page): Promise<void> {
  await until(
    () => page.inFrame(FRAME, () => document.hasFocus() && document.activeElement instanceof HTMLTextAreaElement),
    'a field to write in',
  );
}

async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await until(
    async () => (await page.inFrame(FRAME, () => document.querySelector('textarea')?.value))?.endsWith(words),
    'the words in the field',
  );
}

async function pressInFrame(page: Page, name: string): Promise<void> {
  await page.inFrame(
    FRAME,
    (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent === wanted)?.click(),
    name,
  );
}

async function notesIn(browser: Browser, page: Page, including: string): Promise<string> {
  const popup = await openPopup(browser, page);
  await popup.press('Notes');
  await popup.waitForText(including);
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
    await type(page, 'Compare with 2015');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    // Nothing of ours is in the page's lists: neither the frame nor a request for it.
    expect(await page.evaluate(() => [window.length, document.querySelectorAll('iframe').length])).toEqual([0, 0]);
    await pressInFrame(page, 'Save');
    await page.waitForNoCard();
    expect(await notesIn(browser, page, 'Compare')).toContain('Compare with 2015');
  },
  { fresh: true },
);

journey(
  'what is typed outlives the frame being closed and the page being left',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await saveAndWrite(page, QUOTE);
    await type(page, 'Half a thought');
    await page.reload();
    const popup = await openPopup(browser, page);
    await popup.press('Notes');
    await popup.waitFor(() => document.querySelector('textarea')?.value === 'Half a thought', 'the draft in the popup');
    await popup.press('Save');
    await popup.waitFor(
      () => document.querySelector('.note-words')?.textContent === 'Half a thought',
      'the words kept',
    );
  },
  { fresh: true },
);

journey(
  'a page that embeds the frame learns nothing and can do nothing with it',
  async ({ browser, site }) => {
    const address = `${browser.origin}/${FRAME}`;
    const page = await browser.open(
      site.put('thief', `<!doctype html><html lang="en"><p>${LEAF}</p><iframe name="guess" src="${address}"></iframe>`),
    );
    await page.select(LEAF);
    await page.waitForCard('Save');
    const shown = await page.inFrame(FRAME, () => document.body.innerText.trim());
    expect(shown ?? '').toBe('');
  },
  { fresh: true },
);

for (const [what, headers] of [
  ['forbids frames', { 'content-security-policy': "default-src 'none'; frame-src 'none'; style-src 'unsafe-inline'" }],
  ['is sandboxed', { 'content-security-policy': 'sandbox allow-same-origin allow-scripts' }],
  ['isolates itself', { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }],
] as const) {
  journey(
    `one writes in a page that ${what}`,
    async ({ browser, site }) => {
      const html = `<!doctype html><html lang="en"><title>Strict</title><p>${LEAF}, says the market.</p>`;
      const page = await browser.open(site.put(`strict-${what.replace(/\W/g, '')}`, html, headers));
      await saveAndWrite(page, LEAF);
      await type(page, 'From a strict page');
      await pressInFrame(page, 'Save');
      await page.waitForNoCard();
      expect(await notesIn(browser, page, 'From a strict page')).toContain(LEAF);
    },
    { fresh: true },
  );
}

journey(
  'two tabs that edit one note keep both versions, and the reader says which is to stand',
  async ({ browser, site }) => {
    const first = await openSample(browser, site, { query: '?tab=1&utm_source=first' });
    await saveAndWrite(first, QUOTE);
    await type(first, 'Written first');
    const popup = await openPopup(browser, first);
    await popup.press('Notes');
    // The same note, begun on the same revision: the popup has the draft too, and saves it before the frame does.
    await popup.waitFor(() => document.querySelector('textarea') !== null, 'the editor in the popup');
    await popup.evaluate(() => document.querySelector('textarea')?.select());
    await popup.keyboard.type('Written in between');
    await popup.press('Save');
    await popup.waitForText('Written in between');
    await first.front();
    await pressInFrame(first, 'Save');
    await until(
      async () => (await first.inFrame(FRAME, () => document.body.innerText))?.includes('Written in between'),
      'both versions',
    );
    expect(await first.inFrame(FRAME, () => document.body.innerText)).toContain('Written first');
    await pressInFrame(first, 'Mine');
    await first.waitForNoCard();
    await popup.front();
    await popup.waitForText('Written first');
  },
  { fresh: true },
);
