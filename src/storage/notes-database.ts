/** The notes' database, narrowed to what the store needs and with its failures named. PouchDB stays behind this file. */
import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { asStorageError } from './errors';

/** A document as the database gives it: `_id`, `_rev` and whatever was stored. */
export type StoredDocument = { _id: string; _rev: string; [field: string]: unknown };

/** A document to store; `_rev` names the revision it replaces, none for a new one. */
export type DocumentToStore = { _id: string; _rev?: string; [field: string]: unknown };

/** Every method rejects with a `StorageError`. */
export type NotesDatabase = {
  /** Null when there is none, or it was deleted. */
  get(id: string): Promise<StoredDocument | null>;
  /** The documents that there are among these, in this order. */
  many(ids: string[]): Promise<StoredDocument[]>;
  all(): Promise<StoredDocument[]>;
  /** Resolves with the new revision once the database has it. Rejects with `RevisionConflictError` on a stale `_rev`. */
  put(document: DocumentToStore): Promise<string>;
  close(): Promise<void>;
};

// Without PouchDB's map/reduce, which evaluates code that it reads from documents.
PouchDB.plugin(idbAdapter);

/** The name under which the notes lie in the browser. It can never change: a new name is an empty database. */
export const NOTES_DATABASE = 'glosa-notes';

type Row = { id?: string; doc?: StoredDocument | null };

/** Opens the database, in IndexedDB. It is made when first used; a failure to open it shows at the first call. */
export function openNotesDatabase(name: string = NOTES_DATABASE): NotesDatabase {
  // Old revisions are dropped at once: a deleted or rewritten comment must not stay readable.
  const pouch = new PouchDB<Record<string, unknown>>(name, { adapter: 'idb', auto_compaction: true });

  const trying = async <T>(doing: string, task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (cause) {
      throw asStorageError(cause, doing);
    }
  };

  const documents = (rows: readonly Row[]): StoredDocument[] =>
    rows.flatMap(({ id, doc }) => (doc && !id?.startsWith('_design/') ? [doc] : []));

  return {
    get: (id) =>
      trying('read the note', async () => {
        try {
          return await pouch.get(id);
        } catch (cause) {
          if ((cause as { status?: unknown }).status === 404) return null;
          throw cause;
        }
      }),
    many: (keys) =>
      trying('read the notes', async () =>
        keys.length === 0 ? [] : documents((await pouch.allDocs({ keys, include_docs: true })).rows as Row[]),
      ),
    all: () =>
      trying('read the notes', async () => documents((await pouch.allDocs({ include_docs: true })).rows as Row[])),
    put: (document) => trying('keep the note', async () => (await pouch.put(document)).rev),
    close: () => trying('close the notes', () => pouch.close()),
  };
}
