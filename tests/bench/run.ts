/**
 * `npm run bench`: what spotting costs, as ratios measured in one run; `-- --json` for machines. Figures depend on the
 * machine and on what else it does; ratios much less.
 */
import { parseArgs } from 'node:util';
import { indexRows } from './index-rows';
import { linkingRows } from './linking-rows';
import { loadRows } from './load-rows';
import { material } from './material';
import type { Row } from './measure';
import { notesRows } from './notes-rows';
import { report } from './report';
import { searchRows } from './search-rows';
import { sizeRows } from './size-rows';
import { speedRows } from './speed-rows';
import { worstCaseRows } from './worst-cases';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const given = material();
const characters = given.pages.reduce((sum, page) => sum + page.length, 0);
const head = `${given.source}: ${given.pages.length} pages, ${characters} characters, ${given.names.length} names`;
const rows: Row[] = [
  ...speedRows(given),
  ...indexRows(given),
  ...(await loadRows(given)),
  ...worstCaseRows(),
  ...(await linkingRows(given)),
  ...searchRows(given),
  ...(await notesRows(given)),
  ...sizeRows(),
];
if (values.json) {
  console.log(JSON.stringify({ material: head, node: process.version, rows }));
} else {
  console.log(`${head}; Node ${process.version}\n\n${report(rows)}`);
}
