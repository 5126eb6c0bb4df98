/** Access to sites that the browser withholds: the popup and the welcome page say so and ask; given, all works at once. */
import { expect } from 'vitest';
import { giveAccess } from '../access';
import { journey } from '../journey';
import { namedRows, openPopup } from '../popup';
import { openSample, waitForAllMarks } from '../sample';

journey(
  'the popup says that a site is withheld and asks from the click; given, the page is marked without a reload',
  async ({ browser, site }) => {
    const office = await browser.surface('options.html');
    const page = await openSample(browser, site);
    // Without access a tab is not known by its address: which one it is must be asked before.
    const tab = await browser.tabIdOf(page);
    await giveAccess(browser, office, false);
    await page.reload();
    const popup = await browser.surface(`popup.html?tab=${tab}`);
    await popup.waitForText('No access to this page');
    expect(await popup.text()).toContain('The browser keeps Glosa from reading');
    expect(await page.marks()).toEqual({});
    const asks = await popup.waitFor(
      () => [...document.querySelectorAll('.blank button')].map((button) => button.textContent),
      'the button',
    );
    expect(asks).toHaveLength(1);
    expect(asks[0]).toMatch(/^Allow/);
    if (browser.name === 'firefox') await popup.press('Allow');
    else await giveAccess(browser, office, true);
    await page.front();
    await waitForAllMarks(page);
    await popup.front();
    await popup.waitForText('Carmen Masías');
    expect((await namedRows(popup)).length).toBeGreaterThan(20);
  },
  { fresh: true },
);

journey(
  'the welcome page asks for access as soon as it is taken away, and no longer once it is given',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const popup = await openPopup(browser, page);
    const welcome = await browser.surface('welcome.html');
    await welcome.waitFor(() => document.querySelector('.w-name') !== null, 'names in the sample');
    expect(await welcome.text()).not.toContain('Allow on all sites');
    await giveAccess(browser, popup, false);
    await welcome.waitForText('Allow on all sites');
    if (browser.name === 'firefox') await welcome.press('Allow on all sites');
    else await giveAccess(browser, popup, true);
    await welcome.waitFor(() => document.querySelector('.w-access button') === null, 'the question to go');
  },
  { fresh: true },
);
