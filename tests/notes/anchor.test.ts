import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { anchor, createAnchorer, SCORE_FLOOR, type Selectors } from '../../src/notes/anchor';
import { editsToBeginning } from '../../src/notes/context';
import { describe, describeSpan } from '../../src/notes/describe';
import { foldText } from '../../src/text/fold';
import { prose } from './prose';

const ARTICLE = `Police said on Monday that they had found two airstrips in the valley of the river Ene. The valley has been
under a state of emergency since 2003. José Quispe, who grows coca there, told reporters that nobody had asked the
growers. “We were never asked,” said José Huamán, a neighbour. In January the army left; in March the valley was quiet.
The price of the leaf fell by a third, and the growers of the valley turned to cacao.`;

/** The selectors of the n-th place where these words stand, counted from 0. */
function selectorsOf(text: string, words: string, nth = 0): Selectors {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return describeSpan(text, { start, end: start + words.length });
}

/** The words that a note is put on, with what stands before them to tell them apart; null for an orphan. */
function placed(text: string, selectors: Selectors): string | null {
  const found = anchor(text, selectors);
  return 'orphan' in found
    ? null
    : `${text.slice(Math.max(0, found.start - 10), found.start)}|${text.slice(found.start, found.end)}`;
}

group('a note on an unchanged text', () => {
  it('is where it was made, whatever was selected', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, one, other) => {
        const described = describe(text, { start: one % (text.length + 1), end: other % (text.length + 1) });
        if (described === null) return;
        expect(anchor(text, described)).toEqual({ ...described.position, score: 1 });
      }),
      { numRuns: 300 },
    );
  });
  it('is told from equal words by what stands around them, without its position', () => {
    for (let nth = 0; nth < 4; nth++) {
      const { quote, position } = selectorsOf(ARTICLE, 'the valley', nth === 0 ? 0 : nth - 1);
      expect(anchor(ARTICLE, { quote })).toEqual({ ...position, score: 1 });
    }
  });
});

group('a note on a text that changed', () => {
  const edited = ARTICLE.replace('Police said on Monday', 'By Ana Ruiz. Updated on Tuesday. Police said');

  it('follows its words when others are put before them', () => {
    expect(placed(edited, selectorsOf(ARTICLE, 'found two airstrips'))).toBe(' they had |found two airstrips');
  });
  it('is not left on equal words that now stand where it was', () => {
    const text = 'The valley was quiet. Then the valley woke.';
    const selectors = selectorsOf(text, 'valley', 1);
    const moved = 'Now the valley was quiet at last, the valley was calm. Then the valley woke.';
    expect(placed(moved, { ...selectors, position: { start: 38, end: 44 } })).toBe(' Then the |valley');
  });
  it.each([
    ['quotes', ARTICLE.replace('“We were never asked,”', '"We were never asked,"'), '“We were never asked,” said'],
    ['accents', ARTICLE.replaceAll('é', 'e\u0301'), 'José Huamán'],
    ['capitals', ARTICLE.toUpperCase(), 'two airstrips'],
    ['white space', ARTICLE.replaceAll(' ', '\u00a0\n'), 'state of emergency'],
  ])('is found when only %s are different', (_, text, words) => {
    const found = anchor(text, selectorsOf(ARTICLE, words));
    if ('orphan' in found) throw new Error('not found');
    // The words of another spelling, at the place that folds to the same.
    expect(text.slice(found.start, found.end)).not.toBe(words);
    expect(foldText(text.slice(0, found.end))).toBe(foldText(ARTICLE.slice(0, ARTICLE.indexOf(words) + words.length)));
    expect(foldText(text.slice(found.start, found.end))).toBe(foldText(words));
  });
  it('is found when some words inside it were changed', () => {
    const text = ARTICLE.replace('that nobody had asked the\ngrowers', 'that nobody had ever consulted the\ngrowers');
    const words = 'told reporters that nobody had asked the\ngrowers';
    expect(placed(text, selectorsOf(ARTICLE, words))).toBe(
      'ca there, |told reporters that nobody had ever consulted the\ngrowers',
    );
  });
  it('keeps to the nearest when its words now stand twice with the same surroundings', () => {
    const twice = `${ARTICLE}\n${ARTICLE}`;
    const { quote, position } = selectorsOf(ARTICLE, 'found two airstrips');
    const second = twice.lastIndexOf('found two airstrips');
    expect(anchor(twice, { quote, ...(position && { position }) })).toMatchObject({ start: position?.start });
    expect(anchor(twice, { quote, position: { start: second - 5, end: second + 9 } })).toMatchObject({ start: second });
  });
});

group('an orphan', () => {
  it('is a note whose sentence is gone, though its words stand elsewhere', () => {
    const selectors = selectorsOf(ARTICLE, 'José');
    const text = ARTICLE.replace(
      'José Quispe, who grows coca there, told reporters that nobody had asked the\ngrowers. ',
      '',
    );
    expect(placed(text, selectors)).toBeNull();
  });
  it('is a short note whose letters only stand inside other words', () => {
    const text = 'The river Ene is wide.';
    expect(placed('The river Enero is wide.', selectorsOf(text, 'Ene'))).toBeNull();
  });
  it.each([
    ['another text', 'A recipe for rice with duck: wash the rice, brown the duck in its own fat, add the beer.'],
    ['an empty text', ''],
  ])('is a note on %s', (_, text) => {
    expect(placed(text, selectorsOf(ARTICLE, 'found two airstrips in the valley'))).toBeNull();
    expect(placed(text, selectorsOf(ARTICLE, 'Ene'))).toBeNull();
  });
  it('has the score of the best place that was refused', () => {
    const found = createAnchorer(ARTICLE)(selectorsOf('A man called José went to the sea in summer', 'José'));
    expect(found).toMatchObject({ orphan: true });
    expect(found.score).toBeGreaterThan(0);
  });
  it('is what anything scores below the floor', () => {
    fc.assert(
      fc.property(prose, prose, fc.nat(), fc.nat(), (text, other, one, two) => {
        const described = describe(text, { start: one % (text.length + 1), end: two % (text.length + 1) });
        if (described === null) return;
        const found = anchor(other, described);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        if ('orphan' in found) return;
        expect(found.score).toBeGreaterThanOrEqual(SCORE_FLOOR);
        expect(found.start).toBeLessThan(found.end);
        expect(found.end).toBeLessThanOrEqual(other.length);
      }),
      { numRuns: 300 },
    );
  });
});

group('edits to a beginning', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abcdef', 0],
    ['abc', '', 3],
    ['abc', 'axc', 1],
    ['abc', 'xabc', 1],
    ['abc', 'bcd', 1],
    ['valley', 'volleys', 1],
  ])('from %j to one of %j are %i', (wanted, found, edits) => {
    expect(editsToBeginning(wanted, found)).toBe(edits);
  });
});
