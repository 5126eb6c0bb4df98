/** Cases that others test their anchoring with: each is passed, or the difference has a reason that is written here. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type Anchored, anchor, type Selectors } from '../../../src/notes/anchor';
import { describeSpan } from '../../../src/notes/describe';
import { readImport } from '../../../src/notes/formats/read-import';
import { corpus, corpusText } from '../../corpus';

export type CaseScore = { set: string; cases: number; passed: number; differences: { name: string; why: string }[] };
type Span = { start: number; end: number };
type Case = { name: string; passes: boolean };

/** Why we answer otherwise, by set and case. A case that is not here and fails is `unexplained`. */
const REASONS: Record<string, string> = {
  'we had nout':
    'nine letters of which, of eleven kept before them, hardly half still stand: silent, where Hypothesis chooses',
  'empty quote': 'a highlight has words: one without is an orphan',
  'with prefix, no matches':
    'one letter of the surroundings differs: Apache asks for all, we put the note on the words that stand',
  'with suffix, no matches':
    'one letter of the surroundings differs: Apache asks for all, we put the note on the words that stand',
  'with suffix, no matches due to whitespace': 'white space at the edge of a quote is no difference to us',
};

function scored(set: string, cases: Case[]): CaseScore {
  const differences = cases
    .filter(({ passes }) => !passes)
    .map(({ name }) => {
      const reason = Object.keys(REASONS).find((known) => name === known || name.startsWith(`${known},`));
      return { name, why: REASONS[reason ?? ''] ?? 'UNEXPLAINED' };
    });
  return { set, cases: cases.length, passed: cases.length - differences.length, differences };
}

const json = <T>(path: string): T => JSON.parse(corpusText(`anchoring/${path}`) ?? '{}') as T;
const isAt = (found: Anchored, { start, end }: Span): boolean =>
  !('orphan' in found) && found.start === start && found.end === end;

const startOf = (found: Anchored): number => ('orphan' in found ? -1 : found.start);

type HypothesisCase = {
  text: string;
  quote: string;
  prefix?: string;
  suffix?: string;
  hint?: number;
  expected_start: number;
};
type HypothesisCases = {
  texts: Record<string, string>;
  context_cases: HypothesisCase[];
  hint_cases: HypothesisCase[];
  exact: (HypothesisCase & { expect: string })[];
  approx: (HypothesisCase & { expect: string })[];
  expect_null: { text?: string; text_literal?: string; quote: string }[];
  score_descending: { text: string; vary: string; quote?: string; values: string[] }[];
};

function hypothesisQuotes(): CaseScore {
  const given = json<HypothesisCases>('hypothesis/match-quote.json');
  const textOf = (name = ''): string => given.texts[name] ?? '';
  const find = (text: string, { quote = '', prefix = '', suffix = '', hint }: Partial<HypothesisCase>): Anchored =>
    anchor(text, {
      quote: { exact: quote, prefix, suffix },
      ...(hint !== undefined && { position: { start: hint, end: hint + quote.length } }),
    });
  const cases: Case[] = [...given.context_cases, ...given.hint_cases].map((one) => ({
    name: one.prefix ?? one.suffix ?? `hint ${one.hint}`,
    // The end is that of the words found, which are not always as many as the quote's.
    passes: startOf(find(textOf(one.text), one)) === one.expected_start,
  }));
  for (const one of [...given.exact, ...given.approx]) {
    const found = find(textOf(one.text), one);
    cases.push({
      name: one.quote,
      passes: !('orphan' in found) && textOf(one.text).slice(found.start, found.end) === one.expect,
    });
  }
  for (const one of given.expect_null) {
    cases.push({ name: one.quote, passes: 'orphan' in find(one.text_literal ?? textOf(one.text), one) });
  }
  for (const { text, vary, quote = '', values } of given.score_descending) {
    const scores = values.map((value) => find(textOf(text), { quote, [vary]: value }).score);
    cases.push({
      name: `scores by ${vary}`,
      passes: scores.every((score, at) => at === 0 || score < (scores[at - 1] ?? 0)),
    });
  }
  return scored('Hypothesis, quotes', cases);
}

/** A page's text as its tree has it, white space and all. */
const rawText = (html: string): string => parseHTML(html).document.querySelector('body')?.textContent ?? '';

type Annotation = { id: string; target: { selector: Record<string, unknown>[] }[] };

