/** Whether the letters of a matched span are written as its form asks: acronyms, capitals, shouted headlines. */
import { ACRONYM_MAX_LETTERS, CASE_ACRONYM, CASE_ANY, CASE_EXACT, type Lexicon } from '../knowledge/lexicon';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/**
 * Whether a passage is written all in capitals, as headlines are. A few lower-case letters (`McDONALD`, an ordinal) do
 * not make it otherwise.
 */
export function isShouted(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length && i < 2000; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code > 127) {
      const character = text.charAt(i);
      if (LOWER.test(character)) lower++;
      else if (UPPER.test(character)) upper++;
    }
  }
  return upper >= 4 && lower * 10 <= upper;
}

/**
 * Whether the words that start at `starts` (the last ending at `end`) are written as `form` asks. In a shouted passage
 * capitals prove nothing and cost nothing: every form is accepted.
 */
export function writtenRight(
  lexicon: Lexicon,
  form: number,
  text: string,
  starts: readonly number[],
  end: number,
  shouted: () => boolean,
): boolean {
  const rule = lexicon.formCase[form];
  if (rule === CASE_ANY) return true;
  const start = starts[0] ?? 0;
  const span = text.slice(start, end);
  if (rule === CASE_ACRONYM) return !LOWER.test(span);
  if (rule === CASE_EXACT) {
    const written = lexicon.written.slice(lexicon.writtenStart[form], lexicon.writtenStart[form + 1]);
    return letters(written) === letters(span) || shouted();
  }
  const capitals = lexicon.formCapitals[form] ?? 0;
  for (let i = 0; i < starts.length; i++) {
    if (capitals & (1 << Math.min(i, 31)) && !beginsHigh(text, starts[i] ?? 0)) return false;
  }
  // A short capitalised word that stands in capitals amid other text is somebody else's acronym: ENE, the wind.
  if (capitals !== 0 && starts.length === 1 && span.length <= ACRONYM_MAX_LETTERS && span.length > 1) {
    if (!LOWER.test(span) && UPPER.test(span.slice(1))) return isWrittenInCapitals(lexicon, form) || shouted();
  }
  return true;
}

function beginsHigh(text: string, at: number): boolean {
  return !LOWER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function isWrittenInCapitals(lexicon: Lexicon, form: number): boolean {
  return !LOWER.test(lexicon.written.slice(lexicon.writtenStart[form], lexicon.writtenStart[form + 1]));
}

/** Letters alone, composed, so that typography and decomposed accents make no difference. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
