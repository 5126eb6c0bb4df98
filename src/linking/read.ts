/** A passage as linking sees it: what the spotter found, with the words that speak for and against in each sentence. */
import type { Knowledge } from '../knowledge/compile';
import { kindOf } from '../knowledge/lexicon';
import type { Passage } from '../spotting/passage';
import { type Candidate, scan } from '../spotting/scan';
import { sentenceAt, sentenceStarts } from './sentences';

/** A word that speaks, with the owner it speaks for or against (for a country: the country). */
export type Voice = { owner: number; sentence: number; start: number; end: number };

export type ReadPassage = Passage & {
  candidates: readonly Candidate[];
  sentences: readonly number[];
  context: readonly Voice[];
  against: readonly Voice[];
  countries: readonly Voice[];
};

/** Reads one passage. Costs one scan; everything after it grows with what was found, not with the text. */
export function readPassage({ lexicon }: Knowledge, passage: Passage): ReadPassage {
  const { candidates, cues } = scan(lexicon, passage.text);
  const sentences = candidates.length > 0 || cues.length > 0 ? sentenceStarts(passage.text) : [0];
  const voices = { context: [] as Voice[], against: [] as Voice[], country: [] as Voice[] };
  for (const { form, start, end } of cues) {
    const kind = kindOf(lexicon, form);
    if (kind !== 'context' && kind !== 'against' && kind !== 'country') continue;
    voices[kind].push({ owner: lexicon.formOwner[form] ?? 0, sentence: sentenceAt(sentences, start), start, end });
  }
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
