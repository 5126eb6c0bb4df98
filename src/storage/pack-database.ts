/**
 * The reader's own packs in IndexedDB. Heads are apart from bodies, so that what is installed can be told without reading
 * megabytes; the two are written in one transaction.
 */
import type { Pack } from '../knowledge/schema';
import { asStorageError } from './errors';

/** What is known of an installed pack without its entities. */
export type PackHead = Omit<Pack, 'entities' | 'sources'> & {
  /** SHA-256 of the file: two files of one version need not say the same. */
  digest: string;
  /** When it was first installed (ISO 8601, UTC): the order in which packs stand. */
  installed: string;
};

/** An installed pack, whole. */
export type InstalledPack = { head: PackHead; pack: Pack };

/** A pack as it stood before the last change of it; null: it was not there. */
export type Before = { id: string; installed: InstalledPack | null };

/** What one write changes, all at once or not at all. `before` replaces what was kept for undoing an earlier one. */
export type PackWrite = { put?: InstalledPack; remove?: string; before: Before | null };

/** Every function rejects with a `StorageError`. */
export type PackDatabase = {
  /** In no order. */
  heads(): Promise<PackHead[]>;
  all(): Promise<InstalledPack[]>;
  get(id: string): Promise<InstalledPack | null>;
  /** How the pack that was changed last stood before. */
  before(): Promise<Before | null>;
  write(change: PackWrite): Promise<void>;
  close(): void;
};

/** The name can never change: a new name is an empty database. */
export const PACKS_DATABASE = 'glosa-packs';
const HEADS = 'heads';
const BODIES = 'bodies';
const BEFORE = 'before';

/** Opens the database; it is made when first used. */
export function openPackDatabase(name: string = PACKS_DATABASE): PackDatabase {
  let opened: Promise<IDBDatabase> | null = null;
  const open = (): Promise<IDBDatabase> => {
    opened ??= openAnew(name, () => {
      opened = null;
    });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  const trying = async <T>(doing: string, task: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    try {
      return await task(await open());
    } catch (cause) {
      throw asStorageError(cause, doing);
    }
  };
  return {
    heads: () => trying('read the packs', (database) => answerOf<PackHead[]>(storeOf(database, HEADS).getAll())),
    all: () => trying('read the packs', (database) => answerOf<InstalledPack[]>(storeOf(database, BODIES).getAll())),
    get: (id) =>
      trying('read the pack', async (database) => {
        const found = await answerOf<InstalledPack | undefined>(storeOf(database, BODIES).get(id));
        return found ?? null;
      }),
    before: () =>
      trying('read the pack', async (database) => {
        const [found] = await answerOf<Before[]>(storeOf(database, BEFORE).getAll());
        return found ?? null;
      }),
    write: ({ put, remove, before }) =>
      trying('keep the packs', async (database) => {
        const transaction = database.transaction([HEADS, BODIES, BEFORE], 'readwrite');
        const [heads, bodies, earlier] = [HEADS, BODIES, BEFORE].map((store) => transaction.objectStore(store));
        try {
          earlier?.clear();
          if (before) earlier?.put(before);
          if (remove !== undefined) {
            heads?.delete(remove);
            bodies?.delete(remove);
          }
          if (put) {
            heads?.put(put.head);
            bodies?.put(put);
          }
        } catch (error) {
          // What was asked for before the fault would be carried out all the same.
          transaction.abort();
          throw error;
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
      }),
    close() {
      void opened?.then((database) => database.close()).catch(() => undefined);
      opened = null;
    },
  };
}

function openAnew(name: string, onLost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(HEADS, { keyPath: 'id' });
      request.result.createObjectStore(BODIES, { keyPath: 'head.id' });
      request.result.createObjectStore(BEFORE, { keyPath: 'id' });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      // A later version of ours, or the browser clearing its storage, wants the database: give it away, and open anew.
      database.onversionchange = () => {
        database.close();
        onLost();
      };
      database.onclose = onLost;
      resolve(database);
    };
  });
}

function storeOf(database: IDBDatabase, store: string): IDBObjectStore {
  return database.transaction(store, 'readonly').objectStore(store);
}

function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
}
