/**
 * `npm run bench:pages`: what Glosa costs real pages, with and without it in one run; `-- --json` for machines, `-- --only
 * 20` for a sample, `-- --browser chromium`, `-- --part pages,gate,growth,others`. Needs a build. How time is told apart:
 * `trace.ts`. All pages in both browsers take some three quarters of an hour; a page that does not answer in 45 s is named at
 * the end and left out.
 */
import { parseArgs } from 'node:util';
import { SKIPPED } from '../../corpus';
import { startSite } from '../../e2e/server';
import type { Row } from '../measure';
import { report } from '../report';
import { launchBoth, measurePages } from './chromium';
import { evenly, NAMED_PAGES, savedPages } from './corpus-pages';
import { firefoxRows } from './firefox';
import { gateRows } from './gate-rows';
import { commonestRows, growthRows } from './growth';
import { markJsRows } from './markjs-rows';
import { packNames } from './names';
import { pageRows } from './page-rows';
import { paintRows } from './paint-rows';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    only: { type: 'string' },
    browser: { type: 'string', default: 'chromium,firefox' },
    part: { type: 'string', default: 'pages,gate,growth,others' },
  },
});
const wants = (part: string): boolean => values.part.split(',').includes(part);
const say = (line: string): void => {
  if (!values.json) process.stderr.write(`${line}\r`);
};

const all = savedPages();
const chosen = all && evenly(all, Number(values.only ?? all.length));
const rows: Row[] = [];
const wrong: string[] = [];
/** Pages that never answered: no row holds them. */
const failed: string[] = [];
const site = await startSite();
if (values.browser.includes('chromium') && (wants('growth') || wants('pages'))) {
  const browsers = await launchBoth();
  try {
    if (wants('growth')) rows.push(...(await commonestRows(browsers.ours, browsers.bare, site)));
    if (chosen && wants('pages')) {
      const { measured, failed: silent } = await measurePages(browsers, site, [...NAMED_PAGES, ...chosen], (done) =>
        say(`${done} of ${NAMED_PAGES.length + chosen.length} pages`),
      );
      failed.push(...silent);
      rows.push(...pageRows(measured));
      const painted = await paintRows(browsers.ours, site, chosen);
      rows.push(...painted.rows);
      failed.push(...painted.failed);
      if (wants('others')) rows.push(...(await markJsRows(browsers.bare, site, measured, packNames(500))));
    }
    if (wants('growth')) rows.push(...(await growthRows(browsers.ours, site)));
  } finally {
    await browsers.close();
  }
}
if (chosen && wants('pages') && values.browser.includes('firefox')) {
  const firefox = await firefoxRows(site, chosen, (done) => say(`Firefox: ${done} pages`));
  rows.push(...firefox.rows);
  failed.push(...firefox.failed);
}
await site.close();
if (all && wants('gate')) {
  const gate = gateRows(all);
  rows.push(...gate.rows);
  wrong.push(...gate.wrong);
}

const head = chosen ? `${chosen.length} of ${all?.length} saved pages` : SKIPPED;
const listed = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);
if (values.json) console.log(JSON.stringify({ material: head, rows, wrong, failed }));
else {
  const parts = [...listed('gate, wrong:', wrong), ...listed('pages that never answered, left out:', failed)];
  console.log([head, '', report(rows), ...parts].join('\n'));
}
// A tab that never answered may hold a connection open.
process.exit(0);
