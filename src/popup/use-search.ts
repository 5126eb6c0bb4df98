/** Search over everything known and every note, made in idle moments so that typing never waits. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchEntity } from '../messaging/protocol';
import type { Note } from '../notes/note';
import { byFuse } from '../search/by-fuse';
import { type NoteResult, type NoteSearch, noteSearchInSteps } from '../search/note-search';
import type { SearchResult } from '../search/row';
import { type Search, searchInSteps } from '../search/search';
import { inIdleMoments } from './idle';
import type { PopupPort } from './port';
import { type Loaded, useAnnouncements, useLoaded } from './use-loaded';

export const ENTITIES_SHOWN = 20;
export const NOTES_SHOWN = 10;
/** As many as one message brings. */
const NOTES_A_MESSAGE = 500;

export type Results = { entities: SearchResult<SearchEntity>[]; notes: NoteResult[] };
export type SearchModel = { results: Loaded<Results>; reload: () => void };

const entitySearch = (rows: readonly SearchEntity[]) => searchInSteps(rows, byFuse);
const NONE: Results = { entities: [], notes: [] };

/** The results of a query, names as soon as they are ready; notes are read when something is first searched. */
export function useSearch(port: PopupPort, query: string): SearchModel {
  const wanted = query.trim() !== '';
  const { state, reload } = useLoaded(useCallback(() => port.send('knowledge.list', {}), [port]));
  const rows = state.kind === 'ready' ? state.value : null;
  const entities = useBuilt<readonly SearchEntity[], Search<SearchEntity>>(rows, entitySearch);
  const notes = useBuilt<readonly Note[], NoteSearch>(useAllNotes(port, wanted), noteSearchInSteps);
  const found = useMemo(
    (): Results => ({
      entities: (wanted && entities?.(query, ENTITIES_SHOWN)) || [],
      notes: (wanted && notes?.(query, NOTES_SHOWN)) || [],
    }),
    [entities, notes, query, wanted],
  );
  if (state.kind === 'failed') return { results: state, reload };
  if (wanted && !entities) return { results: { kind: 'loading' }, reload };
  return { results: { kind: 'ready', value: wanted ? found : NONE }, reload };
}

/** What is made of something in idle moments; the last stays until the next is ready. */
function useBuilt<From, Made>(from: From | null, steps: (from: From) => Generator<undefined, Made>): Made | null {
  const [made, setMade] = useState<{ made: Made } | null>(null);
  useEffect(() => {
    if (from === null) return;
    const end = new AbortController();
    void inIdleMoments(steps(from), end.signal).then((next) => setMade({ made: next }));
    return () => end.abort();
  }, [from, steps]);
  return made?.made ?? null;
}

/** Every note, once they are wanted, and again after a change. */
function useAllNotes(port: PopupPort, wanted: boolean): readonly Note[] | null {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [stale, setStale] = useState(0);
  const [begun, setBegun] = useState(wanted);
  useAnnouncements(port, { 'changed.notes': () => setStale((count) => count + 1) });
  useEffect(() => {
    if (wanted) setBegun(true);
  }, [wanted]);
  useEffect(() => {
    if (!begun) return;
    let isLatest = true;
    // Names are found all the same when notes cannot be read.
    void allNotes(port).then(
      (all) => isLatest && setNotes(all),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [port, begun, stale]);
  return notes;
}

async function allNotes(port: PopupPort): Promise<Note[]> {
  const all: Note[] = [];
  for (;;) {
    const { notes, total } = await port.send('notes.list', { offset: all.length, limit: NOTES_A_MESSAGE });
    all.push(...notes);
    if (notes.length === 0 || all.length >= total) return all;
  }
}
