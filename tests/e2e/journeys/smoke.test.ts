/** What needs nothing but the build: it loads, its popup opens, and a page that names nothing stays as it was. */
import { expect } from 'vitest';
import { journey } from '../journey';

journey(
  'the popup opens, and a page that names nothing we know keeps its tree',
  async ({ browser, site, untouchedTree }) => {
    const url = site.url('articles/plain.html');
    const page = await browser.open(url);
    const popup = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
    await popup.waitFor(() => document.body.innerText.trim() !== '', 'the popup to show something');
    expect(await page.tree()).toBe(await untouchedTree(url));
    expect(await page.marks()).toEqual({});
  },
);
