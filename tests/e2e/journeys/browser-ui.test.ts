/** The browser's own ways in: the context menu on selected words, and our keyword in the address bar. */
import { expect } from 'vitest';
import { chooseInMenu, enterFirst, suggestedFor } from '../browser-ui';
import { arrived } from '../explorer';
import { journey } from '../journey';
import { openOptions, tell } from '../options';
import { foundNames } from '../popup';
import { openSample } from '../sample';

const LOOK_UP = { id: 'look-up', at: 0 };

journey(
  'selected words are looked up from the context menu, and what is found opens in place',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await chooseInMenu(browser, page, 'Abimael Guzmán', LOOK_UP);
    const popup = await browser.opened('popup.html');
    await popup.waitFor(() => document.querySelector('[role="option"]') !== null, 'what is found');
    expect((await foundNames(popup))[0]).toBe('Abimael Guzmán');
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('.search')?.value)).toBe(
      'Abimael Guzmán',
    );
    await popup.front();
    await popup.press('Abimael Guzmán');
    await popup.waitForText('Reviewed');
    await popup.close();
  },
  { fresh: true },
);

journey(
  'after the keyword the address bar suggests names, in the reader’s language, and Enter opens the explorer',
  async ({ browser }) => {
    const office = await openOptions(browser);
    const found = await suggestedFor(browser, office, 'devid');
    expect(found[0]).toBe('Devida · anti-drug agency');
    await tell(office, 'settings.set', { language: 'es' });
    const spanish = await suggestedFor(browser, office, 'sendero lum');
    expect(spanish[0]).toMatch(/^Sendero Luminoso · /);
    await enterFirst(browser, spanish[0] ?? '');
    const explorer = await browser.opened('explorer.html#/entity/');
    await arrived(explorer, 'Sendero Luminoso');
    await explorer.close();
  },
  { fresh: true },
);
