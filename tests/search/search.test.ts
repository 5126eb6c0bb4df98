import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFuse } from '../../src/search/by-fuse';
import { bySlips } from '../../src/search/find';
import type { SearchResult, SearchRow } from '../../src/search/row';
import { makeSearch } from '../../src/search/search';
import { ROWS } from './fixture';
import { QUERIES } from './queries';

const search = makeSearch(ROWS, byFuse);
const ids = (query: string, limit = 10): string[] => search(query, limit).map((result) => result.row.id);

/** A name with its matched letters in brackets. */
function shown({ name, ranges }: SearchResult<SearchRow>): string {
  let out = '';
  let at = 0;
  for (const { start, end } of ranges) {
    out += `${name.slice(at, start)}[${name.slice(start, end)}]`;
    at = end;
  }
  return out + name.slice(at);
}

describe('what a reader types', () => {
  it.each(QUERIES)('$type → $first ($why)', ({ type, first, also = [], matched }) => {
    const results = search(type, 10);
    expect(results[0]?.row.id).toBe(first);
    expect(results.slice(1).map((result) => result.row.id)).toEqual(expect.arrayContaining(also));
    if (matched !== undefined && results[0]) expect(shown(results[0])).toBe(matched);
  });

  it.each(QUERIES)('$type → $first, by slips alone', ({ type, first }) => {
    expect(makeSearch(ROWS, bySlips)(type, 3)[0]?.row.id).toBe(first);
  });

  it('finds nothing for nothing, for punctuation, and for what is unlike everything', () => {
    for (const query of ['', '   ', '—', '"', 'xyzzyx', 'qq']) expect(ids(query), query).toEqual([]);
  });

  it('puts every literal answer ahead of every fuzzy one', () => {
    const tiers = search('carmona', 10).map((result) => result.tier);
    expect(tiers.slice(0, 2)).not.toContain('fuzzy');
    expect(search('orva', 10).map((result) => result.tier)[0]).toBe('exact');
  });

  it('gives each entity once and no more than asked for', () => {
    const all = ids('orvalle');
    expect(new Set(all).size).toBe(all.length);
    expect(ids('orva', 2)).toHaveLength(2);
  });
});

describe('laws', () => {
  it('finds every row first by each of its own names', () => {
    for (const row of ROWS) {
      for (const name of [row.label.name.en, row.label.name.es, ...row.names]) {
        expect(search(name, 1)[0]?.tier, name).toBe('exact');
      }
    }
  });

  it('answers any query with ranges that are in order, apart and inside the name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...QUERIES.map((query) => query.type))), (query) => {
        for (const { name, ranges } of search(query, 5)) {
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeGreaterThan(range.start);
            end = range.end;
          }
          expect(end).toBeLessThanOrEqual(name.length);
        }
      }),
    );
  });
});
