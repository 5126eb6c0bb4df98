/** The open database of notes with what is derived from it; all writing goes through here, one write at a time. */
import { decodeStored } from '../notes/decode';
import { asStorageError, StorageClosedError, StorageFailedError, StorageFullError } from './errors';
import { createListeners, type Listener } from './listeners';
import type { NoteChange } from './note-change';
import type { NotesDatabase } from './notes-database';
import { NotesIndex } from './notes-index';
import { NotesTexts } from './notes-texts';
import { createWriterQueue } from './writer-queue';

export type Failed<Why> = { kind: 'failed'; why: Why; detail: string };
export type StorageFailure = Failed<'storage-full' | 'storage-failed'>;

/** Under this name the index lies beside the notes, so that a start of the background need not read them all. */
const INDEX = 'glosa-index';
/** The index on disk may lag behind by so many notes: they are read again at the next start, in a few milliseconds. */
const MOST_BEHIND = 100;
/** The rows of a list come first; whoever sees them may begin to type a second later. */
const TEXTS_AFTER_MS = 150;

export class NotesKeeper {
  readonly #open: () => NotesDatabase;
  readonly #inTurn = createWriterQueue();
  readonly #listeners = createListeners<NoteChange[]>();
  /** What a search looks through. */
  readonly texts = new NotesTexts(this);
  #database: NotesDatabase | null = null;
  #index: Promise<NotesIndex> | null = null;
  #textsDue = false;
  #behind = 0;
  #keeping: Promise<unknown> | null = null;

  /** `open` is called again after the database has failed. */
  constructor(open: () => NotesDatabase) {
    this.#open = open;
  }

  /** Hears of every write, after it. */
  onChange(listener: Listener<NoteChange[]>, signal?: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  /** Reads; rejects with a `StorageError`. */
  async reading<T>(task: (database: NotesDatabase) => Promise<T>): Promise<T> {
    try {
      return await this.#using(task);
    } catch (error) {
      // What failed before closed the connection for all.
      if (error instanceof StorageClosedError) return this.#using(task);
      throw error;
    }
  }

  async #using<T>(task: (database: NotesDatabase) => Promise<T>): Promise<T> {
    let database: NotesDatabase | null = null;
    try {
      database = this.#database ??= this.#open();
      return await task(database);
    } catch (cause) {
      const error = asStorageError(cause, 'use the notes');
      // A full disk, too, leaves PouchDB with a connection that is of no use any more.
      if (error instanceof StorageFailedError || error instanceof StorageFullError) this.#letGo(database);
      throw error;
    }
  }

  /** Writes, after all earlier writes; what went wrong is the answer. */
  writing<T>(task: (database: NotesDatabase) => Promise<T>): Promise<T | StorageFailure> {
    return this.#inTurn(async () => {
      try {
        return await this.reading(task);
      } catch (error) {
        const { message } = error as Error;
        const why = error instanceof StorageFullError ? 'storage-full' : 'storage-failed';
        return { kind: 'failed', why, detail: message };
      }
    });
  }

  /** The index, as of all writes that were acknowledged. */
  index(): Promise<NotesIndex> {
    this.#index ??= this.reading((database) => this.#load(database)).catch((error) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  /**
   * Whoever has a list before them may search it: the words are made ready once the list is on screen, since reading
   * them all keeps the database busy.
   */
  textsSoon(): void {
    if (this.#textsDue) return;
    this.#textsDue = true;
    setTimeout(() => void this.texts.all().catch(() => undefined), TEXTS_AFTER_MS);
  }

  /**
   * To be called by whoever wrote, with all that was written, before it answers. Nothing here makes a save wait: what is
   * being derived hears of the change before anybody reads from it.
   */
  wrote(changes: NoteChange[]): void {
    this.texts.wrote(changes);
    void this.#index
      ?.then((index) => {
        // Words that the reader took back must not stay readable in the index on disk either.
        let wordsWent = false;
        for (const { id, note } of changes) {
          wordsWent = (note ? index.put({ kind: 'note', note }) : index.drop(id)) || wordsWent;
        }
        this.#behind += changes.length;
        if (wordsWent || this.#behind >= MOST_BEHIND) void this.keepIndex();
      })
      .catch(() => undefined);
    this.#listeners.tell(changes);
  }

  /** Writes the index to disk, after the writes that wait already and once for all of them. */
  keepIndex(): Promise<unknown> {
    this.#keeping ??= this.writing(async (database) => {
      this.#keeping = null;
      const index = await this.index();
      this.#behind = 0;
      await database.putAside(INDEX, index.dump(await database.sequence()));
    });
    return this.#keeping;
  }

  async #load(database: NotesDatabase): Promise<NotesIndex> {
    const index = new NotesIndex();
    const { seq, documents, erased } = await database.changes(index.restore(await database.aside(INDEX)));
    let wordsWent = false;
    for (const stored of documents) wordsWent = index.put(decodeStored(stored)) || wordsWent;
    for (const id of erased) wordsWent = index.drop(id) || wordsWent;
    this.#behind = documents.length + erased.length;
    if (seq > 0 && (wordsWent || this.#behind >= MOST_BEHIND)) void this.keepIndex();
    return index;
  }

  /** A database that failed once may be closed under us for good: the next call opens it anew. */
  #letGo(failed: NotesDatabase | null): void {
    if (failed === null || failed !== this.#database) return;
    this.#database = null;
    void failed.close().catch(() => undefined);
  }
}
