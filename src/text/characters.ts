/**
 * What every character is to the spotter: part of a word, and if so as which folded code, or not. One table for the
 * whole basic plane, learned a character at a time on first sight, because filling it at start costs 30 ms that a
 * browser's background would pay at every wake-up.
 *
 * Folding: compatibility decomposition (NFKD), marks dropped, case folded, and the letters that Unicode does not
 * decompose but readers of names do not tell apart (ß, æ, ø, ł, đ, ı). Marks that are letters in all but name stay:
 * the vowels of Thai and the scripts of India, what voices a kana (バリ is Bali, パリ is Paris).
 */

/** Not part of a word. */
export const SEPARATOR = 0;
/** Part of a word, but folded away: accents and the like, soft hyphens, zero-width characters. */
export const DROPPED = 1;
/** Folds into more than one unit, see `expansion`. */
export const EXPANDS = 2;
/** Half of a character outside the basic plane, see `astralClass`. */
export const SURROGATE = 3;
/** A word of its own, because its script writes no spaces between words; its folded form is its `expansion`. */
export const SOLO = 4;
/** Goes on with the word before it, even with a `SOLO`; its folded form is its `expansion`. */
export const EXTENDS = 5;
const UNKNOWN = 6;
/** From here on a table entry is a folded code unit itself. */
export const FIRST_CODE = 8;

const table = new Uint16Array(0x10000).fill(UNKNOWN);
const expansions = new Map<number, string>();
const invisible = new Set<number>();
/** Class and folded form of the astral characters seen so far, by code point. */
const astral = new Map<number, { kind: number; folded: string }>();

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
/** Letters by category, apostrophes by use: `Hawaiʻi`, `Obʼedinenie`. */
const APOSTROPHE = /[\u02bb-\u02bd]/u;
/** Marks that change how a letter is written, not which it is. */
const ACCENT =
  /[\p{sc=Inherited}\p{sc=Common}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}]/u;
const KANA_VOICING = /[\u3099\u309a]/u;
/** Soft hyphen, combining grapheme joiner, zero-width and bidi controls, word joiner, fillers, BOM, tatweel, tags. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u0640\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
/** The vowels and finals that a Hangul syllable decomposes into: they go on with its first consonant. */
const HANGUL_INNER = /[\u1160-\u11ff\ud7b0-\ud7ff]/u;
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

const isAccent = (character: string): boolean =>
  MARK.test(character) && ACCENT.test(character) && !KANA_VOICING.test(character);
const isWordPart = (character: string): boolean =>
  (LETTER.test(character) || MARK.test(character)) && !APOSTROPHE.test(character);

/** Class and folded form of one code point: `Ñ` → `n`, `ﬁ` → `fi`, `𝐕` → `v`, `가` → its two letters. */
function describe(character: string): { kind: number; folded: string } {
  if (INVISIBLE.test(character)) {
    invisible.add(character.codePointAt(0) ?? 0);
    return { kind: DROPPED, folded: '' };
  }
  if (isAccent(character)) return { kind: DROPPED, folded: '' };
  if (!isWordPart(character)) return { kind: SEPARATOR, folded: '' };
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (isWordPart(part) && !isAccent(part) && !INVISIBLE.test(part)) folded += UNDECOMPOSED[part] ?? part;
  }
  if (folded === '') return { kind: DROPPED, folded };
  if (UNSPACED.test(character) || KANA_VOICING.test(folded.charAt(0))) {
    const inner = MARK.test(character) || HANGUL_INNER.test(character) || KANA_VOICING.test(folded.charAt(0));
    return { kind: inner ? EXTENDS : SOLO, folded };
  }
  return { kind: EXPANDS, folded };
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) {
    table[code] = SURROGATE;
    return SURROGATE;
  }
  const { kind, folded } = describe(character);
  const entry = kind === EXPANDS && folded.length === 1 ? folded.charCodeAt(0) : kind;
  if (entry < FIRST_CODE && folded !== '') expansions.set(code, folded);
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

/** The folded units of a code unit whose class is `EXPANDS`, `SOLO` or `EXTENDS`. */
export function expansion(code: number): string {
  return expansions.get(code) ?? '';
}

/** Whether a code point that is `DROPPED` shows nothing at all, so that a span of words need not end with it. */
export function isInvisible(point: number): boolean {
  return invisible.has(point);
}

/** Whether two units are the halves of one character. */
export function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function describeAstral(high: number, low: number): { kind: number; folded: string } {
  const point = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
  let known = astral.get(point);
  if (!known) {
    known = describe(String.fromCodePoint(point));
    astral.set(point, known);
  }
  return known;
}

/** The class of an astral character; `EXPANDS` for every letter, `SEPARATOR` when the halves make no pair. */
export function astralClass(high: number, low: number): number {
  return isPair(high, low) ? describeAstral(high, low).kind : SEPARATOR;
}

/** The folded form of the astral character whose halves are given; empty when it is not part of a word. */
export function foldAstral(high: number, low: number): string {
  return isPair(high, low) ? describeAstral(high, low).folded : '';
}

/** Whether an astral character belongs to a script without spaces (the rarer Han characters). */
export function isAstralSolo(high: number, low: number): boolean {
  return astralClass(high, low) === SOLO;
}

/** How many units a `DROPPED` character at an offset takes; 0 when what stands there is not dropped. */
export function droppedWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  if (kind === DROPPED) return 1;
  return kind === SURROGATE && astralClass(code, text.charCodeAt(at + 1)) === DROPPED ? 2 : 0;
}
