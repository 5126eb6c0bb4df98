/**
 * The search itself, over anything that has names: those that answer letter for letter first, then those about like it.
 * An index narrows the names before any is compared.
 */
import { foldText } from '../text/fold';
import { likeness } from './likeness';
import { literalMatch } from './literal';
import { type NameForm, wordsOf, writtenRanges } from './name-form';
import { formsByPrefix, formsNearby, type NameIndex } from './name-index';
import { MATCH_TIERS, type MatchedRange, type MatchTier } from './row';
import { WORD_MOST_CHARS } from './slips';

/** Below this many characters everything is like everything: only literal answers are given. */
const FUZZY_MIN_CHARS = 4;
/** The nearest of the near are ranked. More would be ranked for nobody, since lists are shorter. */
const RANKED_MOST = 60;
/** Words of a query beyond these are not looked at. */
const WORDS_MOST = 12;

export type Found = {
  row: number;
  /** The name that answered, as it is written. */
  name: string;
  /** The letters of `name` that answered, in order and apart. */
  ranges: MatchedRange[];
  tier: MatchTier;
};

/**
 * Puts names in order that are as many slips from a query: a number for each that it can judge, from 0 (alike) to 1. It
 * is an argument because fuse.js is wanted where a reader looks long at a list, and too heavy where code is loaded often.
 */
export type Ranking = (near: readonly NameForm[], words: readonly string[]) => ReadonlyMap<NameForm, number>;

/** By slips alone: of names equally near, the thing's own and the shorter comes first. */
export const bySlips: Ranking = () => new Map();

type Candidate = { form: NameForm; tier: MatchTier; ranges: MatchedRange[]; score: number };

/** The best answers to a query, each row at most once; accents, case and the order of words do not matter. */
export function find(index: NameIndex, query: string, limit: number, rank: Ranking): Found[] {
  const folded = foldText(query).trim();
  const words = wordsOf(folded)
    .slice(0, WORDS_MOST)
    .map((word) => word.slice(0, WORD_MOST_CHARS));
  if (words.length === 0) return [];
  const best = new Map<number, Candidate>();
  const offer = (candidate: Candidate): void => {
    const known = best.get(candidate.form.row);
    if (!known || compare(candidate, known) < 0) best.set(candidate.form.row, candidate);
  };
  for (const at of formsByPrefix(index, words)) {
    const form = index.forms[at];
    const literal = form && literalMatch(form, folded, words);
    if (literal) offer({ form, ...literal, score: 0 });
  }
  if (best.size < limit && folded.length >= FUZZY_MIN_CHARS) {
    for (const candidate of ranked(nearby(index, words), words, rank)) offer(candidate);
  }
  return [...best.values()]
    .sort(compare)
    .slice(0, limit)
    .map(({ form, tier, ranges }) => ({ row: form.row, name: form.name, ranges: writtenRanges(form, ranges), tier }));
}

function nearby(index: NameIndex, words: readonly string[]): Candidate[] {
  const near: Candidate[] = [];
  for (const at of formsNearby(index, words)) {
    const form = index.forms[at];
    const like = form && likeness(form, words);
    if (like) near.push({ form, tier: 'fuzzy', ranges: like.ranges, score: like.distance });
  }
  return near.sort(compare).slice(0, RANKED_MOST);
}

/** Adds to the slips, which are whole, a fraction that orders those equally near. */
function ranked(near: Candidate[], words: readonly string[], rank: Ranking): Candidate[] {
  const forms = near.map(({ form }) => form);
  const scores = rank(forms, words);
  return near.map((candidate) => ({ ...candidate, score: candidate.score + (scores.get(candidate.form) ?? 1) }));
}

/** Better first: the kind of answer, likeness, the thing's own name, the shorter name, the order given. */
function compare(a: Candidate, b: Candidate): number {
  return (
    MATCH_TIERS.indexOf(a.tier) - MATCH_TIERS.indexOf(b.tier) ||
    a.score - b.score ||
    Number(b.form.own) - Number(a.form.own) ||
    a.form.text.length - b.form.text.length ||
    a.form.row - b.form.row
  );
}
