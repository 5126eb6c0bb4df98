/** Texts made to be slow: twice the text must take about twice the time. */
import { compileLexicon } from '../../src/knowledge/lexicon-build';
import { scan } from '../../src/spotting/scan';
import { formsFor } from './material';
import { type Row, rounds } from './measure';

const MEGABYTE = 1_000_000;
const WHOLE = 'Sendero Luminoso';
/** Every word of the text begins it, and it needs all the words that a name can have. */
const LONG = `${'la '.repeat(63)}paz`;

const CASES: [what: string, unit: string][] = [
  ['one repeated first word of a long name', 'la '],
  ['nothing but names', `${WHOLE} `],
  ['combining marks', 'e\u0301\u0302\u0303\u0304'],
  ['nothing but combining marks', '\u0301'],
  ['astral letters', '𝐒𝐞𝐧𝐝𝐞𝐫𝐨 '],
  ['unpaired surrogates', '\ud800'],
  ['Han, no spaces', '秘鲁共产党'],
  ['Japanese with kana', 'ペルーがパリへ'],
  ['invisible characters', 'a\u200b\u00ad'],
];

export function worstCaseRows(): Row[] {
  const lexicon = compileLexicon([], formsFor([WHOLE, LONG, 'é', '秘鲁', 'パリ']));
  const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const plain = fill('the quick brown fox, jumps over a lazy dog. ', MEGABYTE);
  return CASES.map(([what, unit]) => {
    const whole = fill(unit, MEGABYTE);
    const half = fill(unit, MEGABYTE / 2);
    const took = rounds(
      { plain: () => scan(lexicon, plain), half: () => scan(lexicon, half), whole: () => scan(lexicon, whole) },
      5,
      1,
    );
    return {
      group: 'worst cases, a million characters: time for twice the text',
      what,
      value: took.whole / took.half,
      unit: 'x',
      hold: 3,
      note: `${took.whole.toFixed(0)} ms, ${(took.whole / took.plain).toFixed(1)} times plain English`,
    };
  });
}
