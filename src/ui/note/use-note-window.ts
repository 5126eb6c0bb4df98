/** Notes of a long list, read as they come into view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteFilter, NoteSort } from '../../notes/listing';
import type { Note, UnreadableNote } from '../../notes/note';
import { useListening } from '../pieces/use-listening';

export const NOTES_A_READ = 50;

/** A part of the list. */
export type NotesWanted = { offset: number; limit: number; filter: NoteFilter; sort: NoteSort };

/** What is answered: these notes of the whole. */
type NotesPage = { total: number; notes: Note[]; unreadable: UnreadableNote[] };

/** Who is asked; the same from one drawing to the next. */
export type NotesSource = {
  list: (wanted: NotesWanted) => Promise<NotesPage>;
  listen: (handlers: { 'changed.notes': () => void }, signal: AbortSignal) => void;
};

export type NoteWindow = {
  /** Null until the first answer. */
  total: number | null;
  unreadable: readonly UnreadableNote[];
  failed: boolean;
  /** The n-th note of the list; null while it is being read. */
  at: (index: number) => Note | null;
  /** Reads what is shown, from one place up to another. */
  want: (from: number, to: number) => void;
  reload: () => void;
};

/** Pages of the list, all of one reading: after a change they are read anew. */
type Read = { turn: number; pages: ReadonlyMap<number, NotesPage>; failed: boolean };

const pageOf = (index: number): number => Math.floor(index / NOTES_A_READ);

/** The list of a filter; what was shown stays until the next answer, so that nothing jumps. */
export function useNoteWindow(source: NotesSource, filter: NoteFilter, sort: NoteSort): NoteWindow {
  const asked = JSON.stringify([filter, sort]);
  const [read, setRead] = useState<Read>({ turn: 0, pages: new Map(), failed: false });
  const shown = useRef({ from: 0, to: 0 });
  const turn = useRef(0);
  const underWay = useRef(new Set<number>());

  const fetchPage = (page: number): void => {
    if (underWay.current.has(page)) return;
    underWay.current.add(page);
    const now = turn.current;
    const input = { offset: page * NOTES_A_READ, limit: NOTES_A_READ, filter, sort };
    source.list(input).then(
      (answer) => {
        if (now !== turn.current) return;
        underWay.current.delete(page);
        setRead((before) => {
          const pages = new Map(before.turn === now ? before.pages : []);
          return { turn: now, pages: pages.set(page, answer), failed: false };
        });
      },
      () => now === turn.current && setRead((before) => ({ ...before, failed: before.pages.size === 0 })),
    );
  };
  const reload = (): void => {
    turn.current++;
    underWay.current.clear();
    const pages = new Set([0, pageOf(shown.current.from), pageOf(shown.current.to)]);
    for (const page of pages) fetchPage(page);
  };
  // `asked` is the filter and the order, by value.
  useEffect(() => {
    shown.current = { from: 0, to: 0 };
    reload();
  }, [source, asked]);
  useListening(source.listen, { 'changed.notes': reload });

  return {
    total: [...read.pages.values()][0]?.total ?? null,
    unreadable: read.pages.get(0)?.unreadable ?? [],
    failed: read.failed,
    at: (index) => read.pages.get(pageOf(index))?.notes[index % NOTES_A_READ] ?? null,
    want(from, to) {
      shown.current = { from, to };
      if (read.turn !== turn.current) return;
      for (const page of new Set([pageOf(from), pageOf(to)])) if (!read.pages.has(page)) fetchPage(page);
    },
    reload,
  };
}
