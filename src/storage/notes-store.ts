/** The reader's notes: one writer, one document per note, and nothing said to be saved before the database has it. */
import { type DecodedNote, decodeStored, encodeNote } from '../notes/decode';
import { applyPatch, conflictCopy, fromTrash, type NewNote, newNote, toTrash } from '../notes/edit';
import type { Note, NoteDraft, NotePatch, UnreadableNote } from '../notes/note';
import { asStorageError, RevisionConflictError, StorageFailedError, StorageFullError } from './errors';
import { createListeners, type Listener } from './listeners';
import type { NotesDatabase, StoredDocument } from './notes-database';
import { addressesOf, NotesIndex } from './notes-index';
import { createWriterQueue } from './writer-queue';

type Failed<Why> = { kind: 'failed'; why: Why; detail: string };

export type CreateOutcome = { kind: 'saved'; note: Note } | Failed<'storage-full' | 'storage-failed'>;

/** `conflict`: another edit came first; `note` is what stands, `copy` holds this edit as a note of its own. */
export type EditOutcome = CreateOutcome | { kind: 'conflict'; note: Note; copy: Note } | Failed<'gone'>;

export type NotesStoreParts = {
  /** Opens the database; called again after it has failed. */
  open: () => NotesDatabase;
  newId: () => string;
  /** ISO 8601 in UTC. */
  now: () => string;
};

/** A document that another writer keeps changing is given up after so many attempts. */
const MOST_ATTEMPTS = 3;

/** Reading functions reject with a `StorageError`; writing functions say in their answer what went wrong. */
export class NotesStore {
  readonly #parts: NotesStoreParts;
  readonly #inTurn = createWriterQueue();
  readonly #listeners = createListeners<Note>();
  #database: NotesDatabase | null = null;
  #index: Promise<NotesIndex> | null = null;

  constructor(parts: NotesStoreParts) {
    this.#parts = parts;
  }

