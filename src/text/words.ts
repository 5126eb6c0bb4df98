/**
 * Words as the lexicon is built from and texts are read: runs of letters, numbers and their marks in any script, folded
 * and hashed as they are read.
 */
import {
  astralClass,
  classOf,
  DROPPED,
  EXTENDS,
  expansion,
  FIRST_CODE,
  foldAstral,
  isInvisible,
  isPair,
  SEPARATOR,
  SOLO,
  SURROGATE,
} from './characters';

/** A word: where it stands (UTF-16, end exclusive) and its folded letters. */
export type Word = { start: number; end: number; folded: string };

/** FNV-1a, 32 bits, over folded code units: cheap per character, and well enough spread once mixed. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 16777619;

/** Folded units of a word that are kept for comparing; no name has a word that long. */
export const WORD_UNITS_MOST = 256;

/**
 * Reads one word after another into fields that the next reading overwrites, so that nothing is allocated. A character
 * of a script without spaces is a word by itself. Marks behind a letter belong to its word; invisible characters belong
 * to it only where more of the word follows.
 */
export class WordReader {
  start = 0;
  end = 0;
  /** Where reading stopped: at or behind `end`. */
  stop = 0;
  hash = 0;
  /** Folded units of the word; only the first `WORD_UNITS_MOST` are kept in `units`. */
  length = 0;
  readonly units = new Uint16Array(WORD_UNITS_MOST);

  /** Reads the word that begins at or after `from`; false at the end of the text. */
  read(text: string, from: number): boolean {
    this.hash = HASH_START;
    this.length = 0;
    let begun = false;
    let i = from;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let kind = classOf(code);
      if (kind >= FIRST_CODE) {
        if (!begun) {
          begun = true;
          this.start = i;
        }
        this.put(kind);
        this.end = i + 1;
        continue;
      }
      let width = 1;
      if (kind === SURROGATE) {
        const low = text.charCodeAt(i + 1);
        kind = astralClass(code, low);
        if (isPair(code, low)) width = 2;
      }
      if (kind === SEPARATOR) {
        if (begun) break;
      } else if (kind === DROPPED) {
        if (begun && !isInvisible(text.codePointAt(i) ?? 0)) this.end = i + width;
      } else {
        if (kind === SOLO && begun) break;
        if (!begun) {
          begun = true;
          this.start = i;
        }
        this.putAll(width === 2 ? foldAstral(code, text.charCodeAt(i + 1)) : expansion(code));
        this.end = i + width;
        if (kind === SOLO) {
          this.stop = this.readExtensions(text, i + width);
          return true;
        }
      }
      i += width - 1;
    }
    this.stop = i;
    return begun;
  }

  /** What goes on with a character that is a word by itself: its marks, its vowels. Returns where they stop. */
  private readExtensions(text: string, from: number): number {
    let i = from;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let kind = classOf(code);
      let width = 1;
      if (kind === SURROGATE) {
        kind = astralClass(code, text.charCodeAt(i + 1));
        width = 2;
      }
      if (kind === EXTENDS) this.putAll(width === 2 ? foldAstral(code, text.charCodeAt(i + 1)) : expansion(code));
      else if (kind !== DROPPED) break;
      if (kind === EXTENDS || !isInvisible(text.codePointAt(i) ?? 0)) this.end = i + width;
      i += width - 1;
    }
    return i;
  }

  private putAll(folded: string): void {
    for (let at = 0; at < folded.length; at++) this.put(folded.charCodeAt(at));
  }

  private put(unit: number): void {
    this.hash = Math.imul(this.hash ^ unit, HASH_PRIME);
    if (this.length < WORD_UNITS_MOST) this.units[this.length] = unit;
    this.length++;
  }
}

/** The hash of folded letters. */
export function hashOf(folded: string): number {
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
  return hash;
}

/** All words of a text, in order. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const reader = new WordReader();
  for (let from = 0; reader.read(text, from); from = reader.stop) {
    const kept = Math.min(reader.length, WORD_UNITS_MOST);
    found.push({
      start: reader.start,
      end: reader.end,
      folded: String.fromCharCode(...reader.units.subarray(0, kept)),
    });
  }
  return found;
}
