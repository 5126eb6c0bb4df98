/** Highlights made on one version of a real page, looked for on a later one. */
import { type Anchored, createAnchorer, type Selectors } from '../../../src/notes/anchor';
import { editsToBeginning } from '../../../src/notes/context';
import { foldText } from '../../../src/text/fold';
import { corpusText } from '../../corpus';
import { pageText } from '../../notes/page-text';
import { publicRule } from './public-rule';

export type Row = { pair: string; exact: string; prefix: string; suffix: string };
export type SentenceRow = Row & { label: 'exact' | 'typographic' | 'edited' | 'ambiguous' | 'absent' };
export type ShortRow = Row & { sentence: string; offset_in_sentence: number };

/** `right`: on the right words, or an orphan where they are gone. */
export type Outcome = 'right' | 'wrong' | 'orphan';
export type Tally = Record<Outcome, number> & { missed: string[] };
export type Scored = { set: string; rows: number; ours: Tally; rule: Tally };

export function rowsOf<T>(file: string): T[] {
  const lines = corpusText(`anchoring/page-versions/${file}`) ?? '';
  return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

const texts = new Map<string, { text: string; ours: (selectors: Selectors) => Anchored }>();
export function laterPage(pair: string): { text: string; ours: (selectors: Selectors) => Anchored } {
  const known = texts.get(pair);
  if (known) return known;
  const text = pageText(corpusText(`anchoring/page-versions/${pair}/b.html.gz`) ?? '');
  const page = { text, ours: createAnchorer(text) };
  texts.set(pair, page);
  return page;
}

const selectorsOf = ({ exact, prefix, suffix }: Row): Selectors => ({ quote: { exact, prefix, suffix } });

/** Share of letters that two texts have in common, in order. */
function likeness(one: string, other: string): number {
  const [a, b] = [foldText(one).trim(), foldText(other).trim()];
  return 1 - Math.max(editsToBeginning(a, b), editsToBeginning(b, a)) / Math.max(a.length, b.length, 1);
}

const tail = (text: string, chars: number): string => text.slice(-chars);

/** Whether a place holds the words, changed at most by a quarter, where their surroundings do not say that it is another. */
function isRight(text: string, found: { start: number; end: number }, { exact, prefix, suffix }: Row): boolean {
  const same = likeness(text.slice(found.start, found.end), exact);
  if (same > 0.999) return true;
  const around = Math.max(
    likeness(text.slice(Math.max(0, found.start - prefix.length), found.start), prefix),
    likeness(text.slice(found.end, found.end + suffix.length), suffix),
  );
  return same >= 0.75 || (same >= 0.6 && around >= 0.6);
}

function judge(row: SentenceRow, text: string, found: Anchored): Outcome {
  const there = 'orphan' in found ? 0 : likeness(text.slice(found.start, found.end), row.exact);
  // Half of the words stand: whether they are the same sentence is a matter of taste, and both answers are right.
  if (row.label === 'ambiguous') return 'orphan' in found || there >= 0.5 ? 'right' : 'wrong';
  if ('orphan' in found) return row.label === 'absent' ? 'right' : 'orphan';
  if (row.label === 'absent') return 'wrong';
  if (row.label === 'edited') return isRight(text, found, row) ? 'right' : 'wrong';
  return foldText(text.slice(found.start, found.end)) === foldText(row.exact).trim() ? 'right' : 'wrong';
}

function judgeShort(row: ShortRow, text: string, found: Anchored): Outcome {
  if ('orphan' in found) return 'orphan';
  if (text.indexOf(row.sentence) + row.offset_in_sentence === found.start) return 'right';
  // Two rows stand twice with the same 32 characters on both sides: without a position either is right.
  const isTwin = text.endsWith(row.prefix, found.start) && text.startsWith(row.suffix, found.end);
  return isTwin ? 'right' : 'wrong';
}

function score<R extends Row>(
  set: string,
  rows: R[],
  judged: (row: R, text: string, found: Anchored) => Outcome,
): Scored {
  const tally = (): Tally => ({ right: 0, wrong: 0, orphan: 0, missed: [] });
  const scored: Scored = { set, rows: rows.length, ours: tally(), rule: tally() };
  for (const row of rows) {
    const { text, ours } = laterPage(row.pair);
    const answers = { ours: ours(selectorsOf(row)), rule: publicRule(text, selectorsOf(row)) };
    for (const who of ['ours', 'rule'] as const) {
      const outcome = judged(row, text, answers[who]);
      scored[who][outcome]++;
      if (outcome === 'right') continue;
      const found = answers[who];
      const there = 'orphan' in found ? '' : ` → “${text.slice(found.start, found.end).slice(0, 80)}”`;
      scored[who].missed.push(
        `${outcome} ${found.score.toFixed(2)} ${row.pair}: …${tail(row.prefix, 12)}“${row.exact.slice(0, 80)}”${there}`,
      );
    }
  }
  return scored;
}

/** All rows, by what became of their words. */
export function scoreVersions(): Scored[] {
  // The labels were made by a program. Where a sentence “absent” stands with one word or letter more, it was edited.
  const relabelled = (row: SentenceRow): SentenceRow => {
    if (row.label !== 'absent') return row;
    const { text, ours } = laterPage(row.pair);
    const found = ours(selectorsOf(row));
    const stands = !('orphan' in found) && likeness(text.slice(found.start, found.end), row.exact) >= 0.8;
    return stands ? { ...row, label: 'edited' } : row;
  };

  const labels = ['exact', 'typographic', 'edited', 'ambiguous', 'absent'] as const;
  const byLabel = (file: string, title: string): Scored[] => {
    const all = rowsOf<SentenceRow>(file).map(relabelled);
    return labels.flatMap((label) => {
      const rows = all.filter((row) => row.label === label);
      return rows.length > 0 ? [score(`${title}: ${label}`, rows, judge)] : [];
    });
  };
  return [
    ...byLabel('gold.jsonl.gz', 'sentences'),
    ...byLabel('gold-hard.jsonl.gz', 'all that changed'),
    score('one to three words that repeat', rowsOf<ShortRow>('gold-short.jsonl.gz'), judgeShort),
  ];
}
