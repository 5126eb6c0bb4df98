/** Whether words of a text are, letter for letter, a form: hashes can collide, and this settles it. */
import { type Lexicon, MARKS, PHRASE_END, WORD_HIGH, WORD_SMALL } from '../knowledge/lexicon';
import { foldTable } from '../text/characters';
import { LOWER, letterCase } from '../text/letter-case';
import { marksBetween } from '../text/marks';
import { WORD_UNITS_MOST, WordReader } from '../text/words';

const SPACE = 0x20;
const reader = new WordReader();
/** Where `hasUnits` stopped in the pool. */
let at = 0;

/**
 * The common case of `isSpelt`, with nothing but plain letters and single spaces: false only says that the reader has to
 * look. The span is `start` to `end`.
 */
function isPlainlySpelt(lexicon: Lexicon, form: number, text: string, start: number, end: number): boolean {
  const { pool } = lexicon;
  at = lexicon.formStart[form] as number;
  let marker = pool[at++];
  for (let i = start; ; i++) {
    if (marker !== WORD_SMALL && (marker !== WORD_HIGH || letterCase(text, i) === LOWER)) return false;
    while ((pool[at] as number) >= SPACE) {
      const unit = nextUnit(pool);
      if (i >= end || foldTable[text.charCodeAt(i++)] !== unit) return false;
    }
    marker = pool[at++];
    if (marker === PHRASE_END) return i === end;
    if (i >= end || text.charCodeAt(i) !== SPACE) return false;
  }
}

/** Whether the `words` words from `start` to `end` are the form, with a capital wherever it asks for one. */
export function isSpelt(
  lexicon: Lexicon,
  form: number,
  text: string,
  start: number,
  end: number,
  words: number,
): boolean {
  if (isPlainlySpelt(lexicon, form, text, start, end)) return true;
  const { formStart, pool } = lexicon;
  at = formStart[form] as number;
  let wordEnd = start;
  let letters = 0;
  for (let word = 0; word < words; word++) {
    if (!reader.read(text, word === 0 ? start : reader.stop) || reader.length > WORD_UNITS_MOST) return false;
    if (word > 0) {
      const marks = marksBetween(text, wordEnd, reader.start, letters);
      if (marks === null) return false;
      if (marks !== '' && !(pool[at++] === MARKS && hasText(pool, marks))) return false;
    }
    const marker = pool[at++];
    if (marker !== WORD_SMALL && marker !== WORD_HIGH) return false;
    if (marker === WORD_HIGH && letterCase(text, reader.start) === LOWER) return false;
    for (let unit = 0; unit < reader.length; unit++) if (nextUnit(pool) !== reader.units[unit]) return false;
    wordEnd = reader.end;
    letters = reader.length;
  }
  return pool[at] === PHRASE_END;
}

function hasText(pool: Uint8Array, text: string): boolean {
  for (let unit = 0; unit < text.length; unit++) if (nextUnit(pool) !== text.charCodeAt(unit)) return false;
  return true;
}

/** The unit in the pool at `at`, which moves behind it; see `ByteSink.putUnit`. */
function nextUnit(pool: Uint8Array): number {
  const byte = pool[at++] as number;
  if (byte < 0x80) return byte;
  const second = (pool[at++] as number) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | second;
  return ((byte & 0x0f) << 12) | (second << 6) | ((pool[at++] as number) & 0x3f);
}
