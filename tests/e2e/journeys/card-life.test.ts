/** What becomes of cards when the extension goes, comes anew, or is not whole. */
import { expect } from 'vitest';
import { withAltered, without } from '../altered';
import { axeViolationsInCard } from '../axe';
import { rest } from '../card';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openSample } from '../sample';

/** What of ours can be seen on the page: layers of marks that are painted, and elements that hold something. */
const LEFT = () => {
  const layers = [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name);
  const looks = layers.map((name) => getComputedStyle(document.body, `::highlight(${name})`));
  const hosts = [...document.querySelectorAll(':root > [popover]')].filter((host) => host.matches(':popover-open'));
  return {
    marks: looks.filter(({ textDecorationLine }) => textDecorationLine !== 'none').length,
    // Firefox ends a content script together with its extension: what it drew in stays, and shows nothing.
    hosts: hosts.filter((host) => getComputedStyle(host).getPropertyValue('--hl-shown') !== '').length,
  };
};

journey(
  'the extension goes from under an open tab: the card says so once, and marks go',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    await page.mouse.move(4, 4);
    await page.waitForNoCard();
    await browser.removeExtension();
    await rest(page, 800);
    await page.hover('Devida');
    if (browser.name === 'chromium') {
      const said = await page.waitForCard('Glosa no longer works on this page.');
      expect(said).toContain('It was updated, disabled or removed.');
      expect(await axeViolationsInCard(page)).toEqual([]);
      expect((await page.evaluate(LEFT)).marks).toBe(0);
      // It is said once: so it stays until it is read.
      await page.mouse.move(4, 4);
      await rest(page, 700);
      expect(await page.cardText()).toContain('Glosa no longer works on this page.');
      await page.mouse.click(4, 300);
    }
    // In Firefox nothing is left that could say anything.
    await page.waitForNoCard();
    await page.hover('Camisea kidnapping');
    await rest(page, 700);
    expect(await page.cardText()).toBeNull();
    expect(await page.evaluate(LEFT)).toEqual({ hosts: 0, marks: 0 });
  },
  { fresh: true },
);

journey(
  'the extension goes from under an open card, which then says that',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Keep the card open');
    await browser.removeExtension();
    await rest(page, 800);
    if (browser.name === 'chromium') {
      // It may have heard of it by itself already.
      await page.clickInCard('Open Devida').catch(() => undefined);
      await page.waitForCard('Glosa no longer works on this page.');
      await page.clickInCard('Close');
    }
    await page.waitForNoCard();
    expect(await page.evaluate(LEFT)).toEqual({ hosts: 0, marks: 0 });
  },
  { fresh: true },
);

journey(
  'the extension is started anew under an open card: the new one serves the tab, nothing of the old is left',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Keep the card open');
    await browser.reloadExtension();
    await page.front();
    // The old card goes when the old script hears of anything; in Firefox it is taken away by the new one.
    const isServed = async (): Promise<boolean> => {
      await page.mouse.move(4, 4);
      // A name at the left: the old card stands at the right, and would lie over others.
      await page.hover('Abimael Guzmán');
      await rest(page, 700);
      const said = (await page.cardText()) ?? '';
      return said.includes('Abimael Guzmán') && (await page.evaluate(LEFT)).hosts === 1;
    };
    await until(isServed, 'the new card, and no other', 20_000);
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
    expect(await page.evaluate(LEFT)).toMatchObject({ hosts: 0 });
  },
  { fresh: true },
);

journey(
  'what cannot be brought is said, and the card goes on',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.hover('Llochegua');
    expect(await page.waitForCard('Save to notes')).toContain('Something could not be drawn here.');
    await page.clickInCard('Why marked?');
    await page.waitForCard('Glosa did not answer.');
    expect(await axeViolationsInCard(page)).toEqual([]);
    await page.clickInCard('Save to notes');
    await page.waitForCard('Saved');
    // Its words are written in what the bar brings.
    await page.clickInCard('Write');
    await page.waitForCard('Glosa did not answer.');
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
    await page.tap('Devida');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Close');
    await page.waitForNoCard();
  },
  {
    fresh: true,
    launch: withAltered(without('card-figures.js', 'card-why.js', 'card-sheet.js', 'bar.js')),
  },
);
