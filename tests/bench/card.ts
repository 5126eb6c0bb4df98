/** How long after its intent delay a card is on screen, first and later, in Chromium: `npm run bench:card`. */
import { launch } from '../e2e/driver';
import { openSample } from '../e2e/sample';
import { startSite } from '../e2e/server';

const OPEN_DELAY_MS = 200;
const LATER = [
  'Camisea kidnapping',
  'Devida',
  'Carmen Masías',
  'Devida',
  'Camisea kidnapping',
  'Carmen Masías',
  'Devida',
];

const site = await startSite();
const browser = await launch('chromium');
try {
  const page = await openSample(browser, site);
  // The page hears its pointer, and our element coming into the top layer; the frame after that is on screen.
  await page.evaluate(() => {
    const world = globalThis as unknown as { movedAt: number; shownAt: number[] };
    world.shownAt = [];
    addEventListener('pointermove', (event) => (world.movedAt = event.timeStamp), true);
    addEventListener(
      'beforetoggle',
      (event) => {
        if ((event as ToggleEvent).newState !== 'open') return;
        const from = world.movedAt;
        requestAnimationFrame(() => world.shownAt.push(performance.now() - from));
      },
      true,
    );
  });
  const times: number[] = [];
  for (const name of ['Devida', ...LATER]) {
    await page.hover(name);
    await page.waitForCard('Save to notes');
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
    await page.mouse.move(4, 4);
    times.push(
      (await page.evaluate(() => (globalThis as unknown as { shownAt: number[] }).shownAt.at(-1) ?? 0)) - OPEN_DELAY_MS,
    );
  }
  const [first = 0, ...later] = times;
  const middle = [...later].sort((one, other) => one - other)[Math.floor(later.length / 2)] ?? 0;
  console.log(`card on screen after its delay, first: ${first.toFixed(0)} ms (hold 60)`);
  console.log(`card on screen after its delay, later: ${middle.toFixed(0)} ms, median of ${later.length} (hold 16)`);
} finally {
  await browser.close();
  await site.close();
}
