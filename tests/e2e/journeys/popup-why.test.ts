/** Pages on which nothing is named: the popup says why on each, and what it offers in one click works. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { Browser, Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { words } from '../sample';

const ARTICLE = `<!doctype html><html lang="en"><title>Late</title>
  <script type="application/ld+json">{"@type":"NewsArticle"}</script>
  <article><h1>Late</h1><p>${'Devida answered late in the day, and nobody was surprised by what it said. '.repeat(4)}</p></article>`;
const FILLER =
  'The ministry promised figures by the end of the month, as it did last year, and the report says little. ';
const CLOSED = 'Pages of the browser, its store and PDF files are closed to every extension.';
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Opens an address in a tab of its own, as a link does, or the browser's own new tab, and says which tab that is. */
function openTab(from: Page, url?: string): Promise<number> {
  return from.evaluate(async (address) => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as {
      tabs: { create(of: object): Promise<{ id: number }>; get(id: number): Promise<{ status: string }> };
    };
    const { id } = await tabs.create({ ...(address && { url: address }), active: false });
    while ((await tabs.get(id)).status !== 'complete') await new Promise((later) => setTimeout(later, 50));
    return id;
  }, url ?? '');
}

/** The popup about a tab, once it says something. */
async function saidOf(browser: Browser, tab: number, text: string): Promise<Page> {
  const popup = await browser.surface(`popup.html?tab=${tab}`);
  await popup.waitForText(text);
  return popup;
}

/** The one thing that is offered leads to the search field. */
async function searchInstead(popup: Page): Promise<void> {
  await popup.press('Search all names instead');
  await popup.waitFor(() => document.activeElement?.classList.contains('search') ?? false, 'the search field');
}

journey(
  'a page that is stopped by its budget is read in part, and says so; the rest can be searched',
  async ({ browser, site }) => {
    const page = await browser.open(site.put('endless', ARTICLE));
    await page.waitForMarks();
    await page.evaluate((filler) => {
      for (let i = 0; i < 60; i++) {
        const item = document.createElement('p');
        item.textContent = filler.repeat(800);
        document.querySelector('article')?.append(item);
      }
    }, FILLER);
    // It stops some slices later. An open popup hears of names only: one that is opened then says so.
    let popup = await openPopup(browser, page);
    await until(
      async () => {
        await popup.close();
        await page.front();
        popup = await openPopup(browser, page);
        return (await popup.text()).includes('Glosa stopped early so as not to slow it; there may be more names.');
      },
      'the page to be stopped',
      30_000,
    );
    expect(await popup.text()).toContain('Devida');
    await searchInstead(popup);
  },
  { timeoutMs: 60_000 },
);

journey('a PDF file is closed to extensions, and so is a page of the browser', async ({ browser, site }) => {
  const office = await browser.surface('options.html');
  const pdf = site.put('paper.pdf', Buffer.from(PDF), { 'content-type': 'application/pdf' });
  for (const address of [pdf, undefined]) {
    const popup = await saidOf(browser, await openTab(office, address), CLOSED);
    expect(await popup.text()).not.toContain('on this site');
    await searchInstead(popup);
  }
});

journey('a page that did not come is loaded again with one click, and marked', async ({ browser }) => {
  const office = await browser.surface('options.html');
  const site = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(ARTICLE);
  });
  const port = await listen(site, 0);
  await new Promise((closed) => site.close(closed));
  const tab = await openTab(office, `http://localhost:${port}/late`);
  const popup = await saidOf(browser, tab, 'This page does not answer');
  await listen(site, port);
  try {
    await popup.press('Load again');
    const page = await browser.opened(`localhost:${port}/late`);
    await page.waitForText('Devida answered');
    await page.front();
    expect(words(await page.waitForMarks())).toContain('Devida');
    await popup.waitForText('Anti-drug agency');
  } finally {
    site.closeAllConnections();
    await new Promise((closed) => site.close(closed));
  }
});

async function listen(site: Server, port: number): Promise<number> {
  await new Promise<void>((ready) => site.listen(port, '127.0.0.1', ready));
  return (site.address() as AddressInfo).port;
}
