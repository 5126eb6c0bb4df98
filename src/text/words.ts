/**
 * Words and what stands between them, as the index is built from and the fast spotter reads. This is the definition:
 * `spotting/scan.ts` does the same inlined, and a property test holds the two together.
 */
import {
  classOf,
  DROPPED,
  EXPANDS,
  expansion,
  FIRST_CODE,
  foldAstral,
  isAstralSolo,
  SEPARATOR,
  SOLO,
  SURROGATE,
} from './characters';

/** A word: where it stands (UTF-16, end exclusive) and its folded letters. */
export type Word = { start: number; end: number; folded: string };

/** How two neighbouring words are separated: they can belong to one name, only to one with a comma, or to none. */
export type Gap = 'joined' | 'comma' | 'apart';

/** The folded form under which a comma inside a name is indexed. */
export const COMMA = ',';

/** FNV-1a, 32 bits, over folded code units: cheap per character and well enough spread once mixed. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 16777619;

/** The hash of a folded word. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash;
}

/**
 * The word that begins at or after `from`, or null at the end of the text. A character of a script without spaces is a
 * word by itself; invisible characters before a word do not belong to it.
 */
export function nextWord(text: string, from: number): Word | null {
  let start = -1;
  let end = from;
  let folded = '';
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let kind = classOf(code);
    let unit = '';
    let width = 1;
    if (kind === SURROGATE) {
      const low = text.charCodeAt(i + 1);
      unit = foldAstral(code, low);
      if (unit === '') kind = SEPARATOR;
      else {
        width = 2;
        if (isAstralSolo(code, low)) kind = SOLO;
      }
    } else if (kind === EXPANDS) unit = expansion(code);
    else if (kind >= FIRST_CODE) unit = String.fromCharCode(kind);
    else if (kind === SOLO) unit = text.charAt(i);

    if (kind === SOLO) {
      if (start < 0) return { start: i, end: endOfMarks(text, i + width), folded: unit };
      break;
    }
    if (kind === SEPARATOR) {
      if (start >= 0) break;
      continue;
    }
    if (kind === DROPPED) {
      if (start >= 0) end = i + 1;
      continue;
    }
    if (start < 0) start = i;
    folded += unit;
    i += width - 1;
    end = i + 1;
  }
  return start < 0 ? null : { start, end, folded };
}

/** The end of the marks and invisible characters that follow, which belong to the word before them. */
export function endOfMarks(text: string, from: number): number {
  let i = from;
  while (i < text.length && classOf(text.charCodeAt(i)) === DROPPED) i++;
  return i;
}

/** All words of a text, in order. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) found.push(word);
  return found;
}

/**
 * What separates the word that ends at `from` (and has `length` folded letters) from the one that starts at `to`.
 * White space of any length, a hyphen or an apostrophe without space around it, an ampersand, and a full stop after at
 * most three letters (`FF. AA.`, `St. Louis`) join; one comma is a comma; anything else (a dash between spaces, a
 * bracket, a quote, the end of a sentence) sets apart.
 */
export function gapBetween(text: string, from: number, to: number, length: number): Gap {
  let gap: Gap = 'joined';
  let spaced = false;
  let mark = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === DROPPED) continue;
    if (isSpace(code)) {
      if (mark === HYPHEN) return 'apart';
      spaced = true;
      continue;
    }
    if (mark !== 0) return 'apart';
    mark = markKind(code);
    if (mark === 0) return 'apart';
    if (mark === HYPHEN && spaced) return 'apart';
    if (mark === STOP && (spaced || length > 3)) return 'apart';
    if (mark === COMMA_MARK) gap = 'comma';
  }
  return gap;
}

const HYPHEN = 1;
const STOP = 2;
const COMMA_MARK = 3;

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Hyphens and apostrophes, full stop, comma, ampersand; 0 for what never stands inside a name. */
function markKind(code: number): number {
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x27 || code === 0x2019) return HYPHEN;
  if (code === 0x2e) return STOP;
  if (code === 0x2c) return COMMA_MARK;
  if (code === 0x26 || code === 0xb7) return 4;
  return 0;
}
