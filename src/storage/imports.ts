/** Bringing notes in: all that are not here yet, in one transaction. */
import { decodeStored } from '../notes/decode';
import { toTrash } from '../notes/edit';
import { type ImportPlan, planImport } from '../notes/formats/duplicates';
import type { ImportedNote } from '../notes/formats/format';
import { documentOf, successorOf } from './documents';
import type { NotesDatabase } from './notes-database';
import type { StorageFailure } from './notes-keeper';
import type { NotesStore } from './notes-store';

export type ImportOutcome = { kind: 'imported'; added: number; ids: string[]; duplicates: number } | StorageFailure;
export type UndoOutcome = { kind: 'undone'; count: number } | StorageFailure;

async function plan(database: NotesDatabase, store: NotesStore, notes: readonly ImportedNote[]): Promise<ImportPlan> {
  const decoded = (await database.changes(0)).documents.map(decodeStored);
  const here = decoded.flatMap((one) => (one.kind === 'note' ? [one.note] : []));
  const unreadable = decoded.flatMap((one) => (one.kind === 'unreadable' ? [one.unreadable.id] : []));
  return planImport(notes, here, store.parts.newId, unreadable);
}

/** What an import would write. Rejects with a `StorageError`. */
export function previewImport(store: NotesStore, notes: readonly ImportedNote[]): Promise<ImportPlan> {
  return store.keeper.reading((database) => plan(database, store, notes));
}

/** Writes an import: all of what is not here yet, or nothing. */
export function importNotes(store: NotesStore, notes: readonly ImportedNote[]): Promise<ImportOutcome> {
  return store.keeper.writing<ImportOutcome>(async (database) => {
    const { fresh, duplicates } = await plan(database, store, notes);
    const revs = fresh.length > 0 ? await database.putAll(fresh.map(documentOf)) : [];
    store.keeper.wrote(fresh.map((note, at) => ({ id: note.id, note: { ...note, rev: revs[at] ?? '' } })));
    return { kind: 'imported', added: fresh.length, ids: fresh.map(({ id }) => id), duplicates };
  });
}

/** Puts what an import brought into the trash: all of it that is still there, in one transaction. */
export function undoImport(store: NotesStore, ids: readonly string[]): Promise<UndoOutcome> {
  return store.keeper.writing<UndoOutcome>(async (database) => {
    const now = store.parts.now();
    const moved = (await database.many([...ids])).flatMap((stored) => {
      const decoded = decodeStored(stored);
      return decoded.kind === 'note' && decoded.note.trashed === undefined
        ? [{ stored, note: toTrash(decoded.note, now) }]
        : [];
    });
    const revs =
      moved.length > 0 ? await database.putAll(moved.map(({ stored, note }) => successorOf(stored, note))) : [];
    store.keeper.wrote(moved.map(({ note }, at) => ({ id: note.id, note: { ...note, rev: revs[at] ?? note.rev } })));
    return { kind: 'undone', count: moved.length };
  });
}
