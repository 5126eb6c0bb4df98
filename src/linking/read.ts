/** A passage as linking sees it: what the spotter found, with the words that speak for and against in each sentence. */
import { HOME, type Knowledge } from '../knowledge/compile';
import { kindOf, type Lexicon, ownerId } from '../knowledge/lexicon';
import type { Passage } from '../spotting/passage';
import { type Candidate, scan } from '../spotting/scan';
import { clauseStarts, sentenceAt } from './sentences';
import { isStreet } from './surroundings';

/** A word that speaks, with the owner it speaks for or against (for a country: the country). */
export type Voice = {
  owner: number;
  sentence: number;
  start: number;
  end: number;
  /** Set on a voice against: the words are another owner of the name, in full. */
  rival?: boolean;
};

export type ReadPassage = Passage & {
  candidates: readonly Candidate[];
  sentences: readonly number[];
  context: readonly Voice[];
  against: readonly Voice[];
  countries: readonly Voice[];
};

const ENVOYS =
  'embassy|ambassador|consulate|consul|missionary|missionaries|tourists?|travell?ers?|journalists?|reporters?|embajada|embajador|embajadora|consulado|cónsul|misioner[oa]s?|turistas?|viajer[oa]s?|periodistas?|reporter[oa]s?';
const ENVOY_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${ENVOYS})\\s+(?:(?:de|del|of)\\s+(?:la\\s+|los\\s+|the\\s+)?)?$`,
  'iu',
);
const ENVOY_AFTER = new RegExp(`^(?:[’']s)?\\s+(?:${ENVOYS})(?!\\p{L})`, 'iu');

const isHome = (lexicon: Lexicon, form: number): boolean =>
  ownerId(lexicon, lexicon.formOwner[form] ?? 0).startsWith(HOME);

/** `the Japanese ambassador`, `una turista francesa`: where foreigners are met, the story is not set in their country. */
function isVisitor(text: string, start: number, end: number): boolean {
  return ENVOY_BEFORE.test(text.slice(Math.max(0, start - 32), start)) || ENVOY_AFTER.test(text.slice(end, end + 20));
}

/** Reads one passage. Costs one scan; everything after it grows with what was found, not with the text. */
export function readPassage({ lexicon }: Knowledge, passage: Passage): ReadPassage {
  const { candidates, cues } = scan(lexicon, passage.text);
  const sentences = candidates.length > 0 || cues.length > 0 ? clauseStarts(passage.text) : [0];
  const voices = { context: [] as Voice[], against: [] as Voice[], country: [] as Voice[] };
  // A word inside somebody else's name (Peru, Illinois) speaks for nobody.
  const foreign = candidates.filter(({ forms }) => forms.every((form) => kindOf(lexicon, form) === 'rival'));
  for (const { form, start, end } of cues) {
    const kind = kindOf(lexicon, form);
    if (kind !== 'context' && kind !== 'against' && kind !== 'country') continue;
    // Nor does one that a street bears.
    if (isStreet(passage.text, start, end)) continue;
    if (kind === 'country' && !isHome(lexicon, form) && isVisitor(passage.text, start, end)) continue;
    if (kind === 'context' && foreign.some((rival) => rival.start <= start && rival.end >= end)) continue;
    voices[kind].push({ owner: lexicon.formOwner[form] ?? 0, sentence: sentenceAt(sentences, start), start, end });
  }
  for (const { forms, start, end } of candidates) {
    for (const form of forms) {
      if (kindOf(lexicon, form) !== 'rival') continue;
      const owner = lexicon.formOwner[form] ?? 0;
      voices.against.push({ owner, sentence: sentenceAt(sentences, start), start, end, rival: true });
    }
  }
  voices.against.sort((a, b) => a.start - b.start);
  return {
    id: passage.id,
    text: passage.text,
    candidates,
    sentences,
    context: voices.context,
    against: voices.against,
    countries: voices.country,
  };
}
