/**
 * The compiled form of one or more packs' names, in flat typed arrays: no object per name, so that 200,000 names weigh
 * on the heap as a few buffers.
 *
 * A form is a phrase: words, and the marks that must stand between them. Reading a phrase, a 32-bit hash is carried from
 * word to word. One table of bits says whether any form is the phrase, and whether any goes on after it; it may say yes
 * by accident. Forms are ordered by the hash of their whole phrase, and found through buckets of its high bits; their
 * letters are compared at the end, so that an accident costs time and never a wrong match.
 */
import { FORM_KINDS, type FormKind } from './forms';
import { idAt, type OwnerIds } from './owner-ids';

/** How a form's letters are compared with the text's, beyond folding. */
export const CASE_WRITTEN = 0;
export const CASE_ACRONYM = 1;
export const CASE_EXACT = 2;
export const CASE_ANY = 3;

/** An acronym up to this many letters must stand in capitals; longer ones (MINISTERIO) are words that were shouted. */
export const ACRONYM_MAX_LETTERS = 5;
/** Forms of more words are left out: no name is that long, and a scan would have to look that far ahead. */
export const WORDS_MOST = 64;

export type Lexicon = {
  owners: OwnerIds;
  /** Two bits a phrase hash (`stateOf`): `IS_FORM`, `GOES_ON`. */
  states: Uint32Array;
  /** One bit a hash (`hasBit`) of the first words that may begin with a small letter: most words of a text stop here. */
  smallFirsts: Uint32Array;
  /** Forms whose hash has the high bits b are `buckets[b] .. buckets[b + 1]`; the length is a power of two, plus one. */
  buckets: Uint32Array;
  /** Low 8 bits of each form's hash. */
  checks: Uint8Array;
  formOwner: Uint32Array;
  /** Kind, case rule and the bits below. */
  formFlags: Uint8Array;
  /** Where a form's phrase begins in `pool`; forms of one spelling share it. */
  formStart: Uint32Array;
  /** Phrases: see `WORD_SMALL` and what follows. */
  pool: Uint8Array;
};

/** Ends a phrase. Behind it, a form that is compared exactly has its letters as written. */
export const PHRASE_END = 0;
/** Begins a word that may be written with a small first letter (in a text: that is). */
export const WORD_SMALL = 1;
/** Begins a word that must not be (in a text: that is not). */
export const WORD_HIGH = 2;
/** Begins the marks between two words. */
export const MARKS = 3;

const KIND_BITS = 7;
const CASE_SHIFT = 3;
/** The form is a full name that bears its person's surname. */
export const BEARS_SURNAME = 1 << 5;
/** The form ends with a full stop, and takes the text's along. */
export const ENDS_WITH_STOP = 1 << 6;
/** All letters of the form are capitals. */
export const IN_CAPITALS = 1 << 7;

/** The kind and case rule of a form as flags. */
export function flagsOf(kind: FormKind, rule: number): number {
  return FORM_KINDS.indexOf(kind) | (rule << CASE_SHIFT);
}

/** The kind of a form. */
export function kindOf(lexicon: Lexicon, form: number): FormKind {
  return FORM_KINDS[(lexicon.formFlags[form] ?? 0) & KIND_BITS] ?? 'weak';
}

/** How a form is compared: one of the `CASE_` constants. */
export function ruleOf(lexicon: Lexicon, form: number): number {
  return ((lexicon.formFlags[form] ?? 0) >>> CASE_SHIFT) & 3;
}

/** Whether a form has one of the flags that are exported here. */
export function hasFlag(lexicon: Lexicon, form: number, flag: number): boolean {
  return ((lexicon.formFlags[form] ?? 0) & flag) !== 0;
}

/** The id of a form's owner. */
export function ownerOf(lexicon: Lexicon, form: number): string {
  return ownerId(lexicon, lexicon.formOwner[form] ?? 0);
}

/** The id of an owner by its number; empty when there is none. */
export function ownerId(lexicon: Lexicon, owner: number): string {
  return idAt(lexicon.owners, owner) ?? '';
}

/** The hash of a phrase that goes on with a word; a phrase begins with `PHRASE_START`. */
export function joinHash(phrase: number, wordHash: number): number {
  const mixed = Math.imul(phrase ^ wordHash, PHRASE_PRIME);
  return mixed ^ (mixed >>> 15);
}

export const PHRASE_START = 0;
export const PHRASE_PRIME = 0x9e3779b1 | 0;

/** The hash of a phrase that goes on with marks. */
export function joinMarks(phrase: number, marks: string): number {
  let hash = MARKS;
  for (let at = 0; at < marks.length; at++) hash = Math.imul(hash ^ marks.charCodeAt(at), PHRASE_PRIME);
  return joinHash(phrase, ~hash);
}

/** Some form is the phrase. */
export const IS_FORM = 1;
/** Some form is the phrase and more. */
export const GOES_ON = 2;

/** What the table of states says about a phrase hash; its length is a power of two, `TABLE_LEAST` or more. */
export function stateOf(states: Uint32Array, hash: number): number {
  return ((states[hash >>> shiftFor(states.length)] as number) >>> ((hash & 15) << 1)) & 3;
}

/** Whether a bit set has a hash; its length is a power of two, `TABLE_LEAST` or more. */
export function hasBit(set: Uint32Array, hash: number): boolean {
  return (((set[hash >>> shiftFor(set.length)] as number) >>> (hash & 31)) & 1) === 1;
}

/** Words of the smallest tables: 8 kB, which keeps accidents rare in small packs. */
export const TABLE_LEAST = 2048;

/** How far a hash is shifted to index a table whose size is a power of two. */
export function shiftFor(size: number): number {
  return Math.clz32(size) + 1;
}

/** The smallest power of two that is not below `least`. */
export function powerOfTwo(least: number): number {
  return least <= 1 ? 1 : 2 ** (32 - Math.clz32(least - 1));
}

/** Whether a form is a common word: its pack writes it with a small first letter, and does not insist on how. */
export function isSmall(lexicon: Lexicon, form: number): boolean {
  return lexicon.pool[lexicon.formStart[form] ?? 0] === WORD_SMALL && ruleOf(lexicon, form) === CASE_WRITTEN;
}
