/** Nothing in the way of those who read with a keyboard, a screen reader or little sight: axe, in both themes. */
import { expect } from 'vitest';
import { axeViolations, axeViolationsInCard } from '../axe';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { openSample } from '../sample';

journey('axe finds nothing in the card, on paper and in the dark', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  for (const dark of [false, true]) {
    await page.evaluate((isDark) => {
      document.documentElement.style.background = isDark ? '#111' : '#fff';
      document.body.style.background = isDark ? '#111' : '#fff';
    }, dark);
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Why marked?');
    expect(await axeViolationsInCard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
    await page.mouse.move(2, 2);
  }
});

journey('axe says what is wrong with a card that is', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.inCard((root) => root.querySelector('.c-close')?.removeAttribute('aria-label'));
  expect((await axeViolationsInCard(page)).join()).toContain('button-name');
});

journey('axe reads a page of the extension', async ({ browser, site }) => {
  const popup = await openPopup(browser, await openSample(browser, site));
  await popup.evaluate(() => document.body.append(document.createElement('button')));
  expect((await axeViolations(popup)).join()).toContain('button-name');
});
