import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, WORD_UNITS_MOST, WordReader, words } from '../../src/text/words';
import { anyText } from './alphabet';

const read = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ['El Vraem, en 2021.', ['El', 'Vraem', 'en', '2021']],
    ["d’Ayacucho l'Apurímac", ['d', 'Ayacucho', 'l', 'Apurímac']],
    ['Quispe-Palomino', ['Quispe', 'Palomino']],
    ['AN-32 VRAEM2', ['AN', '32', 'VRAEM2']],
    ['Jose\u0301\u200b dijo', ['Jose\u0301', 'dijo']],
    ['\u200bSen\u00addero\u00ad', ['Sen\u00addero']],
    ['秘鲁共产党', ['秘', '鲁', '共', '产', '党']],
    ['ペルーの首都', ['ペルー', 'の', '首', '都']],
    ['페루의', ['페', '루', '의']],
    ['페루'.normalize('NFD'), ['페'.normalize('NFD'), '루'.normalize('NFD')]],
    ['กิน', ['กิ', 'น']],
    ['بيرو وكوكا', ['بيرو', 'وكوكا']],
    ['Сендеро Луминосо', ['Сендеро', 'Луминосо']],
    ['नमस्ते दुनिया', ['नमस्ते', 'दुनिया']],
    ['辻\u{e0100}さん', ['辻\u{e0100}', 'さ', 'ん']],
    ['𠮷野', ['𠮷', '野']],
    ['a😀b\ud800c\0d', ['a', 'b', 'c', 'd']],
    ['Hawaiʻi', ['Hawai', 'i']],
    ['\u0301\u00ad-', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('stand apart, in order, and begin and end with something of their own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let behind = 0;
        for (const { start, end, folded } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(folded).not.toBe('');
          expect(words(text.slice(start, end))).toEqual([{ start: 0, end: end - start, folded }]);
          behind = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are what a plain definition says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text).map(({ start, end }) => [start, end])).toEqual(plainWords(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('fold to the same letters composed and decomposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const letters = (form: string): string[] => words(text.normalize(form)).map(({ folded }) => folded);
        expect(letters('NFC')).toEqual(letters('NFD'));
      }),
      { numRuns: 1000 },
    );
  });

  it('have a hash of their folded letters, however long', () => {
    const reader = new WordReader();
    const long = 'x'.repeat(1_000_000);
    expect(reader.read(`Ñ ${long}`, 1)).toBe(true);
    expect(reader.length).toBe(1_000_000);
    expect(reader.hash).toBe(hashOf(long));
    expect(reader.units.length).toBe(WORD_UNITS_MOST);
    expect(reader.read('  ÑANDÚ ', 0) && reader.hash).toBe(hashOf('nandu'));
  });
});

/** Words by the letter of Unicode's categories, code point by code point, without a table. */
function plainWords(text: string): [number, number][] {
  const found: [number, number][] = [];
  let open: [number, number] | null = null;
  let solo = false;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const first = character.normalize('NFKD').charAt(0);
    const isInvisible =
      /\u034f|[\u00ad\u061c\u0640\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u.test(
        character,
      );
    const isVoicing = /[\u3099\u309a]/u.test(first);
    const isMark = /\p{M}/u.test(character);
    const isAccent =
      isMark &&
      !isVoicing &&
      /[\p{sc=Inherited}\p{sc=Common}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}]/u.test(
        character,
      );
    const isUnspaced =
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u.test(
        character,
      );
    const isInner = isVoicing || (isUnspaced && (isMark || /[\u1160-\u11ff\ud7b0-\ud7ff]/u.test(character)));
    const isWord = /[\p{L}\p{N}\p{M}]/u.test(character) && !/[\u02bb-\u02bd]/u.test(character);
    // What is invisible is neither part of a word nor an end to it.
    if (!isInvisible && !isAccent && !isWord) open = null;
    else if (!isInvisible && open && (isAccent || isInner || (!solo && !isUnspaced))) open[1] = end;
    else if (!isInvisible && !isAccent) {
      open = [at, end];
      found.push(open);
      solo = isUnspaced && !isInner;
    }
    at = end;
  }
  return found;
}
