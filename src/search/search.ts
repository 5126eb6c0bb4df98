/** Search, behind one function: names that answer letter for letter first, then those that fuse.js finds like it. */
import Fuse from 'fuse.js';
import { foldText } from '../text/fold';
import { likeness } from './likeness';
import { literalMatch } from './literal';
import { type NameForm, nameForms, wordsOf, writtenRanges } from './name-form';
import { MATCH_TIERS, type MatchedRange, type MatchTier, type SearchResult, type SearchRow } from './row';

/** Below this many characters everything is like everything: only literal answers are given. */
const FUZZY_MIN_CHARS = 4;
/** Share of a word's letters that fuse.js lets differ: two letters of five, since it counts a swap (`vream`) as two. */
const FUZZY_THRESHOLD = 0.45;

export type Search<Row extends SearchRow> = (query: string, limit: number) => SearchResult<Row>[];

type Found = { form: NameForm; tier: MatchTier; ranges: MatchedRange[]; score: number };

/** Makes the search over a list; accents, case and the order of words do not matter. Each row is found at most once. */
export function makeSearch<Row extends SearchRow>(rows: readonly Row[]): Search<Row> {
  const forms = nameForms(rows);
  const fuse = new Fuse(forms, {
    keys: ['text'],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    includeScore: true,
    threshold: FUZZY_THRESHOLD,
  });

  return (query, limit) => {
    const folded = foldText(query).trim();
    const words = wordsOf(folded);
    if (words.length === 0) return [];
    const best = new Map<number, Found>();
    const offer = (found: Found): void => {
      const known = best.get(found.form.row);
      if (!known || compare(found, known) < 0) best.set(found.form.row, found);
    };
    for (const form of forms) {
      const literal = literalMatch(form, folded, words);
      if (literal) offer({ form, ...literal, score: 0 });
    }
    if (best.size < limit && folded.length >= FUZZY_MIN_CHARS) {
      for (const { item, score } of fuse.search(words.join(' '))) {
        const like = likeness(item, words);
        if (like) offer({ form: item, tier: 'fuzzy', ranges: like.ranges, score: like.distance + (score ?? 1) });
      }
    }
    return [...best.values()]
      .sort(compare)
      .slice(0, limit)
      .flatMap(({ form, tier, ranges }) => {
        const row = rows[form.row];
        return row ? [{ row, name: form.name, ranges: writtenRanges(form, ranges), tier }] : [];
      });
  };
}

/** Better first: the kind of answer, likeness, the entity's own name, the shorter name, the order given. */
function compare(a: Found, b: Found): number {
  return (
    MATCH_TIERS.indexOf(a.tier) - MATCH_TIERS.indexOf(b.tier) ||
    a.score - b.score ||
    Number(b.form.own) - Number(a.form.own) ||
    a.form.text.length - b.form.text.length ||
    a.form.row - b.form.row
  );
}
