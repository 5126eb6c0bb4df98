/**
 * Text as it is compared: marks, case and typography folded away, with a map back to where each folded unit stood.
 * The spotter folds as it reads (`words.ts`); this is for what needs the folded string itself: anchoring and search.
 */
import {
  astralClass,
  classOf,
  DROPPED,
  expansion,
  FIRST_CODE,
  foldAstral,
  foldTable,
  isPair,
  SEPARATOR,
  SURROGATE,
} from './characters';
import { isSpace, plainMark } from './marks';

/** `starts[i]` and `ends[i]`: where the original of folded unit i begins and ends, in UTF-16 code units. */
export type Folded = { text: string; starts: Uint32Array; ends: Uint32Array };

const BLANK = 0x20;
/** Marks of ASCII before this are plain as they are. */
const PLAIN_END = 0x60;

/** Units with their offsets, kept from one text to the next because most texts are names and quotes. */
const KEPT_UNITS = 1 << 14;
let units = new Uint16Array(KEPT_UNITS);
let starts = new Uint32Array(KEPT_UNITS);
let ends = new Uint32Array(KEPT_UNITS);
let used = 0;

function resize(size: number): void {
  const old = { units, starts, ends };
  units = new Uint16Array(size);
  starts = new Uint32Array(size);
  ends = new Uint32Array(size);
  const kept = Math.min(used, size);
  units.set(old.units.subarray(0, kept));
  starts.set(old.starts.subarray(0, kept));
  ends.set(old.ends.subarray(0, kept));
}

function put(unit: number, start: number, end: number): void {
  if (used === units.length) resize(Math.max(16, used * 2));
  units[used] = unit;
  starts[used] = start;
  ends[used] = end;
  used++;
}

function putAll(folded: string, start: number, end: number): void {
  for (let at = 0; at < folded.length; at++) put(folded.charCodeAt(at), start, end);
}

/**
 * Folds a text. White space of any length becomes one space, quotes and dashes their plain forms, words what
 * `characters.ts` says; an unpaired surrogate stands for itself.
 */
export function fold(text: string): Folded {
  read(text);
  // The arrays that a long text needed are let go of below, and need no copy.
  const own = (offsets: Uint32Array): Uint32Array =>
    offsets.length > KEPT_UNITS ? offsets.subarray(0, used) : offsets.slice(0, used);
  const folded = { text: decode(), starts: own(starts), ends: own(ends) };
  forget();
  return folded;
}

/** The folded string alone. */
export function foldText(text: string): string {
  read(text);
  const folded = decode();
  forget();
  return folded;
}

function forget(): void {
  used = 0;
  if (units.length > KEPT_UNITS) resize(KEPT_UNITS);
}

function read(text: string): void {
  // Nearly every text folds into no more units than it has; one that does not grows on the way.
  if (units.length < text.length) resize(text.length);
  const { length } = text;
  for (let i = 0; i < length; ) {
    // Latin letters, digits and single spaces are nearly all of most texts, and need no more than a look at the table.
    let n = used;
    const room = Math.min(length, i + units.length - n);
    for (; i < room; i++) {
      const code = text.charCodeAt(i);
      const folded = foldTable[code] ?? 0;
      if (folded >= FIRST_CODE) units[n] = folded;
      else if (code > BLANK && code < PLAIN_END) units[n] = code;
      else if (code === BLANK && units[n - 1] !== BLANK) units[n] = BLANK;
      else break;
      starts[n] = i;
      ends[n] = i + 1;
      n++;
    }
    used = n;
    if (i < length) i = readOne(text, i);
  }
}

/** Reads whatever stands at an offset; where it ends. */
function readOne(text: string, i: number): number {
  const code = text.charCodeAt(i);
  let kind = classOf(code);
  let width = 1;
  if (kind === SURROGATE) {
    const low = text.charCodeAt(i + 1);
    kind = astralClass(code, low);
    if (isPair(code, low)) width = 2;
  }
  const end = i + width;
  if (kind >= FIRST_CODE) put(kind, i, end);
  else if (kind === DROPPED) {
    // Part of the character before it: a span that ends there takes its marks along.
    if (used > 0 && units[used - 1] !== BLANK) extend(end);
  } else if (kind !== SEPARATOR)
    putAll(width === 2 ? foldAstral(code, text.charCodeAt(i + 1)) : expansion(code), i, end);
  else if (width === 2) putAll(text.slice(i, end), i, end);
  else if (isSpace(code)) {
    if (used > 0 && units[used - 1] === BLANK) ends[used - 1] = end;
    else put(BLANK, i, end);
  } else put(plainMark(code), i, end);
  return end;
}

/** All units of the last character end where its marks do. */
function extend(end: number): void {
  const start = starts[used - 1];
  for (let at = used - 1; at >= 0 && starts[at] === start; at--) ends[at] = end;
}

/** As many units as every engine takes as arguments of one call. */
const CHUNK = 8192;
const charsOf = String.fromCharCode.apply.bind(String.fromCharCode, null) as (codes: ArrayLike<number>) => string;

function decode(): string {
  if (used <= CHUNK) return charsOf(units.subarray(0, used));
  let text = '';
  for (let at = 0; at < used; at += CHUNK) {
    text += charsOf(units.subarray(at, Math.min(used, at + CHUNK)));
  }
  return text;
}