function hypothesisPages(): CaseScore {
  const cases: Case[] = [];
  for (const [page, file] of [
    ['minimal.html', 'minimal'],
    ['wikipedia-regression-testing.html.gz', 'wikipedia-regression-testing'],
  ]) {
    const text = rawText(corpusText(`anchoring/hypothesis/html-baselines/${page}`) ?? '');
    for (const { id, target } of json<{ rows: Annotation[] }>(`hypothesis/html-baselines/${file}.json`).rows) {
      const selectors = target[0]?.selector ?? [];
      const of = (type: string) => selectors.find((selector) => selector.type === type) ?? {};
      const { exact, prefix = '', suffix = '' } = of('TextQuoteSelector') as Selectors['quote'];
      const { start, end } = of('TextPositionSelector') as Span;
      for (const position of [{ start, end }, undefined]) {
        const found = anchor(text, { quote: { exact, prefix, suffix }, ...(position && { position }) });
        // A page is read here without its scripts' work: the words count, not the offset.
        cases.push({ name: id, passes: !('orphan' in found) && text.slice(found.start, found.end) === exact });
      }
    }
  }
  return scored('Hypothesis, annotated pages', cases);
}

type Range = { startContainerXPath: string; startOffset: number; endContainerXPath: string; endOffset: number };

/** A tiny page: its text, and where a range of Apache's lies in it. */
function tinyPage(html: string): { text: string; spanOf: (range: Range) => Span } {
  const { document } = parseHTML(
    `<!doctype html><html>${html.includes('<head>') ? html : `<body>${html}</body>`}</html>`,
  );
  const nodes: Node[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === 3) nodes.push(node);
    for (const child of node.childNodes) collect(child as unknown as Node);
  };
  collect(document.documentElement as unknown as Node);
  const offsetOf = (xpath: string, offset: number): number => {
    const [, tag = '', nth = '1'] = /^\/\/(\w+)\/text\(\)(?:\[(\d+)\])?$/.exec(xpath) ?? [];
    const own = nodes.filter((node) => node.parentNode?.nodeName.toLowerCase() === tag);
    const node = own[Number(nth) - 1];
    let before = 0;
    for (const one of nodes) {
      if (one === node) return before + offset;
      before += one.textContent?.length ?? 0;
    }
    return Number.NaN;
  };
  return {
    text: nodes.map((node) => node.textContent).join(''),
    spanOf: (range) => ({
      start: offsetOf(range.startContainerXPath, range.startOffset),
      end: offsetOf(range.endContainerXPath, range.endOffset),
    }),
  };
}

type ApacheCase<S> = { html: string; selector: S; expected: Range[]; range: Range };

function apache(): CaseScore[] {
  const quotes = json<{ testCases: Record<string, ApacheCase<Partial<Selectors['quote']>>> }>(
    'apache-annotator/text-quote-match.json',
  );
  const matched = Object.entries(quotes.testCases).map(([name, { html, selector, expected }]): Case => {
    const { text, spanOf } = tinyPage(html);
    const { exact = '', prefix = '', suffix = '' } = selector;
    const found = anchor(text, { quote: { exact, prefix, suffix } });
    // Apache gives every place; a note stands on one of them.
    const passes = expected.length === 0 ? 'orphan' in found : expected.some((range) => isAt(found, spanOf(range)));
    return { name, passes };
  });
  const described = json<Record<string, Record<string, ApacheCase<unknown>>>>(
    'apache-annotator/text-quote-describe.json',
  );
  const again = Object.values(described).flatMap((group) =>
    Object.entries(group).map(([name, { html, range }]): Case => {
      const { text, spanOf } = tinyPage(html);
      // What is kept around a quote differs; that it leads back to the same place does not.
      return { name, passes: isAt(anchor(text, { quote: describeSpan(text, spanOf(range)).quote }), spanOf(range)) };
    }),
  );
  const positions = json<{ testCases: Record<string, ApacheCase<Span>> }>('apache-annotator/text-position-match.json');
  const placed = Object.entries(positions.testCases).map(([name, { html, selector, expected }]): Case => {
    const { text, spanOf } = tinyPage(html);
    // Apache counts characters, we count UTF-16 units.
    const units = (characters: number): number => [...text].slice(0, characters).join('').length;
    const position = { start: units(selector.start), end: units(selector.end) };
    const exact = text.slice(position.start, position.end);
    const found = anchor(text, { quote: { exact, prefix: '', suffix: '' }, position });
    return { name, passes: exact === '' ? 'orphan' in found : expected.some((range) => isAt(found, spanOf(range))) };
  });
  return [
    scored('Apache, quotes matched', matched),
    scored('Apache, ranges described', again),
    scored('Apache, positions', placed),
  ];
}

function samples(kind: 'correct' | 'incorrect'): CaseScore {
  const folder = corpus(`anchoring/w3c/samples/${kind}`) ?? '';
  const cases = readdirSync(folder).map((file): Case => {
    const read = readImport(readFileSync(`${folder}/${file}`, 'utf8'), '2024-01-01T00:00:00.000Z');
    const isTaken = read.kind === 'file' || read.why === 'empty';
    return { name: file, passes: isTaken === (kind === 'correct') };
  });
  return scored(`W3C samples, ${kind}`, cases);
}

/** All of them. */
export function scoreCases(): CaseScore[] {
  return [hypothesisQuotes(), hypothesisPages(), ...apache(), samples('correct'), samples('incorrect')];
}
