/** The same job done by mark.js, which wraps what it finds: the same pages, in the same run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '../../e2e/driver';
import { devtoolsOf } from '../../e2e/driver/chromium';
import type { Site } from '../../e2e/server';
import { median, type Row } from '../measure';
import type { Measured } from './chromium';
import { addressOf, evenly } from './corpus-pages';
import { runBeside } from './worlds';

const PAGES_MOST = 12;

/** Milliseconds of the main thread, processor time. */
async function markMs(
  browser: Browser,
  url: string,
  names: readonly string[],
): Promise<{ ms: number; records: number }> {
  const page = await browser.open(url);
  try {
    const session = await devtoolsOf(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const before = await spent();
    const source = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
    const options = { separateWordSearch: false, accuracy: 'exactly', acrossElements: true, diacritics: true };
    const records = await runBeside<number>(
      session,
      source,
      `(() => {
        const seen = new MutationObserver(() => {});
        seen.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
        new Mark(document.body).mark(${JSON.stringify(names)}, ${JSON.stringify(options)});
        return seen.takeRecords().length;
      })()`,
    );
    return { ms: (await spent()) - before, records };
  } finally {
    await page.close();
  }
}

/** Rows against mark.js with as many names as our pack has, 500 or so. */
export async function markJsRows(
  bare: Browser,
  site: Site,
  measured: readonly Measured[],
  names: readonly string[],
): Promise<Row[]> {
  const group = `the same by mark.js, ${names.length} names`;
  const ratios: number[] = [];
  const times: number[] = [];
  let records = 0;
  const named = measured.filter(({ page }) => page.kind === 'named');
  const rest = measured.filter(({ page }) => page.kind !== 'named');
  for (const { page, off } of [...named, ...evenly(rest, PAGES_MOST)]) {
    const theirs = await markMs(bare, addressOf(site, page, false), names);
    // It must do the job whose time is taken.
    if (page.kind === 'named' && theirs.records === 0) throw new Error(`mark.js marked nothing in ${page.file}`);
    times.push(theirs.ms);
    records += theirs.records;
    ratios.push(theirs.ms / off.with.cost.oursMs);
  }
  return [
    {
      group,
      what: 'ours is faster, median',
      value: median(ratios),
      unit: 'x',
      hold: 200,
      aim: 500,
      better: 'more',
      note: `${ratios.length} pages; ours reads, asks and paints`,
    },
    { group, what: 'main thread, median', value: median(times), unit: 'ms' },
    { group, what: 'mutation records it causes', value: records, unit: 'count', note: 'ours: see above' },
  ];
}
