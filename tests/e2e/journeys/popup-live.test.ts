/** An open popup follows what changes around it: packs that are switched off and on, and names that a page leaves open. */
import { expect } from 'vitest';
import { axeViolations } from '../axe';
import { journey } from '../journey';
import { tell } from '../options';
import { foundNames, namedRows, openPopup, search } from '../popup';
import { openSample } from '../sample';

const PACK = 'vraem';
const BROTHERS = `<!doctype html><html lang="en"><title>Brothers</title>
  <script type="application/ld+json">{"@type":"NewsArticle"}</script>
  <p>In the VRAEM, the brothers Víctor Quispe Palomino and Jorge Quispe Palomino led the Shining Path.
  Later Quispe Palomino was seen near Llochegua, where coca eradication had begun.</p>`;

journey(
  'a pack that is switched off goes from an open popup, and comes back',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const popup = await openPopup(browser, page);
    const office = await browser.surface('options.html#packs');
    expect(await namedRows(popup)).toContain('Devida|3');

    await tell(office, 'settings.set', { packsOff: [PACK] });
    await popup.waitForText('Nobody known is named here');
    await popup.front();
    await search(popup, 'devida');
    await popup.waitForText('Nothing found for “devida”.');

    await tell(office, 'settings.set', { packsOff: [] });
    await popup.waitFor(() => document.querySelector('[role="option"]') !== null, 'Devida to be found again');
    expect((await foundNames(popup))[0]).toBe('Devida');
    await popup.keyboard.press('Enter');
    await popup.waitForText('Reviewed');
    await tell(office, 'settings.set', { packsOff: [PACK] });
    await popup.waitForText('This is no longer in the knowledge base.');
    await tell(office, 'settings.set', { packsOff: [] });
    await popup.waitForText('Reviewed');
    await popup.press('Back');
    await popup.press('Back');
    await popup.waitForText('Carmen Masías');
    expect(await namedRows(popup)).toContain('Devida|3');
  },
  { fresh: true },
);

journey('names that the article leaves open are listed as such, and lead to the choice', async ({ browser, site }) => {
  const page = await browser.open(site.put('brothers', BROTHERS));
  await page.waitForMarks(2);
  const popup = await openPopup(browser, page);
  await popup.waitForText('Could be one of several, not marked');
  const row = await popup.evaluate(() => document.querySelector<HTMLElement>('.row-undecided')?.innerText ?? '');
  expect(row).toContain('Quispe Palomino');
  expect(row).toMatch(/Víctor Quispe Palomino or Jorge|Jorge Quispe Palomino or Víctor/);
  expect(await axeViolations(popup)).toEqual([]);
  await popup.front();
  await popup.keyboard.press('ArrowDown');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.row-undecided .row-main')?.focus());
  await popup.keyboard.press('Enter');
  await page.waitForCard('“Quispe Palomino” could be');
});
