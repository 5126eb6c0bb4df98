/**
 * The compiled form of one or more packs' names: a phrase trie over word hashes in flat typed arrays, and per form who
 * owns it. No object per name, so that 200,000 names weigh on the heap as a few buffers.
 */
import { COMMA, gapBetween, HASH_PRIME, hashWord, words } from '../text/words';
import { FORM_KINDS, type Form, type FormKind } from './forms';

/** How a form's letters are compared with the text's, beyond folding. */
export const CASE_WRITTEN = 0;
export const CASE_ACRONYM = 1;
export const CASE_EXACT = 2;
export const CASE_ANY = 3;

/** An acronym up to this many letters must stand in capitals; longer ones (MINISTERIO) are words that were shouted. */
export const ACRONYM_MAX_LETTERS = 5;

export type Lexicon = {
  /** Ids of the owners that forms point at, in the order given. */
  owners: readonly string[];
  /** Open addressing over (state, word hash): slot s is an edge where `next[s]` is not 0. Length is a power of two. */
  edgeState: Uint32Array;
  edgeHash: Uint32Array;
  next: Uint32Array;
  /** One byte per bucket of the first word's hash (its top 16 bits): most words of a text stop here. */
  first: Uint8Array;
  /** Forms that end at state s are `byState[stateForms[s] .. stateForms[s + 1])`. */
  stateForms: Uint32Array;
  byState: Uint32Array;
  formOwner: Uint32Array;
  formKind: Uint8Array;
  formCase: Uint8Array;
  /** Bit i: the form's i-th word must begin with a capital (words past the 31st share the last bit). */
  formCapitals: Uint32Array;
  /** 1 where the form is a full name that bears its person's surname. */
  formBears: Uint8Array;
  /** Folded words of form f, joined by spaces: `folded.slice(foldedStart[f], foldedStart[f + 1])`. */
  folded: string;
  foldedStart: Uint32Array;
  /** The same range of the form as it is written, for comparing its letters (`CASE_EXACT`). */
  written: string;
  writtenStart: Uint32Array;
};

/** A form with its owner, an index into `owners`. */
export type OwnedForm = Form & { owner: number };

export const ROOT = 0;
export const FIRST_BITS = 16;

/** The slot where an edge is looked for first. */
export function slotOf(state: number, hash: number, mask: number): number {
  let mixed = Math.imul(hash ^ Math.imul(state, 0x9e3779b1), HASH_PRIME);
  mixed ^= mixed >>> 15;
  return (Math.imul(mixed, 0x2c1b3c6d) >>> 7) & mask;
}

/**
 * Compiles forms. Forms without a word in them (empty, punctuation only) are left out: nothing can name them. A form of
 * more than 64 words is left out too; no name is that long, and a scan would have to look that far ahead.
 */
export function compileLexicon(owners: readonly string[], forms: Iterable<OwnedForm>): Lexicon {
  const usable: { form: OwnedForm; tokens: string[]; capitals: number; compare: number }[] = [];
  let edges = 0;
  for (const form of forms) {
    const tokens = tokensOf(form.text);
    if (tokens.length === 0 || tokens.length > MAX_TOKENS) continue;
    edges += tokens.length;
    usable.push({ form, tokens, ...caseOf(form) });
  }
  const size = powerOfTwo(Math.max(16, edges * 2));
  const mask = size - 1;
  const edgeState = new Uint32Array(size);
  const edgeHash = new Uint32Array(size);
  const next = new Uint32Array(size);
  const first = new Uint8Array(1 << FIRST_BITS);
  const endState = new Uint32Array(usable.length);
  let states = 1;
  usable.forEach(({ tokens }, index) => {
    let state = ROOT;
    for (const token of tokens) {
      const hash = hashWord(token);
      if (state === ROOT) first[hash >>> (32 - FIRST_BITS)] = 1;
      let slot = slotOf(state, hash, mask);
      while (next[slot] !== 0 && !(edgeState[slot] === state && edgeHash[slot] === hash >>> 0))
        slot = (slot + 1) & mask;
      if (next[slot] === 0) {
        edgeState[slot] = state;
        edgeHash[slot] = hash;
        next[slot] = states++;
      }
      state = next[slot] ?? ROOT;
    }
    endState[index] = state;
  });

  const stateForms = new Uint32Array(states + 1);
  for (const state of endState) stateForms[state + 1] = (stateForms[state + 1] ?? 0) + 1;
  for (let s = 0; s < states; s++) stateForms[s + 1] = (stateForms[s + 1] ?? 0) + (stateForms[s] ?? 0);
  const filled = stateForms.slice();
  const byState = new Uint32Array(usable.length);
  endState.forEach((state, index) => {
    const at = filled[state] ?? 0;
    byState[at] = index;
    filled[state] = at + 1;
  });

  return {
    owners,
    edgeState,
    edgeHash,
    next,
    first,
    stateForms,
    byState,
    formOwner: Uint32Array.from(usable, ({ form }) => form.owner),
    formKind: Uint8Array.from(usable, ({ form }) => FORM_KINDS.indexOf(form.kind)),
    formCase: Uint8Array.from(usable, ({ compare }) => compare),
    formCapitals: Uint32Array.from(usable, ({ capitals }) => capitals),
    formBears: Uint8Array.from(usable, ({ form }) => (form.bearsSurname ? 1 : 0)),
    ...pool(
      usable.map(({ tokens }) => tokens.join(' ')),
      usable.map(({ form }) => form.text),
    ),
  };
}

const MAX_TOKENS = 64;

/** The folded words of a form, with a comma where it has one. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let previous = null as { end: number; folded: string } | null;
  for (const word of words(text)) {
    if (previous && gapBetween(text, previous.end, word.start, previous.folded.length) === 'comma') tokens.push(COMMA);
    tokens.push(word.folded);
    previous = word;
  }
  return tokens;
}

function caseOf(form: OwnedForm): { capitals: number; compare: number } {
  const letters = form.text.replace(/[^\p{L}]/gu, '');
  const shouted = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  let capitals = 0;
  words(form.text).forEach((word, i) => {
    if (/^\p{Lu}/u.test(form.text.slice(word.start))) capitals |= 1 << Math.min(i, 31);
  });
  const compare =
    form.case === 'any'
      ? CASE_ANY
      : form.case === 'exact'
        ? CASE_EXACT
        : shouted && letters.length <= ACRONYM_MAX_LETTERS
          ? CASE_ACRONYM
          : CASE_WRITTEN;
  return { capitals: capitals >>> 0, compare };
}

function pool(folded: string[], written: string[]) {
  return {
    folded: folded.join(''),
    foldedStart: starts(folded),
    written: written.join(''),
    writtenStart: starts(written),
  };
}

function starts(texts: readonly string[]): Uint32Array {
  const at = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    at[i + 1] = (at[i] ?? 0) + text.length;
  });
  return at;
}

function powerOfTwo(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}

/** The kind of a form. */
export function kindOf(lexicon: Lexicon, form: number): FormKind {
  return FORM_KINDS[lexicon.formKind[form] ?? 0] ?? 'weak';
}
