/** A finger on a name: the card is a sheet at the foot of the screen. */
import { expect } from 'vitest';
import { cardBox, opensNothing, overlaps, rest } from '../card';
import type { Browser, Page } from '../driver';
import { devtoolsOf } from '../driver/chromium';
import { journey } from '../journey';
import type { Site } from '../server';

const PHONE = { width: 390, height: 780 };

async function openOnPhone(browser: Browser, site: Site) {
  const filler = '<p>A line of the article that names nobody at all, so that there is something to scroll.</p>'.repeat(
    30,
  );
  const url = site.put(
    'phone',
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Phone</title>
     <script type="application/ld+json">{"@type":"NewsArticle"}</script><style>p{font:18px/28px sans-serif;margin:16px}</style>
     <p>The agency Devida spoke at length of what it had planned, and of <a href="#there">the VRAEM</a>.</p>${filler}
     <p>At the end it was Carmen Masías who answered for the agency.</p>`,
  );
  const page = await browser.open(url);
  await page.setViewport(PHONE);
  await page.waitForMarks(3);
  return page;
}

journey('a tap on a name opens a sheet, beside which the page still scrolls', async ({ browser, site }) => {
  const page = await openOnPhone(browser, site);
  await page.tap('Devida');
  await page.waitForCard('Anti-drug agency');
  const box = await cardBox(page);
  expect(box.x).toBe(0);
  // Firefox's scroll bar takes room where a phone's does not.
  expect(box.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
  expect(Math.round(box.y + box.height)).toBe(PHONE.height);
  const word = await page.pointAt('Devida');
  expect(overlaps(box, { x: word.x, y: word.y, width: 1, height: 1 })).toBe(false);
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
  await rest(page, 200);
  expect(await page.cardText()).toContain('Anti-drug agency');
  await page.touch.down(200, 100);
  await page.touch.up();
  await page.waitForNoCard();
});

journey('a swipe down takes the sheet away, a small one does not', async ({ browser, site }) => {
  const page = await openOnPhone(browser, site);
  await page.tap('Devida');
  await page.waitForCard('Anti-drug agency');
  const { y } = await cardBox(page);
  const swipe = async (by: number, pauseMs: number): Promise<void> => {
    await page.touch.down(195, y + 10);
    for (let step = 1; step <= 5; step++) {
      await rest(page, pauseMs);
      await page.touch.move(195, y + 10 + (by * step) / 5);
    }
    await page.touch.up();
  };
  await swipe(30, 60);
  await rest(page, 300);
  expect(await page.cardText()).toContain('Anti-drug agency');
  expect(Math.round((await cardBox(page)).y)).toBe(Math.round(y));
  await swipe(160, 10);
  await page.waitForNoCard();
});

journey('a tap on a link follows it, and Esc closes a sheet', async ({ browser, site }) => {
  const page = await openOnPhone(browser, site);
  await page.tap('VRAEM');
  await page.waitFor(() => location.hash === '#there', 'the link to be followed');
  expect(await opensNothing(page)).toBe(true);
  await page.tap('Devida');
  await page.waitForCard('Anti-drug agency');
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
});

journey('a name at the foot of the screen is not covered by its sheet', async ({ browser, site }) => {
  const page = await openOnPhone(browser, site);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.tap('Carmen Masías');
  await page.waitForCard('Carmen Masías');
  const box = await cardBox(page);
  const word = await page.pointAt('Carmen Masías');
  expect(overlaps(box, { x: word.x - 2, y: word.y - 8, width: 4, height: 16 })).toBe(false);
});

journey(
  'the system’s own way back closes a sheet, and leaves the page where it is',
  async ({ browser, site }) => {
    const page = await openOnPhone(browser, site);
    await page.evaluate(() => history.pushState(null, '', '#here'));
    const goBack = await waysBack(page);
    await page.tap('Devida');
    await page.waitForCard('Anti-drug agency');
    await goBack();
    await page.waitForNoCard();
    expect(await page.evaluate(() => location.hash)).toBe('#here');
    // What is closed in another way waits for nothing any more. Another name: two taps on one word select it.
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.tap('Carmen Masías');
    await page.waitForCard('Carmen Masías');
    await page.clickInCard('Close');
    await page.waitForNoCard();
    expect(await goBack()).toBe(0);
  },
  { notIn: { firefox: 'nothing can stand in for the gesture in the world of the extension’s scripts' } },
);

/** A desktop has no such gesture: stands in for the browser's end of it, in the world of the extension's scripts. */
async function waysBack(page: Page): Promise<() => Promise<number>> {
  const session = await devtoolsOf(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const run = async (expression: string): Promise<number> => {
    let sum = 0;
    for (const contextId of worlds) {
      const { result } = await session.send('Runtime.evaluate', { contextId, expression });
      sum += Number(result.value);
    }
    return sum;
  };
  await run(`globalThis.watching = new Set();
    globalThis.CloseWatcher = class {
      constructor() { watching.add(this); }
      destroy() { watching.delete(this); }
    }; 0`);
  return () =>
    run(
      '(() => { const all = [...watching]; for (const one of all) { watching.delete(one); one.onclose(); } return all.length; })()',
    );
}
