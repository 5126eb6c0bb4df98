/**
 * What every character is to the spotter: part of a word, and if so as which folded code, or not. One table for the
 * whole basic plane, learned a character at a time on first sight, because filling it at start costs 30 ms that a
 * browser's background would pay at every wake-up.
 *
 * Folding: compatibility decomposition (NFKD), marks dropped, case folded, and the letters that Unicode does not
 * decompose but readers of names do not tell apart (ß, æ, ø, ł, đ, ı).
 */

/** Not part of a word. */
export const SEPARATOR = 0;
/** Part of a word, but folded away: combining marks, soft hyphens, zero-width characters. */
export const DROPPED = 1;
/** Folds into more than one unit, see `expansion`. */
export const EXPANDS = 2;
/** Half of a character outside the basic plane. */
export const SURROGATE = 3;
/** A word of its own, because its script writes no spaces between words. */
export const SOLO = 4;
const UNKNOWN = 5;
/** From here on a table entry is a folded code unit itself. */
export const FIRST_CODE = 8;

const table = new Uint16Array(0x10000).fill(UNKNOWN);
const expansions = new Map<number, string>();

const WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const MARKS = /\p{M}/gu;
/** Soft hyphen, combining grapheme joiner, zero-width and bidi controls, word joiner, variation selectors, BOM, tatweel. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u0640\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}/u;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

/** The folded form of one word character (one code point), marks dropped: `Ñ` → `n`, `ﬁ` → `fi`, `𝐕` → `v`. */
function foldCharacter(character: string): string {
  let out = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '')) {
    if (WORD.test(part)) out += UNDECOMPOSED[part] ?? part;
  }
  return out;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let entry = SEPARATOR;
  if (code >= 0xd800 && code <= 0xdfff) entry = SURROGATE;
  else if (INVISIBLE.test(character) || MARK.test(character)) entry = DROPPED;
  else if (UNSPACED.test(character)) entry = SOLO;
  else if (WORD.test(character)) {
    const folded = foldCharacter(character);
    if (folded.length === 1) entry = folded.charCodeAt(0);
    else if (folded === '') entry = DROPPED;
    else {
      entry = EXPANDS;
      expansions.set(code, folded);
    }
  }
  table[code] = entry;
  return entry;
}

// Latin is on every page: learned once here, so that the inner loops seldom leave their table.
for (let code = 0; code < 0x180; code++) learn(code);

/** The table itself, for inner loops: an entry below `FIRST_CODE` means "ask `classOf`". Never write to it. */
export const foldTable: Readonly<Uint16Array> = table;

/** What a UTF-16 code unit is: one of the constants above, or (from `FIRST_CODE`) its folded code unit. */
export function classOf(code: number): number {
  const entry = table[code] ?? SEPARATOR;
  return entry === UNKNOWN ? learn(code) : entry;
}

/** The folded units of a code unit whose class is `EXPANDS`. */
export function expansion(code: number): string {
  return expansions.get(code) ?? '';
}

/**
 * The folded form of the astral character whose halves are given; empty when it is no letter or number, or when the
 * halves make no pair.
 */
export function foldAstral(high: number, low: number): string {
  if (high < 0xd800 || high > 0xdbff || low < 0xdc00 || low > 0xdfff) return '';
  const character = String.fromCharCode(high, low);
  return WORD.test(character) ? foldCharacter(character) : '';
}

/** Whether an astral character belongs to a script without spaces (the rarer Han characters). */
export function isAstralSolo(high: number, low: number): boolean {
  return UNSPACED.test(String.fromCharCode(high, low));
}
