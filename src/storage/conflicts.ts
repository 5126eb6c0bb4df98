/** Edits that lost against others: kept as notes of their own until the reader settles which words stand. */
import { decodeStored } from '../notes/decode';
import { settle } from '../notes/edit';
import type { Note } from '../notes/note';
import { successorOf } from './documents';
import type { NotesDatabase, StoredDocument } from './notes-database';
import type { EditOutcome, NotesStore } from './notes-store';

/** All that wait, newest first; `note` is what stands, null where it was erased since. */
export async function conflictsOf(store: NotesStore): Promise<{ note: Note | null; copy: Note }[]> {
  const copies = await store.many(await store.ids({ conflicts: true }));
  const standing = await store.many(copies.flatMap(({ conflictOf }) => conflictOf ?? []));
  const byId = new Map(standing.map((note) => [note.id, note]));
  return copies.map((copy) => ({ note: byId.get(copy.conflictOf ?? '') ?? null, copy }));
}

async function read(database: NotesDatabase, id: string): Promise<{ stored: StoredDocument; note: Note } | null> {
  const stored = await database.get(id);
  const decoded = stored && decodeStored(stored);
  return stored && decoded?.kind === 'note' ? { stored, note: decoded.note } : null;
}

/** Settles one, named by its copy: both notes change together or not at all. Answers what stands. */
export function resolveConflict(store: NotesStore, id: string, keep: 'this' | 'other' | 'both'): Promise<EditOutcome> {
  return store.keeper.writing<EditOutcome>(async (database) => {
    const copy = await read(database, id);
    if (!copy) return { kind: 'failed', why: 'gone', detail: `There is no note ${id}` };
    // Settled already, perhaps in another window.
    if (copy.note.conflictOf === undefined) return { kind: 'saved', note: copy.note };
    const standing = await read(database, copy.note.conflictOf);
    const settled = settle(copy.note, standing?.note ?? null, keep, store.parts.now());
    const documents = settled.flatMap((note) => {
      const stored = note.id === id ? copy.stored : standing?.stored;
      return stored ? [successorOf(stored, note)] : [];
    });
    const revs = await database.putAll(documents);
    const written = settled.map((note, at) => ({ ...note, rev: revs[at] ?? note.rev }));
    store.keeper.wrote(written.map((note) => ({ id: note.id, note })));
    const [stands] = written.filter(({ trashed }) => trashed === undefined);
    return { kind: 'saved', note: stands ?? copy.note };
  });
}
