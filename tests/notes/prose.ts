/** Text as it may stand on a page: words of several scripts that repeat, marks, invisible characters, emoji. */
import fc from 'fast-check';

const WORDS =
  'the Ene Enero coca José Jose\u0301 Masías Masi\u00adas straße ﬁn 秘鲁 コカ ไทย 😀 𝐕rae a ¿qué? “no” l’eau O-N'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '\u00a0', '\u200b', '  ', ' — ', '');

/** Prose of up to so many words. */
export const prose = fc
  .array(fc.tuple(word, gap), { maxLength: 60 })
  .map((pieces) => pieces.map(([written, after]) => written + after).join(''));
