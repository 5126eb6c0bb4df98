/** Anchoring on other people's cases and on real pages in two versions; measured where the local corpus is. */
import { describe, expect, it } from 'vitest';
import { type Anchored, anchor, createAnchorer } from '../../src/notes/anchor';
import { foldText } from '../../src/text/fold';
import { corpusText, SKIPPED } from '../corpus';
import { pageText } from './page-text';

type Quote = { quote: string; prefix?: string; suffix?: string };
type HypothesisCases = {
  texts: Record<string, string>;
  context_cases: (Quote & { text: string; expected_start: number })[];
  exact: (Quote & { text: string; expect: string; score: number })[];
  approx: (Quote & { text: string; expect: string })[];
  score_descending: { text: string; vary: 'quote' | 'prefix' | 'suffix'; quote?: string; values: string[] }[];
  expect_null: (Quote & { text?: string; text_literal?: string })[];
  hint_cases: (Quote & { text: string; hint?: number; expected_start: number })[];
};

const find = (text: string, { quote, prefix = '', suffix = '' }: Quote, start?: number): Anchored =>
  anchor(text, {
    quote: { exact: quote, prefix, suffix },
    ...(start !== undefined && { position: { start, end: start + quote.length } }),
  });

const cases = corpusText('anchoring/hypothesis/match-quote.json');

describe.skipIf(cases === null)(
  `the quotes that Hypothesis' client is tested with${cases === null ? ` (${SKIPPED})` : ''}`,
  () => {
    const given: HypothesisCases = JSON.parse(cases ?? '{"texts":{}}');
    const textOf = (name: string): string => given.texts[name] ?? '';

    it('are told apart by their context', () => {
      for (const one of given.context_cases) {
        // Nine letters, and of the eleven kept before them hardly half still stand: silent, where Hypothesis chooses.
        if (one.prefix === 'we had nout') expect(find(textOf(one.text), one)).toHaveProperty('orphan');
        else expect(find(textOf(one.text), one), JSON.stringify(one)).toMatchObject({ start: one.expected_start });
      }
    });
    it('are told apart by their position', () => {
      for (const { hint, ...one } of given.hint_cases) {
        expect(find(textOf(one.text), one, hint), JSON.stringify(one)).toMatchObject({ start: one.expected_start });
      }
    });
    it('are found exactly and approximately', () => {
      for (const one of [...given.exact, ...given.approx]) {
        const text = textOf(one.text);
        const found = find(text, one);
        if ('orphan' in found) throw new Error(`not found: ${one.quote}`);
        expect(text.slice(found.start, found.end)).toBe(one.expect);
        if ('score' in one && typeof one.score === 'number') expect(found.score).toBe(one.score);
        else expect(found.score).toBeLessThan(1);
      }
    });
    it('are not found where they do not stand', () => {
      for (const one of given.expect_null) {
        expect(find(one.text_literal ?? textOf(one.text ?? ''), one)).toHaveProperty('orphan');
      }
    });
    it('score the less, the more was changed', () => {
      for (const { text, vary, quote = '', values } of given.score_descending) {
        const scores = values.map((value) => find(textOf(text), { quote, [vary]: value }).score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        // Beyond a quarter of edits a quote scores nothing here, where Hypothesis goes on to half.
        expect(new Set(scores).size).toBe(scores.length);
      }
    });
  },
);

type Row = { pair: string; exact: string; prefix: string; suffix: string };
type SentenceRow = Row & { label: 'exact' | 'typographic' | 'edited' | 'ambiguous' | 'absent' };
type ShortRow = Row & { sentence: string; offset_in_sentence: number };

function rows<T>(file: string): T[] {
  const lines = corpusText(`anchoring/page-versions/${file}`) ?? '';
  return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

const sentences = rows<SentenceRow>('gold.jsonl.gz');
const none = sentences.length === 0;

describe.skipIf(none)(`quotes on the later version of their page${none ? ` (${SKIPPED})` : ''}`, () => {
  const texts = new Map<string, string>();
  const anchorers = new Map<string, ReturnType<typeof createAnchorer>>();
  const laterText = (pair: string): string => {
    const text = texts.get(pair) ?? pageText(corpusText(`anchoring/page-versions/${pair}/b.html.gz`) ?? '');
    texts.set(pair, text);
    return text;
  };
  const findRow = ({ pair, exact, prefix, suffix }: Row): Anchored => {
    const find = anchorers.get(pair) ?? createAnchorer(laterText(pair));
    anchorers.set(pair, find);
    return find({ quote: { exact, prefix, suffix } });
  };
  const words = (row: Row, found: Anchored): string =>
    'orphan' in found ? '' : foldText(laterText(row.pair).slice(found.start, found.end));

  it('are all found where they stand unchanged, or changed in typography only', { timeout: 60_000 }, () => {
    const kept = sentences.filter(({ label }) => label === 'exact' || label === 'typographic');
    const lost = kept.filter((row) => words(row, findRow(row)) !== foldText(row.exact).trim());
    expect(lost).toEqual([]);
  });
  it('are orphans when they are gone, of 24 all but one that differs by one word', { timeout: 60_000 }, () => {
    const gone = sentences.filter(({ label }) => label === 'absent');
    const placed = gone.filter((row) => !('orphan' in findRow(row)));
    expect(placed.length / gone.length).toBeLessThanOrEqual(0.05);
  });
  it('are found when they were edited', { timeout: 60_000 }, () => {
    const edited = sentences.filter(({ label }) => label === 'edited');
    expect(edited.filter((row) => 'orphan' in findRow(row))).toEqual([]);
  });
  it('of one to three words that repeat are put on the right ones', { timeout: 60_000 }, () => {
    const wrong = rows<ShortRow>('gold-short.jsonl.gz').filter((row) => {
      const text = laterText(row.pair);
      const found = findRow(row);
      if ('orphan' in found) return true;
      const sentence = text.indexOf(row.sentence);
      if (sentence + row.offset_in_sentence === found.start) return false;
      // Two rows stand twice with the same 32 characters on both sides: without a position either is right.
      return !(text.endsWith(row.prefix, found.start) && text.startsWith(row.suffix, found.end));
    });
    expect(wrong).toEqual([]);
  });
});
