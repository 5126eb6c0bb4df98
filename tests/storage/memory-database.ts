/** A notes' database in memory that keeps PouchDB's rules on revisions, and fails when told to. */
import { RevisionConflictError } from '../../src/storage/errors';
import type { DatabaseChanges, DocumentToStore, NotesDatabase, StoredDocument } from '../../src/storage/notes-database';

export class MemoryDatabase implements NotesDatabase {
  readonly documents = new Map<string, StoredDocument>();
  /** Thrown by the next call, once. */
  failNext: Error | null = null;
  /** Runs before the next put, once: somebody else's write. */
  beforeNextPut: (() => void) | null = null;
  readonly asides = new Map<string, string>();
  #puts = 0;
  /** The number of the last write of each document. */
  readonly #writes = new Map<string, number>();

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

  async changes(since: number): Promise<DatabaseChanges> {
    this.#fail();
    const ids = [...this.#writes].flatMap(([id, seq]) => (seq > since ? [id] : []));
    const unknown = since === 0 ? [...this.documents.keys()].filter((id) => !this.#writes.has(id)) : [];
    const there = [...unknown, ...ids].flatMap((id) => this.documents.get(id) ?? []);
    const erased = since === 0 ? [] : ids.filter((id) => !this.documents.has(id));
    return { seq: this.#puts, documents: structuredClone(there), erased };
  }

  async sequence(): Promise<number> {
    return this.#puts;
  }

  async putAll(documents: DocumentToStore[]): Promise<string[]> {
    this.#fail();
    for (const { _id, _rev } of documents) {
      if (this.documents.get(_id)?._rev !== _rev) throw new RevisionConflictError('stale');
    }
    const revs: string[] = [];
    for (const document of documents) revs.push(await this.put(document));
    return revs;
  }

  async erase(documents: { _id: string; _rev: string }[]): Promise<void> {
    this.#fail();
    for (const { _id } of documents) {
      this.documents.delete(_id);
      this.#writes.set(_id, ++this.#puts);
    }
  }

  async aside(name: string): Promise<string | null> {
    this.#fail();
    return this.asides.get(name) ?? null;
  }

  async putAside(name: string, text: string): Promise<void> {
    this.#fail();
    this.asides.set(name, text);
  }

  async put(document: DocumentToStore): Promise<string> {
    this.#fail();
    this.beforeNextPut?.();
    this.beforeNextPut = null;
    if (this.documents.get(document._id)?._rev !== document._rev) throw new RevisionConflictError('stale');
    this.#puts++;
    const rev = `${this.#puts}-x`;
    this.#writes.set(document._id, this.#puts);
    this.documents.set(document._id, structuredClone({ ...document, _rev: rev }));
    return rev;
  }

  async close(): Promise<void> {}
}