  /** Keeps a new note. */
  create(draft: NoteDraft): Promise<CreateOutcome> {
    return this.#writing(async (database) => ({
      kind: 'saved',
      note: await this.#add(database, newNote(draft, this.#parts.newId(), this.#parts.now())),
    }));
  }

  /** Edits a note as it was at a revision. */
  edit(id: string, rev: string, patch: NotePatch): Promise<EditOutcome> {
    return this.#changing(id, async (database, stored, note) => {
      const now = this.#parts.now();
      const edited = applyPatch(note, patch, now);
      if (edited === note) return { kind: 'saved', note };
      if (rev === note.rev) return { kind: 'saved', note: await this.#replace(database, stored, edited) };
      const copy = await this.#add(database, conflictCopy(edited, this.#parts.newId(), now));
      return { kind: 'conflict', note, copy };
    });
  }

  /** Puts a note into the trash, whatever its revision: no words are lost by it, and it can be taken back. */
  trash(id: string): Promise<EditOutcome> {
    return this.#moving(id, (note) => toTrash(note, this.#parts.now()));
  }

  /** Takes a note back from the trash. */
  restore(id: string): Promise<EditOutcome> {
    return this.#moving(id, fromTrash);
  }

  /** The note, or null when there is none or it is unreadable. */
  async get(id: string): Promise<Note | null> {
    const stored = await this.#reading((database) => database.get(id));
    const decoded = stored && decodeStored(stored);
    return decoded?.kind === 'note' ? decoded.note : null;
  }

  /** A page of the list, newest first. The unreadable ones come with the first page, all of them. */
  async list(
    offset: number,
    limit: number,
    from: 'kept' | 'trash' = 'kept',
  ): Promise<{ total: number; notes: Note[]; unreadable: UnreadableNote[] }> {
    const index = await this.#indexed();
    const { total, ids } = index.list(offset, limit, from);
    return { total, notes: await this.#many(ids), unreadable: offset === 0 ? index.unreadable() : [] };
  }

  /** The notes of a page, found by either of its addresses, newest first. */
  async onPage(page: { canonicalUrl: string; visitedUrl: string }): Promise<Note[]> {
    return this.#many((await this.#indexed()).onPage(addressesOf(page)));
  }

  /** How many notes a page has. */
  async countOnPage(page: { canonicalUrl: string; visitedUrl: string }): Promise<number> {
    return (await this.#indexed()).onPage(addressesOf(page)).length;
  }

  /** How many notes are on an entity or have it in their quote. */
  async countWithEntity(entity: string): Promise<number> {
    return (await this.#indexed()).withEntity(entity).length;
  }

  /** Hears every note that was written, as it now stands. */
  onChange(listener: Listener<Note>, signal?: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  #moving(id: string, move: (note: Note) => Note): Promise<EditOutcome> {
    return this.#changing(id, async (database, stored, note) => {
      const moved = move(note);
      return { kind: 'saved', note: moved === note ? note : await this.#replace(database, stored, moved) };
    });
  }

  async #add(database: NotesDatabase, note: NewNote): Promise<Note> {
    const rev = await database.put({ ...encodeNote(note), _id: note.id });
    return this.#written({ ...note, rev });
  }

  async #replace(database: NotesDatabase, stored: StoredDocument, note: Note): Promise<Note> {
    // Fields that this version does not know stay; `trashed` goes when the note has it no more.
    const { trashed: _trashed, ...kept } = stored;
    const rev = await database.put({ ...kept, ...encodeNote(note), _id: stored._id, _rev: stored._rev });
    return this.#written({ ...note, rev });
  }

  #written(note: Note): Note {
    // A save does not wait for the index; one that is being built hears of it before anybody reads from it.
    void this.#index?.then((index) => index.put({ kind: 'note', note })).catch(() => undefined);
    this.#listeners.tell(note);
    return note;
  }

  #changing(
    id: string,
    change: (database: NotesDatabase, stored: StoredDocument, note: Note) => Promise<EditOutcome>,
  ): Promise<EditOutcome> {
    return this.#writing<EditOutcome>(async (database) => {
      for (let attempt = 1; ; attempt++) {
        const stored = await database.get(id);
        if (stored === null) return { kind: 'failed', why: 'gone', detail: `There is no note ${id}` };
        const decoded = decodeStored(stored);
        if (decoded.kind === 'unreadable') {
          const detail = `Note ${id} is unreadable and stays as it is: ${decoded.unreadable.why}`;
          return { kind: 'failed', why: 'storage-failed', detail };
        }
        try {
          return await change(database, stored, decoded.note);
        } catch (error) {
          // Written from elsewhere (replication) between reading and writing: look again.
          if (!(error instanceof RevisionConflictError) || attempt === MOST_ATTEMPTS) throw error;
        }
      }
    });
  }

  #writing<T>(task: (database: NotesDatabase) => Promise<T>): Promise<T | Failed<'storage-full' | 'storage-failed'>> {
    return this.#inTurn(async () => {
      try {
        return await this.#reading(task);
      } catch (error) {
        const { message } = error as Error;
        return {
          kind: 'failed',
          why: error instanceof StorageFullError ? 'storage-full' : 'storage-failed',
          detail: message,
        };
      }
    });
  }

  async #reading<T>(task: (database: NotesDatabase) => Promise<T>): Promise<T> {
    try {
      this.#database ??= this.#parts.open();
      return await task(this.#database);
    } catch (cause) {
      const error = asStorageError(cause, 'use the notes');
      if (error instanceof StorageFailedError) this.#letGo();
      throw error;
    }
  }

  /** A database that failed once may be closed under us for good: the next call opens it anew. */
  #letGo(): void {
    void this.#database?.close().catch(() => undefined);
    this.#database = null;
  }

  #indexed(): Promise<NotesIndex> {
    this.#index ??= this.#reading(async (database) => {
      const index = new NotesIndex();
      for (const stored of await database.all()) index.put(decodeStored(stored));
      return index;
    }).catch((error) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  async #many(ids: string[]): Promise<Note[]> {
    const stored = await this.#reading((database) => database.many(ids));
    return stored.map(decodeStored).flatMap((decoded: DecodedNote) => (decoded.kind === 'note' ? [decoded.note] : []));
  }
}
