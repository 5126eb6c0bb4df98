/** Whether the letters of a matched span are written as its form asks: acronyms, capitals, shouted headlines. */
import { textAt } from '../knowledge/byte-pool';
import {
  ACRONYM_MAX_LETTERS,
  CASE_ACRONYM,
  CASE_ANY,
  CASE_EXACT,
  hasFlag,
  IN_CAPITALS,
  kindOf,
  type Lexicon,
  ruleOf,
  WORD_HIGH,
} from '../knowledge/lexicon';
import { lettersOf } from '../knowledge/lexicon-build';
import { LOWER, letterCase, UPPER } from '../text/letter-case';

/** A passage is judged by its beginning: nobody shouts for longer. */
const JUDGED_CHARS = 2000;
const SHOUTED_LEAST_LETTERS = 4;
/** A few small letters (`McDONALD`, an ordinal) do not make a shouted passage otherwise. */
const SMALL_SHARE = 0.1;

/** Whether a passage is written all in capitals, as headlines are. */
export function isShouted(text: string): boolean {
  const { small, capital } = countCase(text, 0, Math.min(text.length, JUDGED_CHARS));
  return capital >= SHOUTED_LEAST_LETTERS && small <= capital * SMALL_SHARE;
}

/**
 * Whether a span of `words` words is written as `form` asks, apart from the capitals its words begin with. In a shouted
 * passage capitals prove nothing and cost nothing.
 */
export function isWrittenRight(
  lexicon: Lexicon,
  form: number,
  text: string,
  start: number,
  end: number,
  words: number,
  shouted: () => boolean,
): boolean {
  const rule = ruleOf(lexicon, form);
  if (rule === CASE_ANY) return true;
  if (rule === CASE_EXACT) {
    if (exactLetters(lexicon, form) === lettersOf(text.slice(start, end))) return true;
    return countCase(text, start, end).small === 0 && shouted();
  }
  if (rule === CASE_ACRONYM) return countCase(text, start, end).small === 0;
  // A short capitalised word that stands in capitals amid other text is somebody else's acronym: ENE, the wind.
  if (words > 1 || hasFlag(lexicon, form, IN_CAPITALS) || !asksForCapital(lexicon, form)) return true;
  // An alias links only where it is introduced, in lists of wanted people often in capitals: a.k.a. “RAUL”.
  if (kindOf(lexicon, form) === 'pattern') return true;
  if (start + 1 < end && letterCase(text, start + 1) === LOWER) return true;
  const { small, capital } = countCase(text, start, end);
  return small > 0 || capital < 2 || capital > ACRONYM_MAX_LETTERS || shouted();
}

function asksForCapital({ formStart, pool }: Lexicon, form: number): boolean {
  return pool[formStart[form] ?? 0] === WORD_HIGH;
}

function countCase(text: string, start: number, end: number): { small: number; capital: number } {
  let small = 0;
  let capital = 0;
  for (let at = start; at < end; at++) {
    const kind = letterCase(text, at);
    if (kind === LOWER) small++;
    else if (kind === UPPER) capital++;
  }
  return { small, capital };
}

/** The letters of an exact form as it is written: they stand behind its phrase. */
function exactLetters({ formStart, pool }: Lexicon, form: number): string {
  return textAt(pool, pool.indexOf(0, formStart[form] ?? 0) + 1);
}
