import { describe, expect, it } from 'vitest';
import { compileLexicon, type OwnedForm } from '../../src/knowledge/lexicon-build';
import { scan } from '../../src/spotting/scan';
import { formsOf, spot } from './spot';

const compiled = (forms: readonly OwnedForm[]) => compileLexicon([], forms);

describe('bad input', () => {
  it.each([['' as string], [' '], ['...'], ['¡!'], ['\u0301\u200b'], ['\ud800'], ['\0'], ['😀']])(
    'leaves out the name %j',
    (name) => {
      expect(compiled(formsOf([name])).formOwner).toHaveLength(0);
      expect(spot([name, 'Ene'], `el ${name} Ene ${name}`)).toEqual(['Ene']);
    },
  );

  it('leaves out names that nobody writes: too many words, too long a word, breaks inside', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `W${at}`).join(' ');
    const names = [words(500), words(65), words(64), 'x'.repeat(257), 'x'.repeat(256), 'A\0B', 'A ..... B'];
    expect(compiled(formsOf(names)).formOwner).toEqual(Uint32Array.of(...[...compiled(formsOf(names)).formOwner]));
    expect(names.filter((name) => spot([name], name).length === 1)).toEqual([names[2], names[4]]);
  });

  it('works without any name', () => {
    expect(scan(compiled([]), 'El Vraem, en 2021.')).toEqual({ candidates: [], cues: [] });
  });

  it('keeps offsets right to the end of ten megabytes', { timeout: 60_000 }, () => {
    const filler = 'La coca del valle, ßæ ﬁn 𝐕 \ud800 한글 no es nueva. ';
    const text = `${filler.repeat(Math.ceil(10_000_000 / filler.length))}Sendero Luminoso`;
    const { candidates } = scan(compiled(formsOf(['Sendero Luminoso', 'Víctor'])), text);
    expect(candidates.map(({ start, end }) => text.slice(start, end))).toEqual(['Sendero Luminoso']);
    expect(candidates[0]?.end).toBe(text.length);
  });

  it('finds each of a million names', { timeout: 60_000 }, () => {
    const name = (at: number): string => `Nombre${at % 1000} De${Math.floor(at / 1000)}`;
    function* million(): Generator<OwnedForm> {
      for (let at = 0; at < 1_000_000; at++) yield { text: name(at), kind: 'strong', case: 'written', owner: at };
    }
    const lexicon = compileLexicon([], million());
    for (const at of [0, 1, 999, 1000, 500_500, 999_999]) {
      const { candidates } = scan(lexicon, `a ${name(at)}.`);
      expect(candidates.map(({ forms }) => forms.map((form) => lexicon.formOwner[form]))).toEqual([[at]]);
    }
    expect(scan(lexicon, 'Nombre1000 De1').candidates).toEqual([]);
  });

  it.each([
    ['one word over and over', `${'A '.repeat(64)}B`, 'A '.repeat(100_000)],
    ['nothing but a name', 'A B', 'A B '.repeat(50_000)],
    ['combining marks', 'A', `A${'\u0301'.repeat(200_000)} A`],
    ['invisible characters', 'A B', `A${'\u200b'.repeat(100_000)} ${'\u200b'.repeat(100_000)}B`],
    ['one word without end', 'A', 'A'.repeat(200_000)],
    ['stops without end', 'A B', `A${'.'.repeat(200_000)}B`],
    ['spaces without end', 'A B', `A${' '.repeat(200_000)}B`],
    ['unpaired halves', 'A', `${'\ud800'.repeat(100_000)}A${'\udc00'.repeat(100_000)}`],
    ['astral letters', '𝐀', '𝐀'.repeat(100_000)],
  ])('comes to an end on %s', (_, name, text) => {
    for (const { start, end } of scan(compiled(formsOf([name])), text).candidates) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
