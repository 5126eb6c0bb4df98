/** A page that fights back: it may neither change nor make our script fail. Real pages are in `page/corpus.test.ts`. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { words } from '../sample';

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
