/** Resting on a name: the card that opens, what it says, and how it goes. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { openSample, SAMPLE } from '../sample';

journey('resting on a name opens its card', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  const card = await page.waitForCard('Devida');
  const said = (words: string | RegExp): void => expect(card).toMatch(words);
  said(/^Anti-drug agency\nDevida\n/);
  said(/Other names:\s+.*\bNational Commission for Development and Life without Drugs\b/);
  said('is the Peruvian state body');
  said('Save to notes');
  said(/as of .*\b20\d\d\b/);
  const sources = await page.inCard((root) =>
    [...root.querySelectorAll<HTMLAnchorElement>('a[href^="https://"]')].map((link) => link.textContent ?? ''),
  );
  expect(sources?.filter((title) => title.trim() !== '').length).toBeGreaterThan(0);
  await page.clickInCard('Why marked?');
  await page.waitForCard('Marked because “Devida” is a full name of this organization.');
});

journey('the card stays while the pointer is on it, and goes when it leaves', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  const box = await page.inCard((root) => {
    const { x, y, width, height } = (root.querySelector('[role="dialog"]') as HTMLElement).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (!box) throw new Error('the card has no place');
  await page.mouse.move(box.x, box.y);
  // A timer set now rings after the one that would close a card that was left.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  expect(await page.cardText()).toContain('Save to notes');
  await page.mouse.move(2, 2);
  await page.waitForNoCard();
});

journey('Esc closes the card and leaves the focus where it was', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  await page.hover('VRAEM', 1);
  await page.waitForCard('Save to notes');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
});

journey(
  'marking leaves the tree as it was, and the first card adds one element',
  async ({ browser, site, untouchedTree }) => {
    const url = site.url(SAMPLE);
    const page = await openSample(browser, site);
    const before = await untouchedTree(url);
    expect(await page.tree()).toBe(before);
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    const after = (await page.tree()).split('\n');
    const added = after.filter((line, at) => line !== before.split('\n')[at]);
    expect(after.length).toBe(before.split('\n').length + 1);
    expect(added).toHaveLength(1);
    expect(after.slice(0, -1).join('\n')).toBe(before);
  },
);
