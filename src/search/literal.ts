/** The part of search that needs no tolerance: names that are the query, begin with it, or whose words begin with its. */
import type { NameForm } from './name-form';
import type { MatchedRange, MatchTier } from './row';

export type Literal = { tier: Exclude<MatchTier, 'fuzzy'>; ranges: MatchedRange[] };

/**
 * How a name answers a query letter for letter; null if it does not.
 *
 * @param query folded, trimmed, not empty
 * @param words the query's words
 */
export function literalMatch(form: NameForm, query: string, words: readonly string[]): Literal | null {
  if (form.text.startsWith(query)) {
    const tier = form.text.length === query.length ? 'exact' : 'prefix';
    return { tier, ranges: [{ start: 0, end: query.length }] };
  }
  const ranges = wordPrefixes(form, words);
  return ranges && { tier: 'words', ranges };
}

/** A different word of the name for each word of the query, in any order; the longest words choose first. */
function wordPrefixes(form: NameForm, words: readonly string[]): MatchedRange[] | null {
  if (words.length === 0 || words.length > form.words.length) return null;
  const ranges: MatchedRange[] = [];
  const free = new Set(form.words.map((word) => word.start));
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const start = [...free].find((at) => form.text.startsWith(word, at));
    if (start === undefined) return null;
    free.delete(start);
    ranges.push({ start, end: start + word.length });
  }
  return ranges;
}
