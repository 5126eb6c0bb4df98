/**
 * The compiled knowledge, kept as one Blob in IndexedDB, so that a background that was just woken loads it instead of
 * compiling it again. A cache and nothing else: what cannot be read or written is compiled again.
 */

const DATABASE = 'glosa-index';
const STORE = 'compiled';
/** One is kept: that of the packs in use. */
const KEY = 'current';

type Kept = { of: string; bytes: Blob };

export type IndexStore = {
  /** What was kept of these packs; null when there is nothing, or it is of others. Never rejects. */
  load(of: string): Promise<ArrayBuffer | null>;
  /** Keeps it in place of the last; whether that succeeded. Never rejects. */
  keep(of: string, bytes: ArrayBuffer): Promise<boolean>;
};

/** Opens the store. `of` names the packs that were compiled, and with what. */
export function createIndexStore(factory: IDBFactory): IndexStore {
  return {
    async load(of) {
      try {
        const kept = await within(factory, 'readonly', (store) => store.get(KEY) as IDBRequest<Kept | undefined>);
        return kept?.of === of ? await kept.bytes.arrayBuffer() : null;
      } catch {
        return null;
      }
    },
    async keep(of, bytes) {
      try {
        const kept: Kept = { of, bytes: new Blob([bytes]) };
        await within(factory, 'readwrite', (store) => store.put(kept, KEY));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** One request in a transaction of its own; the connection is closed behind it, so that nothing holds the database. */
async function within<T>(
  factory: IDBFactory,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = factory.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const answer = ask(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return answer.result;
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
