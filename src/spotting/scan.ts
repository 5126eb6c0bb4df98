/**
 * The spotter: one pass over a passage's characters, hashing each word as it is read, and reading on from those that
 * begin a name. The cost per character does not depend on how many names there are.
 *
 * Whole words only, leftmost-longest among names; words that speak for or against an entity are reported wherever they
 * stand, inside names too. Offsets are UTF-16 code units into the passage.
 */
import type { FormKind } from '../knowledge/forms';
import {
  ENDS_WITH_STOP,
  GOES_ON,
  hasBit,
  hasFlag,
  IS_FORM,
  joinHash,
  joinMarks,
  kindOf,
  type Lexicon,
  PHRASE_PRIME,
  PHRASE_START,
  shiftFor,
  stateOf,
  WORDS_MOST,
} from '../knowledge/lexicon';
import { FIRST_CODE, foldTable, SEPARATOR } from '../text/characters';
import { endOfStop, marksBetween } from '../text/marks';
import { HASH_PRIME, HASH_START, WordReader } from '../text/words';
import { isShouted, isWrittenRight } from './case';
import { isSpelt } from './spelling';

/** A span that one or more forms fit; `forms` index the lexicon and are all of one length. */
export type Candidate = { start: number; end: number; forms: number[] };

/** A word or phrase that speaks for (`context`) or against an entity, or names a country. */
export type Cue = { start: number; end: number; form: number };

export type Spotted = { candidates: Candidate[]; cues: Cue[] };

const NAMING: ReadonlySet<FormKind> = new Set(['strong', 'weak', 'pattern', 'surname', 'rival']);
const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Readers are kept, since a scan ends before another begins; what they held before means nothing to the next. */
const reader = new WordReader();

/** One scan's text, and what has been found in it. */
type Run = { lexicon: Lexicon; text: string; found: Spotted; nameEnd: number; isLoud: () => boolean };

/** Finds all candidates and cues of a passage, in order of their start. */
export function scan(lexicon: Lexicon, text: string): Spotted {
  const { states, smallFirsts } = lexicon;
  const shift = shiftFor(states.length);
  const length = text.length;
  let shouted: boolean | null = null;
  const isLoud = (): boolean => {
    shouted ??= isShouted(text);
    return shouted;
  };
  const run: Run = { lexicon, text, found: { candidates: [], cues: [] }, nameEnd: 0, isLoud };
  let i = 0;
  while (i < length) {
    // The fast lane: a run of plain letters, hashed in place. Whatever is not plain goes through the reader.
    const begin = text.charCodeAt(i);
    let entry = foldTable[begin] as number;
    if (entry === SEPARATOR) {
      i++;
      continue;
    }
    const start = i;
    let hash = HASH_START;
    while (entry >= FIRST_CODE) {
      hash = Math.imul(hash ^ entry, HASH_PRIME);
      i++;
      entry = i < length ? (foldTable[text.charCodeAt(i)] as number) : SEPARATOR;
    }
    const plain = entry === SEPARATOR;
    if (!plain) {
      if (!reader.read(text, start)) break;
      hash = reader.hash;
      i = reader.stop;
    }
    // `joinHash` and `stateOf`, in place.
    let phrase = Math.imul(PHRASE_START ^ hash, PHRASE_PRIME);
    phrase ^= phrase >>> 15;
    if (begin >= SMALL_A && begin <= SMALL_Z && !hasBit(smallFirsts, phrase)) continue;
    if ((((states[phrase >>> shift] as number) >>> ((phrase & 15) << 1)) & 3) === 0) continue;
    if (plain) matchAt(run, start, i, i, i - start, phrase);
    else matchAt(run, reader.start, reader.end, i, reader.length, phrase);
  }
  return run.found;
}

/**
 * Reads on from one word (from `start` to `end`, read until `stop`, of `letters` folded letters): reports cues at every
 * length, and the longest name unless an earlier name still covers this word.
 */
function matchAt(run: Run, start: number, end: number, stop: number, letters: number, hash: number): void {
  const { lexicon, text, found } = run;
  let longest: Candidate | null = null;
  let phrase = hash;
  for (let words = 1; ; words++) {
    const state = stateOf(lexicon.states, phrase);
    if ((state & IS_FORM) !== 0) longest = formsAt(run, start, end, words, phrase) ?? longest;
    if ((state & GOES_ON) === 0 || words === WORDS_MOST) break;
    const plain = plainWordEnd(text, stop);
    if (plain > 0) {
      letters = plain - stop - 1;
      phrase = joinHash(phrase, plainHash);
      stop = end = plain;
      continue;
    }
    if (!reader.read(text, stop)) break;
    const marks = marksBetween(text, end, reader.start, letters);
    if (marks === null) break;
    if (marks !== '') phrase = joinMarks(phrase, marks);
    phrase = joinHash(phrase, reader.hash);
    ({ end, stop, length: letters } = reader);
  }
  if (!longest) return;
  found.candidates.push(longest);
  run.nameEnd = longest.end;
}

/** The hash of the word that `plainWordEnd` has just read. */
let plainHash = HASH_START;

/** The end of the word behind one space when it has nothing but plain letters; 0 when only the reader can tell. */
function plainWordEnd(text: string, space: number): number {
  const { length } = text;
  if (space + 1 >= length || text.charCodeAt(space) !== SPACE) return 0;
  let i = space + 1;
  let entry = foldTable[text.charCodeAt(i)] as number;
  if (entry < FIRST_CODE) return 0;
  let hash = HASH_START;
  while (entry >= FIRST_CODE) {
    hash = Math.imul(hash ^ entry, HASH_PRIME);
    i++;
    entry = i < length ? (foldTable[text.charCodeAt(i)] as number) : SEPARATOR;
  }
  plainHash = hash;
  return entry === SEPARATOR ? i : 0;
}

/** Reports the cues that a phrase is, and gives the names that it is, unless an earlier name covers its start. */
function formsAt(run: Run, start: number, end: number, words: number, phrase: number): Candidate | null {
  const { lexicon, text, found } = run;
  const { buckets, checks, formStart } = lexicon;
  const bucket = phrase >>> shiftFor(buckets.length - 1);
  // Bytes that were damaged on the way may say anything.
  const to = Math.min(buckets[bucket + 1] as number, checks.length);
  let names: Candidate | null = null;
  let speltStart = -1;
  let spelt = false;
  for (let form = buckets[bucket] as number; form < to; form++) {
    if (checks[form] !== (phrase & 0xff)) continue;
    if (formStart[form] !== speltStart) {
      spelt = isSpelt(lexicon, form, text, start, end, words);
      speltStart = formStart[form] as number;
    }
    if (!spelt || !isWrittenRight(lexicon, form, text, start, end, words, run.isLoud)) continue;
    const formEnd = hasFlag(lexicon, form, ENDS_WITH_STOP) ? endOfStop(text, end) : end;
    if (!NAMING.has(kindOf(lexicon, form))) found.cues.push({ start, end: formEnd, form });
    else if (start >= run.nameEnd) {
      if (names) names.forms.push(form);
      else names = { start, end: formEnd, forms: [form] };
      if (formEnd > names.end) names.end = formEnd;
    }
  }
  return names;
}
