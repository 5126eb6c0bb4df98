/** When the card opens by itself, and when it does not. */
import { expect } from 'vitest';
import { askBackground, cardBox, glide, opensNothing, rest } from '../card';
import { journey } from '../journey';
import { openSample } from '../sample';

journey('a pointer that flies over names, or goes along a long one, opens nothing', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const at = await page.pointAt('Devida');
  await glide(page, { x: at.x - 300, y: at.y }, { x: at.x + 400, y: at.y }, 14, 20);
  await page.mouse.move(4, 4);
  expect(await opensNothing(page)).toBe(true);
});

journey('what a scroll brings under a resting pointer was not pointed at', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.setViewport({ width: 1000, height: 400 });
  const at = await page.pointAt('Camisea kidnapping');
  await page.mouse.move(at.x, at.y + 120);
  await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
  await rest(page, 50);
  expect(await opensNothing(page)).toBe(true);
  await page.hover('Camisea kidnapping');
  await page.waitForCard('Save to notes');
});

journey('selecting words opens nothing, nor does resting on what is selected', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const at = await page.pointAt('Camisea kidnapping');
  await page.mouse.move(at.x - 150, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 4, at.y);
  await rest(page, 500);
  await page.mouse.move(at.x, at.y);
  await rest(page, 500);
  const card = () =>
    page.inCard((root) => root.querySelector('[role="dialog"]')?.checkVisibility() ?? false).then(Boolean);
  expect(await card()).toBe(false);
  await page.mouse.move(at.x + 30, at.y);
  await page.mouse.up();
  await page.mouse.move(at.x + 4, at.y);
  await page.mouse.move(at.x, at.y);
  await rest(page, 600);
  expect(await card()).toBe(false);
});

journey('typing while the pointer lies on a name opens nothing', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('header, nav, body')?.prepend(field);
    field.focus();
  });
  await page.hover('Devida');
  for (let key = 0; key < 4; key++) {
    await page.keyboard.type('a');
    await rest(page, 60);
  }
  expect(await opensNothing(page, 400)).toBe(true);
  expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('aaaa');
});

journey('the way to the card leads over other names, which do not open', async ({ browser, site }) => {
  const url = site.put(
    'way',
    `<!doctype html><html lang="en"><title>Way</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
     <style>p{font:18px/30px sans-serif;max-width:40em;margin:40px}</style>
     <p>The agency Devida spoke first, at length, of what it had planned for the valley in the years before.</p>
     <p>The Shining Path, the Shining Path and the Shining Path were named by Carmen Masías of the same agency.</p>`,
  );
  const page = await browser.open(url);
  await page.waitForMarks(3);
  await page.hover('Devida');
  await page.waitForCard('Anti-drug agency');
  const from = await page.pointAt('Devida');
  const { x, y, width } = await cardBox(page);
  // Slower than the grace: only that it comes nearer keeps the card.
  await glide(page, from, { x: x + Math.min(width / 2, 120), y: y + 20 }, 12, 45);
  await rest(page, 500);
  expect(await page.cardText()).toContain('Anti-drug agency');
  await page.mouse.move(900, 700);
  await page.waitForNoCard();
});

journey('a dismissed card stays away until the pointer has left its word', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.keyboard.press('Escape');
  await page.waitForNoCard();
  const at = await page.pointAt('Devida');
  await page.mouse.move(at.x + 2, at.y);
  expect(await opensNothing(page)).toBe(true);
  await page.mouse.move(4, 4);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
});

journey('where only a click opens, resting does not, and links keep working', async ({ browser, site }) => {
  const surface = await browser.surface('popup.html');
  await askBackground(surface, 'settings.set', { opensOn: 'click' });
  const url = site.put(
    'clicks',
    `<!doctype html><html lang="en"><title>Clicks</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
     <p>The agency Devida spoke at length of what it had planned for the valley, and of <a href="#there">the VRAEM</a>.</p>`,
  );
  const page = await browser.open(url);
  await page.waitForMarks(2);
  await page.hover('Devida');
  expect(await opensNothing(page)).toBe(true);
  const name = await page.pointAt('Devida');
  await page.mouse.click(name.x, name.y);
  await page.waitForCard('Anti-drug agency');
  await page.mouse.move(600, 600);
  await rest(page, 500);
  expect(await page.cardText()).toContain('Anti-drug agency');
  await page.mouse.click(600, 600);
  await page.waitForNoCard();
  const link = await page.pointAt('VRAEM');
  await page.mouse.click(link.x, link.y);
  await page.waitFor(() => location.hash === '#there', 'the link to be followed');
  expect(await opensNothing(page)).toBe(true);
  await askBackground(surface, 'settings.set', { opensOn: 'hover' });
});

journey('what is dragged over names opens nothing', async ({ browser, site }) => {
  const url = site.put(
    'dragging',
    `<!doctype html><html lang="en"><title>Drag</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
     <style>p { font: 18px/30px sans-serif; margin: 40px } #tile { width: 60px; height: 60px; background: tan }</style>
     <div id="tile" draggable="true"></div>
     <p>The agency Devida spoke first, at length, of what it had planned for the valley in the years before.</p>`,
  );
  const page = await browser.open(url);
  await page.waitForMarks(1);
  const at = await page.pointAt('Devida');
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    document.addEventListener('dragstart', () => heard.push('dragstart'));
  });
  await page.mouse.move(30, 30);
  await page.mouse.down();
  await glide(page, { x: 30, y: 30 }, at, 8, 30);
  for (const back of [1, 0, 1, 0]) await page.mouse.move(at.x + back, at.y);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual(['dragstart']);
  expect(await opensNothing(page)).toBe(true);
  await page.mouse.up();
  await page.mouse.move(4, 400);
  await page.hover('Devida');
  await page.waitForCard('Anti-drug agency');
});
