/**
 * `npm run bench:popup`: how long until the popup can be used, and a keystroke of its search, in a real browser. From the
 * start of its document to who is named on the sample, with the background warm; medians of several openings.
 */

import { loadavg } from 'node:os';
import { BROWSER_NAMES } from '../../src/cli/browsers.mjs';
import { launch } from '../e2e/driver';
import { openSample } from '../e2e/sample';
import { startSite } from '../e2e/server';
import { median } from './measure';

const OPENINGS = 5;
const USABLE_HOLD_MS = 150;
const KEY_HOLD_MS = 8;

/** Types a query letter by letter; for each the time from its event to the list having changed, in milliseconds. */
async function typeLetters(query: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('.search');
  const panel = document.querySelector('.popup');
  if (!field || !panel) return [];
  const took: number[] = [];
  for (let end = 1; end <= query.length; end++) {
    // The index is made in idle moments; each letter then comes as from a quick hand.
    await new Promise((later) => setTimeout(later, 60));
    const drawn = new Promise<boolean>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(true);
      });
      observer.observe(panel, { subtree: true, childList: true, characterData: true, attributes: true });
      // A letter may change nothing in the list: a space does not.
      setTimeout(() => resolve(false), 500);
    });
    const from = performance.now();
    field.value = query.slice(0, end);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (await drawn) took.push(performance.now() - from);
  }
  return took;
}

for (const name of BROWSER_NAMES.filter((one) => !process.env.GLOSA_E2E || process.env.GLOSA_E2E.includes(one))) {
  const site = await startSite();
  const browser = await launch(name);
  try {
    const page = await openSample(browser, site);
    const tab = await browser.tabIdOf(page);
    const usable: number[] = [];
    const keys: number[] = [];
    let shifts = 0;
    for (let opening = 0; opening < OPENINGS; opening++) {
      const popup = await browser.surface(`popup.html?tab=${tab}&opening=${opening}`);
      usable.push(
        (await popup.waitFor(() => performance.getEntriesByName('popup usable')[0]?.startTime, 'who is named')) ??
          Number.NaN,
      );
      shifts += await popup.evaluate(
        () =>
          new Promise<number>((done) => {
            if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done(0);
            new PerformanceObserver((list) => {
              done(list.getEntries().reduce((sum, entry) => sum + (Reflect.get(entry, 'value') as number), 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(0), 200);
          }),
      );
      keys.push(...(await popup.evaluate(typeLetters, 'quisp palomno')));
      await popup.close();
    }
    console.log(`${name} (load of the machine: ${loadavg()[0]?.toFixed(1)})`);
    console.log(`  popup usable, median of ${OPENINGS}: ${median(usable).toFixed(0)} ms (hold ${USABLE_HOLD_MS})`);
    console.log(`  a keystroke of its search: ${median(keys).toFixed(1)} ms of ${keys.length} (hold ${KEY_HOLD_MS})`);
    console.log(`  layout shift: ${shifts}`);
  } finally {
    await browser.close();
    await site.close();
  }
}
