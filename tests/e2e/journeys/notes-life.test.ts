/** The extension is removed or updated beside a bar that stands: what was not kept is said, and a newer script takes over. */
import { expect } from 'vitest';
import { rest } from '../card';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { waitForNotes } from '../notes';
import { openSample } from '../sample';

const QUOTE = 'Some of it leaves from an illegal airstrip cut into the forest';
const hosts = (): number => document.querySelectorAll(':root > :not(head, body)').length;

journey(
  'the extension is removed: words that were to be kept are not called saved, and stay at hand',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.select(QUOTE);
    await page.waitForCard('Save and write');
    // Whatever the page's script still does would find the extension gone before the reader presses.
    await rest(page, 1000);
    await browser.removeExtension();
    if (browser.name === 'chromium') {
      await page.clickInCard('Save');
      await page.waitForCard('Glosa no longer works on this page.');
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      expect(await page.cardText()).not.toContain('Try again');
      await page.clickInCard('Copy the words');
      await page.waitForCard('Copied');
      await page.clickInCard('Close');
    }
    // In Firefox nothing is left that could say anything.
    await page.waitForNoCard();
  },
  { fresh: true },
);

journey(
  'the extension is updated: the old bar says so and goes with its selection, the new one keeps the words',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.select(QUOTE);
    await page.waitForCard('Save and write');
    await rest(page, 1000);
    await browser.reloadExtension();
    await page.front();
    // In Firefox the new script takes the old bar away by itself.
    if (browser.name === 'chromium') {
      await page.clickInCard('Save');
      await page.waitForCard('Glosa was just updated.');
    }
    const isKept = async (): Promise<boolean> => {
      // Selected words that are pressed are dragged, and stay selected.
      await page.mouse.click(8, 400);
      await page.select(QUOTE);
      await rest(page, 500);
      if (!(await page.cardText())?.includes('Save and write')) return false;
      await page.clickInCard('Save').catch(() => undefined);
      await rest(page, 500);
      return (await page.cardText())?.includes('Saved') ?? false;
    };
    await until(isKept, 'the words kept by the new bar', 20_000);
    // Firefox ends a content script together with its extension: the element that it drew in stays, and shows nothing.
    if (browser.name === 'chromium') expect(await page.evaluate(hosts)).toBe(1);
    await waitForNotes(page, QUOTE);
  },
  { fresh: true },
);
