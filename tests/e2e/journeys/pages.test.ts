/** Pages as they are: one that fights back, and real ones, none of which may change or make our script fail. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { words } from '../sample';
import { hasCorpus, savedPages } from '../server';

const PAGES = 20;

journey(
  'a hostile page is marked all the same, opens no card by itself, and makes nothing of ours fail',
  async (here) => {
    const { browser, site, untouchedTree } = here;
    const url = site.url('articles/hostile.html');
    const page = await browser.open(url);
    await page.waitFor(() => Reflect.get(globalThis, 'faked') > 0, 'the page to fake its events');
    await page.waitFor(() => Reflect.get(globalThis, 'cleared') === 3, 'the page to clear the marks for the last time');
    expect(await page.tree()).toBe(await untouchedTree(url));
    expect(await page.cardText()).toBeNull();
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    expect(words(await page.waitForMarks())).toContain('CORAH');
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
  },
);

journey(
  `${PAGES} saved pages keep their tree`,
  async ({ browser, site, untouchedTree }) => {
    const files = await savedPages();
    const step = files.length / PAGES;
    for (let count = 0; count < PAGES; count++) {
      const file = files[Math.floor(count * step)];
      if (!file) continue;
      const url = site.saved(file);
      const page = await browser.open(url);
      // When the popup knows the page, the page has been read.
      const popup = await openPopup(browser, page);
      expect(await page.tree(), file).toBe(await untouchedTree(url));
      await popup.close();
      await page.close();
    }
  },
  { skip: !hasCorpus && 'no corpus', timeoutMs: 180_000 },
);
