/** A Chromium that makes pages ready in advance: it does not while Playwright holds its tabs, and does for Puppeteer. */
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { browserPath } from '../../../src/cli/browsers.mjs';
import { NO_NETWORK, QUIET } from './chromium';
import { pause, until } from './wait';

export type Ahead<Facts> = {
  /** Milliseconds after its making at which the page was shown; 0: it was not made in advance. */
  shownAfterMs: number;
  facts: Facts;
};

/**
 * Opens a page whose link `#go` leads ahead, waits for so long, follows the link, and once that page has marks asks it for
 * the facts it kept in `window.facts`. Throws when it gets no marks.
 */
export async function followAhead<Facts>(before: string, ahead: string, waitMs: number): Promise<Ahead<Facts>> {
  const browser = await launch({
    executablePath: browserPath('chromium'),
    enableExtensions: [resolve('.output/chrome-mv3')],
    pipe: true,
    args: [...QUIET, NO_NETWORK],
  });
  try {
    const welcomed = async (): Promise<boolean> =>
      browser.targets().some((target) => target.url().endsWith('/welcome.html'));
    await until(welcomed, 'the welcome page, which opens in front');
    const page = await browser.newPage();
    await page.bringToFront();
    // Puppeteer does not notice that the tab shows another page by now; the page itself knows.
    const marksAt = (url: string): Promise<boolean> =>
      page.evaluate((wanted) => location.href === wanted && CSS.highlights.size > 0, url).catch(() => false);
    await page.goto(before);
    await until(() => marksAt(before), 'marks on the first page');
    await pause(waitMs);
    await page.evaluate(() => document.getElementById('go')?.click());
    await until(() => marksAt(ahead), 'marks on the page ahead');
    return await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & { activationStart: number })[];
      return { shownAfterMs: entry?.activationStart ?? 0, facts: Reflect.get(window, 'facts') };
    });
  } finally {
    await browser.close();
  }
}
