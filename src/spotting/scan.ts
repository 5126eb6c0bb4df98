/**
 * The spotter: one pass over a passage's characters, hashing each word as it is read and walking the lexicon's phrase
 * trie from those that begin a name. The cost per character does not depend on how many names there are.
 *
 * Whole words only, leftmost-longest among names; words that speak for or against an entity are reported wherever they
 * stand, inside names too. Offsets are UTF-16 code units into the passage.
 */
import type { FormKind } from '../knowledge/forms';
import { FIRST_BITS, kindOf, type Lexicon, ROOT, slotOf } from '../knowledge/lexicon';
import { classOf, FIRST_CODE, foldTable, SEPARATOR } from '../text/characters';
import { COMMA, gapBetween, HASH_PRIME, HASH_START, hashWord, nextWord, type Word } from '../text/words';
import { isShouted, writtenRight } from './case';

/** A span that one or more forms fit; `forms` index the lexicon and are all of one length. */
export type Candidate = { start: number; end: number; forms: number[] };

/** A word or phrase that speaks for (`context`) or against an entity, or names a country. */
export type Cue = { start: number; end: number; form: number };

export type Spotted = { candidates: Candidate[]; cues: Cue[] };

const COMMA_HASH = hashWord(COMMA);
const NAMING: ReadonlySet<FormKind> = new Set(['strong', 'weak', 'pattern', 'surname', 'rival']);

/** Finds all candidates and cues of a passage, in order of their start. */
export function scan(lexicon: Lexicon, text: string): Spotted {
  const found: Spotted = { candidates: [], cues: [] };
  const { first } = lexicon;
  const length = text.length;
  let shouted: boolean | null = null;
  const isLoud = (): boolean => {
    shouted ??= isShouted(text);
    return shouted;
  };
  let nameEnd = 0;
  let i = 0;
  while (i < length) {
    // The fast lane: a run of plain letters, hashed in place. Whatever is not plain goes by `nextWord`.
    let entry = foldTable[text.charCodeAt(i)] as number;
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
    let word: Word | null = null;
    if (entry !== SEPARATOR) {
      word = nextWord(text, start);
      if (!word) break;
      // Learn what follows, so that the table knows it the next time.
      if (word.end < length) classOf(text.charCodeAt(word.end));
      hash = hashWord(word.folded);
      i = word.end;
    }
    if (first[hash >>> (32 - FIRST_BITS)] === 0) continue;
    nameEnd = matchAt(lexicon, text, word ?? wordAt(text, start, i), nameEnd, found, isLoud);
  }
  return found;
}

function wordAt(text: string, start: number, end: number): Word {
  return nextWord(text, start) ?? { start, end, folded: '' };
}

/**
 * Walks the trie from one word: reports cues at every length, and the longest name unless an earlier name still covers
 * this word. Returns the end of the last name.
 */
function matchAt(
  lexicon: Lexicon,
  text: string,
  begin: Word,
  nameEnd: number,
  found: Spotted,
  isLoud: () => boolean,
): number {
  let state = step(lexicon, ROOT, hashWord(begin.folded));
  let word = begin;
  const starts = [begin.start];
  let folded = begin.folded;
  let longest: Candidate | null = null;
  while (state !== ROOT) {
    const from = lexicon.stateForms[state] ?? 0;
    const to = lexicon.stateForms[state + 1] ?? 0;
    const names: number[] = [];
    for (let at = from; at < to; at++) {
      const form = lexicon.byState[at] ?? 0;
      if (!isForm(lexicon, form, folded)) continue;
      const naming = NAMING.has(kindOf(lexicon, form));
      if (naming && begin.start < nameEnd) continue;
      if (!writtenRight(lexicon, form, text, starts, word.end, isLoud)) continue;
      if (naming) names.push(form);
      else found.cues.push({ start: begin.start, end: word.end, form });
    }
    if (names.length > 0) longest = { start: begin.start, end: word.end, forms: names };

    const following = nextWord(text, word.end);
    if (!following) break;
    const gap = gapBetween(text, word.end, following.start, word.folded.length);
    if (gap === 'apart') break;
    if (gap === 'comma') {
      state = step(lexicon, state, COMMA_HASH);
      folded += ` ${COMMA}`;
      if (state === ROOT) break;
    }
    state = step(lexicon, state, hashWord(following.folded));
    folded += ` ${following.folded}`;
    starts.push(following.start);
    word = following;
  }
  if (!longest) return nameEnd;
  found.candidates.push(longest);
  return longest.end;
}

/** The state after one word, or the root when there is none. */
function step(lexicon: Lexicon, state: number, hash: number): number {
  const { edgeState, edgeHash, next } = lexicon;
  const mask = next.length - 1;
  const unsigned = hash >>> 0;
  for (let slot = slotOf(state, hash, mask); ; slot = (slot + 1) & mask) {
    const target = next[slot] as number;
    if (target === 0) return ROOT;
    if (edgeState[slot] === state && edgeHash[slot] === unsigned) return target;
  }
}

/** Hashes can collide; the letters settle it. */
function isForm(lexicon: Lexicon, form: number, folded: string): boolean {
  const from = lexicon.foldedStart[form] ?? 0;
  const to = lexicon.foldedStart[form + 1] ?? 0;
  return to - from === folded.length && lexicon.folded.startsWith(folded, from);
}
