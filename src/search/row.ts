/** What search looks through and what it finds: by structure, so that any list with these fields can be searched. */
import type { EntityType, Localised } from '../knowledge/schema';

/** One thing that can be found, by all of its names. */
export type SearchRow = {
  id: string;
  label: { name: Localised; kind: Localised; type: EntityType };
  line: Localised;
  names: string[];
};

/** UTF-16 offsets into the name as it is written, end exclusive. */
export type MatchedRange = { start: number; end: number };

/** How a name answers a query, best first: it is the query, begins with it, has words that begin with its words, is like it. */
export const MATCH_TIERS = ['exact', 'prefix', 'words', 'fuzzy'] as const;
export type MatchTier = (typeof MATCH_TIERS)[number];

export type SearchResult<Row extends SearchRow> = {
  row: Row;
  /** The name that answered, as it is written. */
  name: string;
  /** The letters of `name` that answered, in order and apart. */
  ranges: MatchedRange[];
  tier: MatchTier;
};
