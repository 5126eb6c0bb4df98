/**
 * `npm run eval:anchors`: whether notes are put back on their words, beside a plain port of the public rule; on the local
 * corpus, without which it says so. `-- --json` prints the scores alone, `-- --missed` every row that is not right.
 */
import { parseArgs } from 'node:util';
import { table } from '../../src/cli/knowledge/table';
import { corpus, SKIPPED } from '../corpus';
import { scoreCases } from './anchors/cases';
import { type Scored, scoreVersions } from './anchors/page-versions';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, missed: { type: 'boolean' } } });
if (corpus('anchoring') === null) {
  console.log(values.json ? '[]' : SKIPPED);
  process.exit(0);
}
const cases = scoreCases();
const versions = scoreVersions();
if (values.json) {
  console.log(JSON.stringify({ cases, versions }));
} else {
  const caseRows = cases.map(({ set, cases: count, passed, differences }) => [
    set,
    String(count),
    String(passed),
    String(differences.length),
  ]);
  console.log(table([["other people's cases", 'cases', 'as they say', 'otherwise'], ...caseRows]));
  for (const { set, differences } of cases) {
    for (const { name, why } of differences) console.log(`  ${set}: ${name}: ${why}`);
  }
  const share = (count: number, rows: number): string => `${((100 * count) / rows).toFixed(1)} %`;
  const row = ({ set, rows, ours, rule }: Scored): string[] => [
    set,
    String(rows),
    share(ours.right, rows),
    String(ours.wrong),
    String(ours.orphan),
    share(rule.right, rows),
    String(rule.wrong),
    String(rule.orphan),
  ];
  const head = [
    'later versions of real pages',
    'rows',
    'right',
    'wrong',
    'orphan',
    'public rule: right',
    'wrong',
    'orphan',
  ];
  console.log(`\n${table([head, ...versions.map(row)])}`);
  console.log(
    'Rows that their program called absent, but that stand with a word or letter more, are counted as edited.',
  );
  for (const { set, ours } of versions) {
    if (values.missed) for (const missed of ours.missed) console.log(`  ${set}: ${missed}`);
  }
}
