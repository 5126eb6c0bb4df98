/**
 * What linking adds on public linking sets: the names of a set's entities as a pack, together with 204,000 names that have
 * nothing to do with them, beside simple longest match over the same names. Reported, never tuned to.
 */
import { readdirSync } from 'node:fs';
import { articleOfText } from '../../src/cli/spot/article';
import { spotArticle } from '../../src/cli/spot/spot-article';
import { compileKnowledge, type Knowledge } from '../../src/knowledge/compile';
import type { Entity, NameClass } from '../../src/knowledge/schema';
import { scan } from '../../src/spotting/scan';
import { corpus, corpusText } from '../corpus';
import { entity, packOf } from '../fixtures/packs/entities';

type Label = { span: [number, number]; entity_id: string; name: string; type: string; coref?: boolean };
type Document = { text: string; evaluation_span: [number, number]; labels: Label[] };
type Span = { start: number; end: number };

export type SetScore = { set: string; documents: number; labels: number; ours: Rates; longest: Rates };
/** By spans: a link is right when a label stands exactly there, whoever it names; recall is over the labels. */
export type Rates = { precision: number; recall: number };

const HUMAN = 'Q215627';
const FOLDER = 'linking/elevant/';

/** All sets of the corpus; empty where there is none. */
export function scoreSets(): SetScore[] {
  const folder = corpus(FOLDER);
  if (!folder) return [];
  const distractors = packOf('distractors', distractorEntities());
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort()
    .map((file) => scoreSet(file.replace('.jsonl.gz', ''), linesOf<Document>(FOLDER + file), distractors));
}

function scoreSet(set: string, documents: Document[], distractors: ReturnType<typeof packOf>): SetScore {
  const named = new Map<string, Entity>();
  for (const { labels } of documents) {
    for (const { entity_id: id, name, type } of labels) {
      if (/^Q\d+$/.test(id) && !named.has(id)) named.set(id, entityOf(id, name, type.split('|').includes(HUMAN)));
    }
  }
  const knowledge = compileKnowledge([packOf('set', [...named.values()]), distractors], []);
  const tallies = { ours: emptyTally(), longest: emptyTally() };
  let labels = 0;
  for (const document of documents) {
    const [from, to] = document.evaluation_span;
    const gold = document.labels.filter(({ entity_id: id, coref }) => /^Q\d+$/.test(id) && !coref);
    labels += gold.length;
    const inside = ({ start, end }: Span): boolean => start >= from && end <= to;
    const ours = spotArticle(knowledge, articleOfText(document.text)).filter((mention) => mention.entity !== null);
    tally(tallies.ours, ours.filter(inside), document.labels, gold);
    tally(tallies.longest, longestMatch(knowledge, document.text).filter(inside), document.labels, gold);
  }
  return { set, documents: documents.length, labels, ours: rates(tallies.ours), longest: rates(tallies.longest) };
}

/** Every candidate is taken, whatever speaks for or against it. */
function longestMatch({ lexicon }: Knowledge, text: string): Span[] {
  return scan(lexicon, text).candidates;
}

type Tally = { links: number; right: number; labels: number; found: number };
const emptyTally = (): Tally => ({ links: 0, right: 0, labels: 0, found: 0 });
const rates = ({ links, right, labels, found }: Tally): Rates => ({
  precision: links === 0 ? 1 : right / links,
  recall: labels === 0 ? 1 : found / labels,
});

function tally(sum: Tally, links: readonly Span[], all: readonly Label[], gold: readonly Label[]): void {
  const at = (span: Span): string => `${span.start}-${span.end}`;
  const marked = new Set(all.map(({ span: [start, end] }) => at({ start, end })));
  const linked = new Set(links.map(at));
  sum.links += links.length;
  sum.right += links.filter((link) => marked.has(at(link))).length;
  sum.labels += gold.length;
  sum.found += gold.filter(({ span: [start, end] }) => linked.has(at({ start, end }))).length;
}

function entityOf(id: string, name: string, isHuman: boolean): Entity {
  const words = name.split(' ');
  const person = isHuman && words.length > 1 ? { given: words.slice(0, -1), surnames: words.slice(-1) } : undefined;
  return entity(id, {
    type: isHuman ? 'person' : 'organization',
    names: [{ text: name, class: 'strong' }],
    ...(person && { person }),
  });
}

/** As a desk would class them: a single word or a list's own "weak" alias proves nothing. */
function distractorEntities(): Entity[] {
  const names = new Map<string, { text: string; class: NameClass }[]>();
  for (const row of (corpusText('gazetteer/names.tsv.gz') ?? '').split('\n').slice(1)) {
    const [text, id, , , kind] = row.split('\t');
    if (!text || !id) continue;
    const list = names.get(id) ?? [];
    list.push({ text, class: kind === 'weak-aka' || !text.includes(' ') ? 'weak' : 'strong' });
    names.set(id, list);
  }
  return [...names].map(([id, list]) => entity(id, { names: list }));
}

function linesOf<T>(path: string): T[] {
  return (corpusText(path) ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
