/** `npm run eval`: how right linking is, on the articles marked by hand. Local: without them it says so and ends well. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledFolder } from '../../src/cli/knowledge/bundled';
import { readPack } from '../../src/cli/knowledge/read-pack';
import { table } from '../../src/cli/knowledge/table';
import { articleOfText } from '../../src/cli/spot/article';
import { spotArticle } from '../../src/cli/spot/spot-article';
import { compileKnowledge } from '../../src/knowledge/compile';
import { COUNTRIES } from '../../src/linking/countries';
import { corpus } from '../corpus';
import { emptyScore, type GoldArticle, type Judged, precision, recall, type Score, scoreArticle } from './gold';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const path = corpus('gold/gold.jsonl');
if (!path) {
  console.log('skipped: no corpus');
  process.exit(0);
}

const { pack } = await readPack(bundledFolder(), { today: new Date().toISOString().slice(0, 10) });
if (!pack) throw new Error('the bundled pack does not compile: npm run knowledge');
const knowledge = compileKnowledge([pack], COUNTRIES);
const articles = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldArticle);

const scores = new Map<string, Score>();
const scoreOf = (name: string): Score => {
  const score = scores.get(name) ?? emptyScore();
  scores.set(name, score);
  return score;
};
for (const article of articles) {
  const spotted = spotArticle(knowledge, articleOfText(article.text));
  for (const name of [article.id, article.lang, 'all']) scoreArticle(scoreOf(name), article, spotted);
}
const all = scoreOf('all');
if (values.json) {
  console.log(JSON.stringify(Object.fromEntries(scores)));
} else {
  const rows = [...scores].map(([name, score]) => [
    name,
    precision(score).toFixed(3),
    recall(score).toFixed(3),
    `${score.found}/${score.must}`,
    String(score.wrong.length),
    `${score.trapped.length}/${score.traps}`,
  ]);
  console.log(table([['', 'precision', 'recall', 'found', 'wrong', 'traps'], ...rows]));
  const list = (title: string, judged: readonly Judged[]): void => {
    console.log(`\n${title}: ${judged.length}`);
    for (const { text, entity, kind, sentence, why } of judged) {
      console.log(`  ${text} → ${entity} (${why ?? kind})\n    …${sentence}…`);
    }
  };
  list('missed', all.missed);
  list('wrong', all.wrong);
  list('in traps', all.trapped);
}
