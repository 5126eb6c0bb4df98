/** Pages that are shown later, again, on paper, or by an extension that was replaced under them. */
import { expect } from 'vitest';
import { followAhead } from '../driver/prerender';
import { journey } from '../journey';
import type { Site } from '../server';
import { paintedIn, waitForPainted } from './painted';

const FILLER = 'It rained on the road and on the river, and nobody in the valley was surprised by it. '.repeat(8);

const put = (site: Site, path: string, body: string): string =>
  site.put(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${path}</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><body><article><p id="named">Devida was there. ${FILLER}</p>${body}</article>`,
  );

journey('a page that the browser kept has its marks when a reader comes back to it', async ({ browser, site }) => {
  const other = put(site, 'other', '');
  const page = await browser.open(
    put(site, 'kept', '<script>addEventListener("pageshow", (event) => { window.kept = event.persisted; });</script>'),
  );
  await waitForPainted(page, 'named', ['Devida']);
  await page.goto(other);
  await waitForPainted(page, 'named', ['Devida']);
  // The answer may be lost with the page that is left.
  await page.evaluate(() => history.back()).catch(() => {});
  await page.waitFor(() => location.pathname === '/kept' && document.readyState === 'complete', 'the page before');
  // Chromium keeps no page while it is driven.
  expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(browser.name === 'firefox');
  await waitForPainted(page, 'named', ['Devida']);
  await page.evaluate(() => document.getElementById('named')?.append(' The VRAEM is a valley.'));
  await waitForPainted(page, 'named', ['Devida', 'VRAEM']);
});

journey('marks are not printed, and are there again on the screen', async ({ browser, site }) => {
  const page = await browser.open(put(site, 'paper', ''));
  await waitForPainted(page, 'named', ['Devida']);
  const line = (): Promise<string> =>
    page.evaluate(
      () => getComputedStyle(document.getElementById('named') as Element, '::highlight(hl-0)').textDecorationLine,
    );
  expect(await line()).toBe('underline');
  await page.setPrint(true);
  expect(await line()).toBe('none');
  await page.setPrint(false);
  expect(await line()).toBe('underline');
  expect(await paintedIn(page, 'named')).toEqual(['Devida']);
});

journey(
  'open tabs are served by an extension that was started anew',
  async ({ browser, site }) => {
    const page = await browser.open(put(site, 'open', '<p id="more"></p>'));
    await waitForPainted(page, 'named', ['Devida']);
    const surface = await browser.surface('popup.html');
    await surface
      .evaluate(() => {
        type Extension = { runtime: { reload(): void } };
        const { browser: firefox } = globalThis as unknown as { browser: Extension };
        setTimeout(() => firefox.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await page.waitFor(() => new Promise<boolean>((done) => setTimeout(() => done(true), 2500)), 'the new start');
    await page.front();
    await page.evaluate(() => {
      (document.getElementById('more') as Element).textContent = 'The VRAEM is a valley.';
    });
    await waitForPainted(page, 'more', ['VRAEM']);
    await waitForPainted(page, 'named', ['Devida']);
  },
  {
    fresh: true,
    notIn: { chromium: 'one that was given the extension on its command line does not start it again' },
  },
);

journey(
  'a page that is hidden does no work while it changes, and has its marks when it is shown',
  async ({ browser, site }) => {
    const page = await browser.open(put(site, 'hidden', '<p id="more"></p>'));
    await waitForPainted(page, 'named', ['Devida']);
    const other = await browser.open(put(site, 'before', ''));
    await page.waitFor(() => document.visibilityState === 'hidden', 'the page to be out of sight');
    await page.evaluate(() => {
      (document.getElementById('more') as Element).textContent = 'The VRAEM is a valley.';
    });
    // The page in front has been read from end to end meanwhile, and changed, and read again.
    await waitForPainted(other, 'named', ['Devida']);
    await other.evaluate(() => document.getElementById('named')?.append(' The VRAEM is a valley.'));
    await waitForPainted(other, 'named', ['Devida', 'VRAEM']);
    expect(await paintedIn(page, 'more')).toEqual([]);
    await page.front();
    await waitForPainted(page, 'more', ['VRAEM']);
  },
  // Chromium without a screen calls every page visible.
  { notIn: { chromium: 'its driver shows every page' } },
);

journey(
  'open tabs are served by an extension that is installed beside them',
  async ({ browser, site }) => {
    const page = await browser.open(put(site, 'earlier', '<p id="more"></p>'));
    await waitForPainted(page, 'named', ['Devida']);
    await browser.removeExtension();
    await page.reload();
    expect(await paintedIn(page, 'named')).toEqual([]);
    await browser.reloadExtension();
    await page.front();
    await waitForPainted(page, 'named', ['Devida']);
  },
  { fresh: true, notIn: { firefox: 'its driver installs at its start only' } },
);

journey(
  'a page that is made ready in advance is left alone until the reader comes to it',
  async ({ site }) => {
    const ahead = put(
      site,
      'ahead',
      `<script>
       window.facts = { early: document.prerendering, looks: 0, marks: 0 };
       const look = () => { facts.looks++; facts.marks = Math.max(facts.marks, CSS.highlights.size); };
       const timer = setInterval(look, 50);
       document.addEventListener('prerenderingchange', () => { look(); clearInterval(timer); });
     </script>`,
    );
    const rules = JSON.stringify({ prerender: [{ urls: [ahead], eagerness: 'immediate' }] });
    const before = put(
      site,
      'before',
      `<p><a id="go" href="${ahead}">on</a></p><script type="speculationrules">${rules}</script>`,
    );
    const { shownAfterMs, facts } = await followAhead<{ early: boolean; looks: number; marks: number }>(
      before,
      ahead,
      2500,
    );
    expect(shownAfterMs).toBeGreaterThan(0);
    expect(facts).toMatchObject({ early: true, marks: 0 });
    expect(facts.looks, 'it was there for a while before').toBeGreaterThan(10);
  },
  { notIn: { firefox: 'it makes no page ready in advance' } },
);
