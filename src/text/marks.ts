/** What stands between the words of a name: spaces, hyphens, full stops, and whatever else an author wrote there. */
import { droppedWidth } from './characters';

const PLAIN = new Map<number, number>();
for (const [plain, others] of [
  ['"', '“”„‟«»〝〞″＂'],
  ["'", '‘’‚‛‹›´`′ʻʼʽ＇'],
  ['-', '‐‑‒–—―−﹣－'],
  ['.', '．'],
  [',', '，'],
  ['&', '＆'],
  ['·', '‧・･'],
] as const) {
  for (const character of others) PLAIN.set(character.charCodeAt(0), plain.charCodeAt(0));
}

/** A quote, dash or other mark in its plain form. */
export function plainMark(code: number): number {
  return code < 0x60 ? code : (PLAIN.get(code) ?? code);
}

/** White space, as `\s` has it. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    (code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000))
  );
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const AMPERSAND = 0x26;
const MIDDLE_DOT = 0xb7;

/** A full stop after a word up to this long abbreviates (`FF. AA.`, `St. Louis`) as often as it ends a sentence. */
const ABBREVIATION_MAX_LETTERS = 3;
/** More marks than this between two words, and they are two things. */
const MARKS_MOST = 4;

/**
 * The marks between two words that a name must have there too, in their plain forms: empty where they are merely
 * joined, null where no name goes on. Joined are words with nothing or white space between them, a hyphen or an
 * apostrophe without space around it, an ampersand, a middle dot, or a full stop after at most three letters.
 *
 * `from` and `to` are the end of one word and the start of the next, `letters` the folded length of the first.
 */
export function marksBetween(text: string, from: number, to: number, letters: number): string | null {
  let marks = '';
  let spaceBefore = false;
  let space = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      space = true;
      if (marks === '') spaceBefore = true;
      continue;
    }
    const dropped = droppedWidth(text, i);
    if (dropped > 0) i += dropped - 1;
    else {
      if (code < 0x20 || marks.length === MARKS_MOST) return null;
      marks += String.fromCharCode(plainMark(code));
    }
  }
  if (marks.length !== 1) return marks;
  switch (marks.charCodeAt(0)) {
    case HYPHEN:
    case APOSTROPHE:
      return space ? marks : '';
    case STOP:
      return spaceBefore || letters > ABBREVIATION_MAX_LETTERS ? marks : '';
    case AMPERSAND:
    case MIDDLE_DOT:
      return '';
    default:
      return marks;
  }
}

/** The end of a full stop right behind a word, or `end` itself where there is none. */
export function endOfStop(text: string, end: number): number {
  let i = end;
  for (let width = droppedWidth(text, i); i < text.length && width > 0; width = droppedWidth(text, i)) i += width;
  return text.charCodeAt(i) === STOP ? i + 1 : end;
}
