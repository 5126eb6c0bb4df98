/** A card that is kept: pinned, asked for by keyboard, followed by its word. */
import { expect } from 'vitest';
import { cardBox, focusInCard, rest, waitForSaid } from '../card';
import { journey } from '../journey';
import { openSample } from '../sample';

journey('a pinned card stays, whatever the pointer does, and follows its word', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Keep the card open');
  await page.hover('Camisea kidnapping');
  await rest(page, 900);
  expect(await page.cardText()).toContain('Anti-drug agency');
  await page.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
  await rest(page, 200);
  const before = await cardBox(page);
  await page.evaluate(() => scrollTo({ top: 100, behavior: 'instant' }));
  await rest(page, 200);
  const after = await cardBox(page);
  // The edge beside the word goes with it; the other may be held by the viewport.
  expect(Math.round(before.y + before.height - after.y - after.height)).toBe(60);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await rest(page, 300);
  const { y, height } = await cardBox(page);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(760);
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
});

journey('a pinned card stays where it is when the page takes its word away', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Keep the card open');
  await page.evaluate(() => {
    for (const block of document.querySelectorAll('article p'))
      if (block.textContent?.includes('Devida')) block.remove();
  });
  await rest(page, 600);
  const before = await cardBox(page);
  expect(before.x).toBeGreaterThan(20);
  await page.clickInCard('Carmen Masías');
  await page.waitForCard('Carmen Masías');
  await rest(page, 300);
  expect((await cardBox(page)).x).toBe(before.x);
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
});

journey('Alt+P pins the open card, and lets it go', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.keyboard.press('Alt+p');
  await page.mouse.move(4, 4);
  await rest(page, 700);
  expect(await page.cardText()).toContain('Anti-drug agency');
  await page.keyboard.press('Alt+p');
  await page.waitForNoCard();
});

journey('a card from the popup takes the focus, keeps Tab inside, and gives it back', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  const surface = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
  await surface.press('Carmen Masías');
  await page.front();
  await page.waitForCard('Carmen Masías');
  expect(await focusInCard(page)).toContain('Carmen Masías');
  await page.keyboard.press('Tab');
  expect(await focusInCard(page)).toBe('Keep the card open');
  await page.keyboard.press('Shift+Tab');
  const last = await focusInCard(page);
  expect(last).toBe('Why marked?');
  await page.keyboard.press('Tab');
  expect(await focusInCard(page)).toBe('Keep the card open');
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
});

journey('a card that opens by itself is announced politely', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await waitForSaid(page, 'Devida, anti-drug agency');
});

journey('a tick of the strip goes to that mention, and its card opens there', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('In this article');
  const before = await cardBox(page);
  await page.inCard((root) => [...root.querySelectorAll<HTMLElement>('.e-stop')].at(-1)?.scrollIntoView());
  await page.clickInCard(
    (await page.inCard((root) => [...root.querySelectorAll('.e-stop')].at(-1)?.getAttribute('aria-label') ?? '')) ?? '',
  );
  await page.waitForCard('Devida');
  await rest(page, 300);
  const after = await cardBox(page);
  expect({ x: after.x, y: after.y }).not.toEqual({ x: before.x, y: before.y });
});
