/** From name to name, as the keys go: the orders that the background gives, since no driver can press a browser's own keys. */
import { expect } from 'vitest';
import type { Browser, Page } from '../driver';
import { journey } from '../journey';
import { waitForPainted } from './painted';

/** Orders a frame of a page's tab, from a page of the extension. */
async function step(browser: Browser, page: Page, direction: 1 | -1, from: 'here' | 'edge' = 'here'): Promise<boolean> {
  const tab = await browser.tabIdOf(page);
  const surface = await browser.surface(`popup.html?tab=${tab}`);
  const { ok } = await surface.evaluate(
    async (id: number, input: object) => {
      type Tabs = {
        tabs: { sendMessage(tab: number, message: object, to: object): Promise<{ output: { ok: boolean } }> };
      };
      const { browser: firefox, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      const message = { glosa: 1, type: 'frame.step', input };
      return (await (firefox ?? chrome).tabs.sendMessage(id, message, { frameId: 0 })).output;
    },
    tab,
    { direction, from },
  );
  await surface.close();
  await page.front();
  return ok;
}

journey('next goes to each name in turn, opens its card and stops at the last', async ({ browser, site }) => {
  const page = await browser.open(
    site.put(
      'steps',
      `<!doctype html><html lang="en"><title>Steps</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><body>
<p id="first">Devida was there. ${'It rained on the road and on the river. '.repeat(20)}</p>
<div style="height: 3000px"></div><p id="second">The VRAEM is a valley.</p>`,
    ),
  );
  await waitForPainted(page, 'second', ['VRAEM']);
  expect(await step(browser, page, 1)).toBe(true);
  await page.waitForCard('Devida');
  expect(await step(browser, page, 1)).toBe(true);
  await page.waitForCard('VRAEM');
  const { top, height } = await page.evaluate(() => ({
    top: document.getElementById('second')?.getBoundingClientRect().top ?? -1,
    height: innerHeight,
  }));
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(height);
  expect(await step(browser, page, 1)).toBe(false);
  expect(await step(browser, page, -1)).toBe(true);
  await page.waitForCard('Devida');
  expect(await step(browser, page, 1, 'edge')).toBe(true);
  await page.waitForCard('Devida');
});
