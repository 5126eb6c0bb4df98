/** What the benchmarks read: real page text and real names where the corpus is, made-up ones elsewhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articleOfHtml } from '../../src/cli/spot/article';
import type { OwnedForm } from '../../src/knowledge/lexicon-build';
import { corpus, corpusText } from '../corpus';

export type Material = {
  /** Where texts and names come from, for the head of the table. */
  source: string;
  /** One string a page, its blocks set apart by empty lines. */
  pages: string[];
  /** Distinct names in a fixed, shuffled order, so that the first n are a fair sample of all. */
  names: string[];
  ids: string[];
};

const PAGE_CHARS_WANTED = 2_000_000;
const NAMES_MOST = 200_000;

/** Reads every third page of the corpus until there is enough, and the names of its gazetteer. */
export function material(): Material {
  const folder = corpus('pages');
  const table = corpusText('gazetteer/names.tsv.gz');
  if (folder === null || table === null) return madeUp();
  const pages: string[] = [];
  let characters = 0;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html.gz'));
  for (const [index, file] of files.sort().entries()) {
    if (index % 3 !== 0 || characters > PAGE_CHARS_WANTED) continue;
    const { text } = articleOfHtml(corpusText(join('pages', file)) ?? '');
    pages.push(text);
    characters += text.length;
  }
  const ids = new Map<string, string>();
  for (const line of table.split('\n').slice(1)) {
    const [name, id] = line.split('\t');
    if (name && id && !ids.has(name)) ids.set(name, id);
  }
  const names = shuffled([...ids.keys()]).slice(0, NAMES_MOST);
  return { source: 'real pages and names (corpus)', pages, names, ids: names.map((name) => ids.get(name) ?? '') };
}

/** Names as strong forms of an owner each. */
export function formsFor(names: readonly string[]): OwnedForm[] {
  return names.map((text, owner) => ({ text, kind: 'strong', case: 'written', owner }));
}

/** A generator of numbers below `most`, the same in every run. */
export function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

function shuffled<T>(items: T[]): T[] {
  const roll = dice(7);
  for (let at = items.length - 1; at > 0; at--) {
    const other = roll(at + 1);
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
  return items;
}

const SYLLABLES = 'ba ce di fo gu la me ni pó que ra si tú va xe ya zo cha lle ñi'.split(' ');

function madeUp(): Material {
  const roll = dice(11);
  const word = (): string => Array.from({ length: 1 + roll(4) }, () => SYLLABLES[roll(SYLLABLES.length)]).join('');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const vocabulary = Array.from({ length: 30_000 }, word);
  const pick = (): string => vocabulary[Math.floor((roll(1000) * roll(1000) * vocabulary.length) / 1e6)] ?? '';
  const names = new Set<string>();
  while (names.size < NAMES_MOST)
    names.add(Array.from({ length: 1 + roll(3) }, () => capital(pick() + word())).join(' '));
  const all = [...names];
  const sentence = (): string =>
    `${capital(Array.from({ length: 14 }, () => (roll(12) === 0 ? all[roll(all.length)] : pick())).join(' '))}. `;
  const pages = Array.from({ length: 40 }, () => Array.from({ length: 500 }, sentence).join(''));
  return { source: 'made-up text and names: no corpus', pages, names: all, ids: all.map((_, at) => `made:${at}`) };
}
