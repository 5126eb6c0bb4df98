/** How long after its intent delay a card is on screen, first and later, in Chromium: `npm run bench:card`. */
import { loadavg } from 'node:os';
import { launch, type Page } from '../e2e/driver';
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

/** So many pages, each of which has its first card once. */
const PAGES = 5;

const site = await startSite();
const browser = await launch('chromium');
try {
  const first: number[] = [];
  const later: number[] = [];
  for (let n = 0; n < PAGES; n++) {
    const page = await openSample(browser, site);
    const [one = 0, ...others] = await timesOf(page);
    first.push(one);
    later.push(...others);
    await page.close();
  }
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  say('first', first, 60);
  say('later', later, 16);
} finally {
  await browser.close();
  await site.close();
}

/**
 * From the pointer's last move to the frame after the card has come, without the delay, in milliseconds. Rest is timed from
 * when the pointer came near, which may be a move or two before the last: hence times a little below nothing.
 */
async function timesOf(page: Page): Promise<number[]> {
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
  return times;
}

function say(which: string, times: readonly number[], hold: number): void {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted.at(-1) ?? 0;
  console.log(
    `card on screen after its delay, ${which}: ${middle.toFixed(0)} ms (hold ${hold}), median of ${times.length}; at worst ${worst.toFixed(0)}`,
  );
}
