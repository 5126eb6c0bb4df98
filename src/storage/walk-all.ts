/**
 * All documents at once, read past PouchDB from the tables of its adapter: `allDocs` asks for the body of each by itself,
 * which takes three times as long with ten thousand. It only reads, and where the tables are not as it knows them it says
 * so, and the caller asks PouchDB.
 */

/** pouchdb-adapter-idb 9: `document-store` says which revision of each stands, `by-sequence` holds the bodies. */
const PREFIX = '_pouch_';
const HEADS = 'document-store';
const BODIES = 'by-sequence';
/** A longer answer would hold up whoever asks for a few meanwhile. */
const BODIES_AT_ONCE = 2000;

type Found = { _id: string; _rev: string; [field: string]: unknown };
type Head = { id: string; winningRev: string; deletedOrLocal: string; seq: number };
type Body = Record<string, unknown> & { _doc_id_rev: string };

/** Null where the tables are not as expected. The database must exist: one that does not would be made without tables. */
export async function walkAll(database: string, count: number): Promise<Found[] | null> {
  try {
    const connection = await open(PREFIX + database);
    try {
      const documents = await read(connection);
      return documents.length === count ? documents : null;
    } finally {
      connection.close();
    }
  } catch {
    return null;
  }
}

async function read(connection: IDBDatabase): Promise<Found[]> {
  const tables = connection.transaction([HEADS, BODIES], 'readonly');
  const heads = (await settled(tables.objectStore(HEADS).getAll())) as Head[];
  const standing = new Map<string, Head>();
  let last = 0;
  for (const head of heads) {
    if (head.deletedOrLocal === '0') standing.set(`${head.id}::${head.winningRev}`, head);
    last = Math.max(last, head.seq);
  }
  const documents: Found[] = [];
  for (let from = 0; from <= last; from += BODIES_AT_ONCE) {
    const range = IDBKeyRange.bound(from, from + BODIES_AT_ONCE - 1);
    for (const body of (await settled(tables.objectStore(BODIES).getAll(range))) as Body[]) {
      const { _doc_id_rev, ...fields } = body;
      const head = standing.get(_doc_id_rev);
      if (head) documents.push({ ...fields, _id: head.id, _rev: head.winningRev });
    }
  }
  return documents;
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // It is not there: nothing may be made in PouchDB's place.
  request.onupgradeneeded = () => request.transaction?.abort();
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
