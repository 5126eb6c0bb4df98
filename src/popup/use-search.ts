/** Search over everything known, made once the list has come. */
import { useCallback, useMemo } from 'preact/hooks';
import type { SearchEntity } from '../messaging/protocol';
import type { SearchResult } from '../search/row';
import { makeSearch } from '../search/search';
import type { PopupPort } from './port';
import { type Loaded, useLoaded } from './use-loaded';

export const RESULTS_SHOWN = 20;

export type SearchModel = { results: Loaded<SearchResult<SearchEntity>[]>; reload: () => void };

/** The results of a query; nothing is found while the list has not come. */
export function useSearch(port: PopupPort, query: string): SearchModel {
  const { state, reload } = useLoaded(useCallback(() => port.send('knowledge.list', {}), [port]));
  const rows = state.kind === 'ready' ? state.value : null;
  const search = useMemo(() => (rows ? makeSearch(rows) : null), [rows]);
  const found = useMemo(() => search?.(query, RESULTS_SHOWN) ?? [], [search, query]);
  return { results: state.kind === 'ready' ? { kind: 'ready', value: found } : state, reload };
}
