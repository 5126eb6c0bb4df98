/**
 * `npm run bench`: what spotting costs, as ratios measured in one run; `-- --json` for machines. Figures depend on the
 * machine and on what else it does; ratios much less.
 */
import { parseArgs } from 'node:util';
import { table } from '../../src/cli/knowledge/table';
import { indexRows } from './index-rows';
import { linkingRows } from './linking-rows';
import { material } from './material';
import { type Row, verdict } from './measure';
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
  ...worstCaseRows(),
  ...(await linkingRows(given)),
  ...searchRows(given),
  ...sizeRows(),
];
if (values.json) {
  console.log(JSON.stringify({ material: head, node: process.version, rows }));
} else {
  const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  const bound = ({ better = 'less' }: Row, value?: number): string =>
    value === undefined ? '' : `${better === 'less' ? '≤' : '≥'} ${value}`;
  console.log(`${head}; Node ${process.version}\n`);
  let group = '';
  const lines = rows.flatMap((row) => {
    const line = [
      `  ${row.what}`,
      `${figure(row.value)} ${row.unit}`,
      bound(row, row.hold),
      bound(row, row.aim),
      verdict(row),
      row.note ?? '',
    ];
    const title = row.group === group ? [] : [[row.group, '', '', '', '', '']];
    group = row.group;
    return [...title, line];
  });
  console.log(table([['', 'measured', 'hold', 'aim', 'met', ''], ...lines]));
}
