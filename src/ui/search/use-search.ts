/** Search over everything known and every note, made in idle moments so that typing never waits. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchEntity } from '../../knowledge/dossier';
import type { Note } from '../../notes/note';
import type { NoteResult, NoteSearch } from '../../search/note-search';
import type { SearchResult } from '../../search/row';
import type { Search } from '../../search/search';
import { type Loaded, useLoaded } from '../pieces/use-loaded';
import { inIdleMoments } from './idle';

export const ENTITIES_SHOWN = 20;
export const NOTES_SHOWN = 10;
/** As many as one message brings: the database gives so many by their keys faster than by a walk through all. */
const NOTES_A_MESSAGE = 500;

/** Where what is searched comes from; one object for the life of a surface. */
export type SearchSource = {
  entities: () => Promise<readonly SearchEntity[]>;
  notes: (offset: number, limit: number) => Promise<{ notes: readonly Note[]; total: number }>;
  /** The newest notes that hold each word of a query, letter for letter. */
  findNotes: (query: string, limit: number) => Promise<readonly Note[]>;
  /** Says when either has changed, until the signal ends. */
  whenChanged: (heard: { entities: () => void; notes: () => void }, signal: AbortSignal) => void;
};

export type Results = { entities: SearchResult<SearchEntity>[]; notes: NoteResult[] };
export type SearchModel = { results: Loaded<Results>; reload: () => void };

const engine = () => import('./engine');
const notYet = () => new Promise<never>(() => {});
const NONE: Results = { entities: [], notes: [] };

/**
 * The results of a query, names as soon as they are ready. Notes are read when something is first searched; until all of
 * them are here, the background says which hold the words. Nothing is made ready before `begins`, so that it keeps nobody
 * waiting, unless somebody types.
 */
export function useSearch(source: SearchSource, query: string, begins = true): SearchModel {
  const wanted = query.trim() !== '';
  const begun = useBegun(begins || wanted);
  const { state, reload } = useLoaded(begun ? source.entities : notYet);
  const making = useLoaded(begun ? engine : notYet);
  const made = making.state.kind === 'ready' ? making.state.value : null;
  const [stale, setStale] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    source.whenChanged({ entities: reload, notes: () => setStale((count) => count + 1) }, end.signal);
    return () => end.abort();
  }, [source, reload]);
  const rows = state.kind === 'ready' ? state.value : null;
  const entities = useBuilt<readonly SearchEntity[], Search<SearchEntity>>(rows, made?.entitySearch);
  const notes = useBuilt<readonly Note[], NoteSearch>(useAllNotes(source, wanted, stale), made?.noteSearch);
  const early = useEarlyNotes(source, wanted && !notes ? query : '', made?.asResults);
  const found = useMemo(
    (): Results => ({
      entities: (wanted && entities?.(query, ENTITIES_SHOWN)) || [],
      notes: (wanted && (notes ? notes(query, NOTES_SHOWN) : early)) || [],
    }),
    [entities, notes, early, query, wanted],
  );
  if (state.kind === 'failed') return { results: state, reload };
  if (making.state.kind === 'failed') return { results: making.state, reload: making.reload };
  // It is not said that nothing is found before everything has been looked through.
  const isPending = !entities || (!notes && found.entities.length + found.notes.length === 0);
  if (wanted && isPending) return { results: { kind: 'loading' }, reload };
  return { results: { kind: 'ready', value: wanted ? found : NONE }, reload };
}

/** The notes that the background finds; what was found for an earlier query stays until the next answer. */
function useEarlyNotes(
  source: SearchSource,
  query: string,
  asResults: ((notes: readonly Note[], query: string) => NoteResult[]) | undefined,
): NoteResult[] {
  const [found, setFound] = useState<NoteResult[]>([]);
  useEffect(() => {
    if (query === '' || !asResults) return setFound([]);
    let isLatest = true;
    source.findNotes(query, NOTES_SHOWN).then(
      (notes) => isLatest && setFound(asResults(notes, query)),
      // They are looked for in all notes soon.
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [source, query, asResults]);
  return found;
}

/** What is made of something in idle moments; the last stays until the next is ready. */
function useBuilt<From, Made>(
  from: From | null,
  steps: ((from: From) => Generator<undefined, Made>) | undefined,
): Made | null {
  const [made, setMade] = useState<{ made: Made } | null>(null);
  useEffect(() => {
    if (from === null || !steps) return;
    const end = new AbortController();
    void inIdleMoments(steps(from), end.signal).then((next) => setMade({ made: next }));
    return () => end.abort();
  }, [from, steps]);
  return made?.made ?? null;
}

/** Whether something has ever been so. */
function useBegun(begins: boolean): boolean {
  const begun = useRef(begins);
  begun.current ||= begins;
  return begun.current;
}

/** Every note, once they are wanted, and again after a change. */
function useAllNotes(source: SearchSource, wanted: boolean, stale: number): readonly Note[] | null {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const begun = useBegun(wanted);
  useEffect(() => {
    if (!begun) return;
    let isLatest = true;
    // Names are found all the same when notes cannot be read.
    void allNotes(source).then(
      (all) => isLatest && setNotes(all),
      () => isLatest && setNotes((known) => known ?? []),
    );
    return () => {
      isLatest = false;
    };
  }, [source, begun, stale]);
  return notes;
}

async function allNotes(source: SearchSource): Promise<Note[]> {
  const all: Note[] = [];
  for (;;) {
    const { notes, total } = await source.notes(all.length, NOTES_A_MESSAGE);
    all.push(...notes);
    if (notes.length === 0 || all.length >= total) return all;
  }
}
