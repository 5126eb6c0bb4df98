/** The notes' database, narrowed to what the store needs and with its failures named. PouchDB stays behind this file. */
import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { asStorageError } from './errors';
import { walkAll } from './walk-all';

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
  /** What was written or erased since a number that an earlier answer gave (0: everything there is). */
  changes(since: number): Promise<DatabaseChanges>;
  /** The number of the last write. */
  sequence(): Promise<number>;
  /** Resolves with the new revision once the database has it. Rejects with `RevisionConflictError` on a stale `_rev`. */
  put(document: DocumentToStore): Promise<string>;
  /** Stores all or none, in one transaction; resolves with their revisions. */
  putAll(documents: DocumentToStore[]): Promise<string[]>;
  /** Erases documents for good: what is left of each says that it is gone, and nothing of what it was. */
  erase(documents: { _id: string; _rev: string }[]): Promise<void>;
  /** A text that is derived from the documents and never leaves this browser; null when there is none. */
  aside(name: string): Promise<string | null>;
  putAside(name: string, text: string): Promise<void>;
  close(): Promise<void>;
};

/** `seq` is the number to ask from the next time. */
export type DatabaseChanges = { seq: number; documents: StoredDocument[]; erased: string[] };

// Without PouchDB's map/reduce, which evaluates code that it reads from documents.
PouchDB.plugin(idbAdapter);

/** Documents of this kind have one revision only and are never replicated. */
const LOCAL = '_local/';
/** Fewer turns are faster, and a note is small. */
const CHANGES_AT_ONCE = 2000;
/** Each key is a request of its own, and costs as much as so many of a walk through all. */
const COST_OF_KEY = 4;
/** Fewer are asked for by their keys, however few there are in all. */
const FEW_KEYS = 250;

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

  const sequence = async (): Promise<number> => Number((await pouch.info()).update_seq);
  const everything = async (): Promise<StoredDocument[]> => {
    const { doc_count } = await pouch.info();
    return (await walkAll(name, doc_count)) ?? documents((await pouch.allDocs({ include_docs: true })).rows as Row[]);
  };
  const local = async (aside: string): Promise<StoredDocument | null> => {
    try {
      return await pouch.get(LOCAL + aside);
    } catch (cause) {
      if ((cause as { status?: unknown }).status === 404) return null;
      throw cause;
    }
  };

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
      trying('read the notes', async () => {
        if (keys.length === 0) return [];
        if (keys.length < FEW_KEYS || keys.length * COST_OF_KEY < (await pouch.info()).doc_count) {
          return documents((await pouch.allDocs({ keys, include_docs: true })).rows as Row[]);
        }
        const all = new Map((await everything()).map((document) => [document._id, document]));
        return keys.flatMap((id) => all.get(id) ?? []);
      }),
    changes: (since) =>
      trying('read the notes', async () => {
        // The number first: what is written while all is read will be told once more.
        if (since === 0) return { seq: await sequence(), documents: await everything(), erased: [] };
        const { results, last_seq } = await pouch.changes({ since, include_docs: true, batch_size: CHANGES_AT_ONCE });
        const erased = results.flatMap(({ id, deleted }) => (deleted ? [id] : []));
        const there = results.flatMap(({ id, deleted, doc }) => (deleted || !doc ? [] : [{ id, doc }]));
        return { seq: Number(last_seq), documents: documents(there as Row[]), erased };
      }),
    sequence: () => trying('read the notes', sequence),
    put: (document) => trying('keep the note', async () => (await pouch.put(document)).rev),
    putAll: (batch) =>
      trying('keep the notes', async () => {
        const answers = await pouch.bulkDocs(batch);
        return answers.map((answer) => {
          if ('rev' in answer && answer.rev !== undefined) return answer.rev;
          throw answer;
        });
      }),
    erase: (doomed) =>
      trying('erase the notes', async () => {
        const graves = doomed.map(({ _id, _rev }) => ({ _id, _rev, _deleted: true }));
        for (const answer of await pouch.bulkDocs(graves)) if ('error' in answer && answer.error) throw answer;
      }),
    aside: (aside) => trying('read the list of notes', async () => String((await local(aside))?.text ?? '') || null),
    putAside: (aside, text) =>
      trying('keep the list of notes', async () => {
        const known = await local(aside);
        await pouch.put({ _id: LOCAL + aside, ...(known && { _rev: known._rev }), text });
      }),
    close: () => trying('close the notes', () => pouch.close()),
  };
}
