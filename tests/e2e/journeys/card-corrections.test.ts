/** *Not this one* and *I know this*: at once, in every tab that they concern, and undone from the card. */
import { expect } from 'vitest';
import { axeViolationsInCard } from '../axe';
import { askBackground } from '../card';
import type { Browser, Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openSample, words } from '../sample';

const isMarked = (page: Page, name: string) => async (): Promise<boolean> => words(await page.marks()).includes(name);
const isBare = (page: Page, name: string) => async (): Promise<boolean> => !(await isMarked(page, name)());

async function clean(browser: Browser): Promise<void> {
  const surface = await browser.surface('popup.html');
  await askBackground(surface, 'settings.set', { corrections: [], known: [] });
  await surface.close();
}

journey('not this one, on this page: the mark goes here and stays in another story', async ({ browser, site }) => {
  await clean(browser);
  const page = await openSample(browser, site);
  const other = await openSample(browser, site, { query: '?id=2' });
  await page.front();
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Why marked?');
  await page.waitForCard('Marked because');
  await page.clickInCard('Not Devida');
  await page.waitForCard('“Devida” is not this organization:');
  expect(await axeViolationsInCard(page)).toEqual([]);
  await page.clickInCard('On this page');
  await page.waitForCard('On this page “Devida” is no longer taken for this organization.');
  await until(isBare(page, 'Devida'), 'the mark to go');
  expect(await isMarked(other, 'Devida')()).toBe(true);
  await page.clickInCard('Undo');
  await until(isMarked(page, 'Devida'), 'the mark to come back');
});

journey(
  'not this one, everywhere: the mark goes in all tabs, also of a stopped background',
  async ({ browser, site }) => {
    await clean(browser);
    const page = await openSample(browser, site);
    const other = await openSample(browser, site, { host: 'other.localhost' });
    await page.front();
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Why marked?');
    await page.waitForCard('Marked because');
    await browser.stopWorker();
    await page.clickInCard('Not Devida');
    await page.waitForCard('is not this organization:');
    await page.clickInCard('Everywhere');
    await page.waitForCard('no longer taken for this organization anywhere');
    await until(isBare(page, 'Devida'), 'the mark to go');
    await until(isBare(other, 'Devida'), 'the mark to go in the other tab');
    await page.clickInCard('Undo');
    await until(isMarked(other, 'Devida'), 'the mark to come back in the other tab');
  },
);

journey('I know this: no underline any more, and undone from the card', async ({ browser, site }) => {
  await clean(browser);
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Why marked?');
  await page.waitForCard('Marked because');
  await page.clickInCard('I know this');
  await page.waitForCard('You know Devida: not underlined any more.');
  await page.mouse.move(4, 4);
  await page.waitForNoCard();
  await until(isBare(page, 'Devida'), 'the underline to go');
  const surface = await browser.surface('popup.html');
  expect(await askBackground<{ known: string[] }>(surface, 'settings.get', {})).toMatchObject({ known: ['devida'] });
  await clean(browser);
  await until(isMarked(page, 'Devida'), 'the underline to come back');
});
