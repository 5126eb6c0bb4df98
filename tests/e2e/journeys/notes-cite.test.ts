/** *Copy citation* beside a note: what it puts on the clipboard, in pages that may use it and in pages that may not. */
import { expect } from 'vitest';
import type { Browser } from '../driver';
import { journey } from '../journey';
import { keep, letGo } from '../notes';

const WORDS = 'Five cooks on the potato';
const data = {
  '@type': 'NewsArticle',
  headline: 'The potato',
  datePublished: '2024-03-05',
  author: { '@type': 'Person', name: 'Ana Ruiz' },
  publisher: { '@type': 'Organization', name: 'The Market Gazette' },
};
const html = `<!doctype html><html lang="en"><title>The potato</title>
  <script type="application/ld+json">${JSON.stringify(data)}</script><p>${WORDS}, says the market.</p>`;

/** What is on the clipboard, as a reader sees it by pasting it. */
async function pasted(browser: Browser, url: string): Promise<string> {
  const desk = await browser.open(url);
  await desk.evaluate(() => document.querySelector('textarea')?.focus());
  await desk.keyboard.press('Control+v');
  return (await desk.waitFor(() => document.querySelector('textarea')?.value, 'what was pasted')) ?? '';
}

for (const [what, headers] of [
  ['a page', {}],
  ['a page without an origin', { 'content-security-policy': 'sandbox allow-scripts' }],
] as const) {
  journey(
    `the citation of a note of ${what} is copied: author, title, publisher, dates, address`,
    async ({ browser, site }) => {
      const address = site.put(`cited-${'content-security-policy' in headers}`, html, headers);
      const page = await browser.open(`${address}?utm_source=x`);
      await keep(page, WORDS);
      await letGo(page);
      await page.hover(WORDS);
      await page.waitForCard('Copy citation');
      await page.clickInCard('Copy citation');
      await page.waitForCard('Copied');
      const desk = site.put('desk', '<!doctype html><html lang="en"><title>Desk</title><textarea></textarea>');
      const citation = await pasted(browser, desk);
      expect(citation).toContain(`Ana Ruiz, “The potato”, The Market Gazette, 5 Mar 2024, ${address} (accessed `);
    },
    { fresh: true },
  );
}
