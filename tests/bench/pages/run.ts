/**
 * `npm run bench:pages`: what Glosa costs real pages, with and without it in one run; `-- --json` for machines, `-- --only
 * 20` for a sample, `-- --browser chromium`, `-- --part pages,gate,growth,others`. Needs a build. How time is told apart:
 * `trace.ts`.
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
const site = await startSite();
if (values.browser.includes('chromium') && (wants('growth') || wants('pages'))) {
  const browsers = await launchBoth();
  try {
    if (wants('growth')) rows.push(...(await commonestRows(browsers.ours, browsers.bare, site)));
    if (chosen && wants('pages')) {
      const measured = await measurePages(browsers, site, [...NAMED_PAGES, ...chosen], (done) =>
        say(`${done} of ${chosen.length} pages`),
      );
      rows.push(...pageRows(measured));
      if (wants('others')) rows.push(...(await markJsRows(browsers.bare, site, measured, packNames(500))));
    }
    if (wants('growth')) rows.push(...(await growthRows(browsers.ours, site)));
  } finally {
    await browsers.close();
  }
}
if (chosen && wants('pages') && values.browser.includes('firefox')) {
  rows.push(...(await firefoxRows(site, chosen, (done) => say(`Firefox: ${done} pages`))));
}
await site.close();
if (all && wants('gate')) {
  const gate = gateRows(all);
  rows.push(...gate.rows);
  wrong.push(...gate.wrong);
}

const head = chosen ? `${chosen.length} of ${all?.length} saved pages` : SKIPPED;
if (values.json) console.log(JSON.stringify({ material: head, rows, wrong }));
else console.log([head, '', report(rows), ...(wrong.length > 0 ? ['', 'gate, wrong:', ...wrong] : [])].join('\n'));
