import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { CONTEXT_CHARS, describe } from '../../src/notes/describe';
import { cutsWord } from '../../src/notes/whole-words';
import { prose } from './prose';

/** Selects what stands between brackets. */
function select(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}

group('a selection', () => {
  it.each([
    ['as it is when it holds whole words', 'The [Ene and the Apurímac] rivers', 'Ene and the Apurímac'],
    ['without the white space around it', 'The[ \n Ene \u00a0]river', 'Ene'],
    ['with a word completed of which most was taken', 'The r[iver Apurí]mac flows', 'river Apurímac'],
    ['without a word of which little was taken', 'Th[e river Ene f]lows', 'river Ene'],
    ['as the word inside which it lies', 'The Ap[uri]mac flows', 'Apurimac'],
    ['with the punctuation inside it', 'He said [“no, never.”] Then', '“no, never.”'],
    ['with decomposed accents', 'El [Perú]\u0301 y', 'Perú\u0301'],
    ['in scripts without spaces as it is', '秘[鲁的古柯]种植', '鲁的古柯'],
    ['never with half an emoji', 'coca \ud83d[\ude00 leaf]', '😀 leaf'],
    ['to the end of the text', 'The river [Ene]', 'Ene'],
  ])('is kept %s', (_, marked, kept) => {
    const { text, start, end } = select(marked);
    expect(describe(text, { start, end })?.quote.exact).toBe(kept);
  });

  it.each([['a []b'], ['a[ \n ]b'], ['[]'], ['a [\u200b]b']])('of nothing that can be seen is none: %j', (marked) => {
    const { text, start, end } = select(marked);
    expect(describe(text, { start, end })).toBeNull();
  });

  it('made backwards is the same', () => {
    expect(describe('The river Ene', { start: 9, end: 4 })).toEqual(describe('The river Ene', { start: 4, end: 9 }));
  });

  it('keeps at most so much of what stands around it, up to the edges of the text', () => {
    const text = `${'a '.repeat(100)}Ene${' b'.repeat(5)}`;
    const described = describe(text, { start: 200, end: 203 });
    expect(described?.quote).toEqual({ exact: 'Ene', prefix: 'a '.repeat(CONTEXT_CHARS / 2), suffix: ' b'.repeat(5) });
  });

  it('keeps no half character of what stands around it', () => {
    const text = `😀${'a'.repeat(CONTEXT_CHARS - 2)} Ene ${'a'.repeat(CONTEXT_CHARS - 2)}😀`;
    const start = text.indexOf('Ene');
    const quote = describe(text, { start, end: start + 3 })?.quote;
    expect(quote?.prefix).toBe(`${'a'.repeat(CONTEXT_CHARS - 2)} `);
    expect(quote?.suffix).toBe(` ${'a'.repeat(CONTEXT_CHARS - 2)}`);
  });

  it('always becomes whole words, whatever was selected', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, one, other) => {
        const described = describe(text, { start: one % (text.length + 1), end: other % (text.length + 1) });
        if (described === null) return;
        const { quote, position } = described;
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(quote.exact).toBe(quote.exact.trim());
        expect(cutsWord(text, position.start) || cutsWord(text, position.end)).toBe(false);
      }),
    );
  });
});
