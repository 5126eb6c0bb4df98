/** A notes' database in memory that keeps PouchDB's rules on revisions, and fails when told to. */
import { RevisionConflictError } from '../../src/storage/errors';
import type { DocumentToStore, NotesDatabase, StoredDocument } from '../../src/storage/notes-database';

export class MemoryDatabase implements NotesDatabase {
  readonly documents = new Map<string, StoredDocument>();
  /** Thrown by the next call, once. */
  failNext: Error | null = null;
  /** Runs before the next put, once: somebody else's write. */
  beforeNextPut: (() => void) | null = null;
  #puts = 0;

  #fail(): void {
    const failure = this.failNext;
    this.failNext = null;
    if (failure) throw failure;
  }

  async get(id: string): Promise<StoredDocument | null> {
    this.#fail();
    return structuredClone(this.documents.get(id) ?? null);
  }

  async many(ids: string[]): Promise<StoredDocument[]> {
    this.#fail();
    return ids.flatMap((id) => structuredClone(this.documents.get(id) ?? []));
  }

  async all(): Promise<StoredDocument[]> {
    this.#fail();
    return structuredClone([...this.documents.values()]);
  }

  async put(document: DocumentToStore): Promise<string> {
    this.#fail();
    this.beforeNextPut?.();
    this.beforeNextPut = null;
    if (this.documents.get(document._id)?._rev !== document._rev) throw new RevisionConflictError('stale');
    this.#puts++;
    const rev = `${this.#puts}-x`;
    this.documents.set(document._id, structuredClone({ ...document, _rev: rev }));
    return rev;
  }

  async close(): Promise<void> {}
}
