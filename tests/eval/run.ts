/**
 * `npm run eval`: how right linking is, on articles marked by hand: `blind`, `blind-2`…, which lie among the fixtures, and
 * `dev`, a local corpus that was read while linking was written. Where the corpus is missing it says so and goes on.
 * `--set blind-2` scores one of them; `--json` prints the scores alone. Instead, `--pages` lists what is linked on real
 * pages, and `--linking` scores public linking sets beside a longest match over the same names.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledFolder } from '../../src/cli/knowledge/bundled';
import { readPack } from '../../src/cli/knowledge/read-pack';
import { table } from '../../src/cli/knowledge/table';
import { type Article, articleOfText } from '../../src/cli/spot/article';
import { type SpottedMention, spotArticle } from '../../src/cli/spot/spot-article';
import { compileKnowledge } from '../../src/knowledge/compile';
import { COUNTRIES } from '../../src/linking/countries';
import { corpus, SKIPPED } from '../corpus';
import { compileBareNames, linkBareNames } from './baseline';
import { emptyScore, type GoldArticle, type Judged, precision, recall, type Score, scoreArticle } from './gold';
import { pageLines, readPages } from './pages';
import { type Rates, scoreSets } from './sets';

const SETS = {
  dev: corpus('gold/gold.jsonl'),
  blind: new URL('../fixtures/gold/articles.jsonl', import.meta.url),
  'blind-2': new URL('../fixtures/gold/articles-2.jsonl', import.meta.url),
  'blind-3': new URL('../fixtures/gold/articles-3.jsonl', import.meta.url),
  'blind-4': new URL('../fixtures/gold/articles-4.jsonl', import.meta.url),
  'blind-5': new URL('../fixtures/gold/articles-5.jsonl', import.meta.url),
  'blind-6': new URL('../fixtures/gold/articles-6.jsonl', import.meta.url),
  'blind-7': new URL('../fixtures/gold/articles-7.jsonl', import.meta.url),
};

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    linking: { type: 'boolean' },
    pages: { type: 'boolean' },
    set: { type: 'string' },
  },
});
if (values.linking) {
  reportSets();
  process.exit(0);
}
if (values.set !== undefined && !(values.set in SETS)) {
  console.error(`unknown set: ${values.set}; there are ${Object.keys(SETS).join(', ')}`);
  process.exit(2);
}
const { pack } = await readPack(bundledFolder(), { today: new Date().toISOString().slice(0, 10) });
if (!pack) throw new Error('the bundled pack does not compile: npm run knowledge');

type Linker = (article: Article) => SpottedMention[];
const knowledge = compileKnowledge([pack], COUNTRIES);
const link: Linker = (article) => spotArticle(knowledge, article);
if (values.pages) {
  reportPages();
  process.exit(0);
}
const bare = compileBareNames([pack]);
const baselines: [string, Linker][] = [
  ['bare names', (article) => linkBareNames(bare, article, new Set(['strong', 'weak']))],
  ['bare names, aliases', (article) => linkBareNames(bare, article, new Set(['strong', 'weak', 'pattern']))],
];

const sets = Object.entries(SETS).filter(([name]) => values.set === undefined || values.set === name);
const json: Record<string, unknown> = {};
for (const [name, path] of sets) {
  if (path === null) {
    if (!values.json) console.log(`── ${name}: ${SKIPPED}\n`);
    continue;
  }
  const articles = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  const scores = scored(articles);
  if (values.json) json[name] = Object.fromEntries([...scores].map(([row, score]) => [row, plain(score)]));
  else report(name, articles.length, scores);
}
if (values.json) console.log(JSON.stringify(json));

function reportPages(): void {
  const found = readPages(knowledge);
  if (values.json) console.log(JSON.stringify(found));
  else console.log(found === null ? SKIPPED : pageLines(found).join('\n'));
}

function reportSets(): void {
  const scores = scoreSets();
  if (values.json || scores.length === 0) {
    console.log(values.json ? JSON.stringify(scores) : SKIPPED);
    return;
  }
  const rates = ({ precision: p, recall: r }: Rates): string => `${p.toFixed(3)} ${r.toFixed(3)}`;
  const rows = scores.map(({ set, labels, ours, longest }) => [set, String(labels), rates(ours), rates(longest)]);
  console.log(table([['spans: precision recall', 'labels', 'linked', 'longest match'], ...rows]));
}

/** A score for each article, each language and all of them, then the same of the baselines. */
function scored(articles: readonly GoldArticle[]): Map<string, Score> {
  const rows = [...articles.map(({ id }) => id), ...articles.map(({ lang }) => lang), 'all'];
  const scores = new Map([...rows, ...baselines.map(([name]) => name)].map((row) => [row, emptyScore()]));
  const add = (row: string, gold: GoldArticle, spotted: readonly SpottedMention[]): void => {
    const score = scores.get(row);
    if (score) scoreArticle(score, gold, spotted);
  };
  for (const gold of articles) {
    const article = articleOfText(gold.text);
    const spotted = link(article);
    for (const row of [gold.id, gold.lang, 'all']) add(row, gold, spotted);
    for (const [row, linkBare] of baselines) add(row, gold, linkBare(article));
  }
  return scores;
}

function report(name: string, articles: number, scores: ReadonlyMap<string, Score>): void {
  console.log(`── ${name}: ${articles} articles ${'─'.repeat(40)}\n`);
  const rows = [...scores].map(([row, score]) => [
    row,
    precision(score).toFixed(3),
    recall(score).toFixed(3),
    `${score.found}/${score.must}`,
    String(score.wrong.length),
    `${score.trapped.length}/${score.traps}`,
  ]);
  console.log(table([['', 'precision', 'recall', 'found', 'wrong', 'traps'], ...rows]));
  const all = scores.get('all') ?? emptyScore();
  const compared = ['all', ...baselines.map(([row]) => row)];
  const kinds = [...all.kinds].sort(([, a], [, b]) => b.must - a.must);
  const byKind = kinds.map(([kind, { must }]) => [
    kind,
    String(must),
    ...compared.map((row) => recall(scores.get(row)?.kinds.get(kind) ?? { must, found: 0 }).toFixed(3)),
  ]);
  console.log(`\n${table([['recall by kind', 'must', ...compared], ...byKind])}`);
  list('missed', all.missed);
  list('wrong', all.wrong);
  list('in traps', all.trapped);
  console.log();
}

function list(title: string, judged: readonly Judged[]): void {
  console.log(`\n${title}: ${judged.length}`);
  for (const { text, entity, kind, sentence, why } of judged) {
    console.log(`  ${text} → ${entity} (${why ?? kind})\n    …${sentence}…`);
  }
}

function plain(score: Score): object {
  return { ...score, kinds: Object.fromEntries(score.kinds) };
}
