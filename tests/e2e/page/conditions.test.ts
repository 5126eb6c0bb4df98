/** Conditions that pages bring about: not shown yet, not laid out yet, growing for ever, painting words of their own. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { openPopup } from '../popup';
import type { Site } from '../server';
import { paintedIn, waitForPainted } from './painted';

const FILLER =
  'The report runs to sixty pages and says little that was not known. Officials in the valley answered questions in the afternoon, and the ministry promised figures by the end of the month, as it did last year. ';

/** An article with what is given in its body, at an address of its own. */
const put = (site: Site, path: string, body: string, head = ''): string =>
  site.put(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${path}</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
<style>body { font: 18px/1.6 serif; margin: 24px; max-width: 40em; }</style>${head}<body><main><article><h1>Conditions</h1>
<p>${FILLER.repeat(3)}</p>${body}</article></main>`,
  );

journey('text that is laid out only when it comes near is read from the start', async ({ browser, site }) => {
  const far = `<div style="height: 6000px"></div><section id="far" style="content-visibility: auto; contain-intrinsic-size: 400px"><p>${FILLER} Devida was there.</p></section>`;
  const page = await browser.open(put(site, 'far', far));
  await waitForPainted(page, 'far', ['Devida']);
  await page.evaluate(() => document.getElementById('far')?.scrollIntoView());
  await page.waitFor(
    () => (document.querySelector('#far p')?.getClientRects().length ?? 0) > 0,
    'the section laid out',
  );
  await page.hover('Devida');
  await page.waitForCard('Devida');
});

journey('text that is not shown at all is not read, until it is', async ({ browser, site }) => {
  const body =
    '<section id="shut" style="content-visibility: hidden"><p>Devida was there.</p></section><p id="open">The VRAEM is a valley.</p>';
  const page = await browser.open(put(site, 'shut', body));
  await waitForPainted(page, 'open', ['VRAEM']);
  expect(await paintedIn(page, 'shut')).toEqual([]);
  await page.evaluate(() => document.getElementById('shut')?.removeAttribute('style'));
  await waitForPainted(page, 'shut', ['Devida']);
});

journey('a page that grows as it is scrolled is followed, and what left it is forgotten', async ({ browser, site }) => {
  const page = await browser.open(put(site, 'endless', '<div id="feed"></div>'));
  await page.evaluate((filler) => {
    const feed = document.getElementById('feed');
    let count = 0;
    const grow = (): void => {
      const item = document.createElement('p');
      item.id = `item-${count}`;
      item.textContent = `${filler.repeat(5)} ${count++ % 2 === 0 ? 'Devida' : 'The VRAEM'} was named.`;
      feed?.append(item);
      if ((feed?.childElementCount ?? 0) > 6) feed?.firstElementChild?.remove();
    };
    grow();
    addEventListener('scroll', () => scrollY + innerHeight > document.documentElement.scrollHeight - 40 && grow());
  }, FILLER);
  for (let item = 0; item < 9; item++) {
    await waitForPainted(page, `item-${item}`, [item % 2 === 0 ? 'Devida' : 'VRAEM']);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitFor((id) => document.getElementById(id) !== null, 'another item', `item-${item + 1}`);
  }
  const painted = await page.evaluate(() => {
    const ranges = ['hl-0', 'hl-1'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    return { all: ranges.length, gone: ranges.filter(({ startContainer }) => !startContainer.isConnected).length };
  });
  expect(painted.gone).toBe(0);
  expect(painted.all).toBeLessThanOrEqual(7);
});

journey('highlights of the page’s own stay as they are, and so do ours', async ({ browser, site }) => {
  const body = '<p id="named">Devida was there, and the VRAEM is a valley.</p>';
  const page = await browser.open(put(site, 'painted', body, '<style>::highlight(found) { color: red }</style>'));
  await page.evaluate(() => {
    const text = document.getElementById('named')?.firstChild;
    if (text)
      CSS.highlights.set(
        'found',
        new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 6 })),
      );
  });
  await waitForPainted(page, 'named', ['Devida', 'VRAEM']);
  expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1);
});

journey('a page opened out of sight is read when it is first shown', async ({ browser, site }) => {
  const opener = await browser.open(site.url('articles/plain.html'));
  const address = put(site, 'behind', '<p id="named">Devida was there.</p>');
  const page = await browser.open(address);
  await opener.front();
  await page.reload();
  await page.front();
  await waitForPainted(page, 'named', ['Devida']);
});

journey(
  'a page beyond what may be read is read as far as that goes, and the popup says so',
  async ({ browser, site }) => {
    const page = await browser.open(put(site, 'huge', '<p id="named">Devida was there.</p><div id="flood"></div>'));
    await waitForPainted(page, 'named', ['Devida']);
    await page.evaluate((filler) => {
      const flood = document.getElementById('flood');
      for (let i = 0; i < 60; i++) {
        const item = document.createElement('p');
        item.textContent = filler.repeat(400);
        flood?.append(item);
      }
    }, FILLER);
    const said = async (): Promise<string> => {
      const popup = await openPopup(browser, page);
      const text = await popup.text();
      await popup.close();
      await page.front();
      return text;
    };
    await expect.poll(said, { timeout: 20_000, interval: 1000 }).toContain('Glosa stopped early');
    expect(await paintedIn(page, 'named')).toEqual(['Devida']);
  },
  { timeoutMs: 60_000 },
);

journey('a page opened in its middle is read there first', async ({ browser, site }) => {
  const above = Array.from({ length: 400 }, () => `<p>${FILLER.repeat(12)}</p>`).join('');
  const body = `<p id="top">The VRAEM is a valley.</p>${above}<section><p id="middle">Devida was there.</p><p>${FILLER}</p></section>${above}`;
  const firstPainted = `<script>
    const poll = setInterval(() => {
      const ranges = [...(CSS.highlights.get('hl-0') ?? [])];
      if (ranges.length === 0) return;
      clearInterval(poll);
      window.firstPainted = ranges.map(({ startContainer }) => startContainer.parentElement.id);
    }, 1);
    addEventListener('DOMContentLoaded', () => document.getElementById('middle').scrollIntoView({ block: 'center' }));
  </script>`;
  const page = await browser.open(put(site, 'middle', body, firstPainted));
  await waitForPainted(page, 'middle', ['Devida']);
  await waitForPainted(page, 'top', ['VRAEM']);
  expect(await page.evaluate(() => Reflect.get(window, 'firstPainted'))).toEqual(['middle']);
});
