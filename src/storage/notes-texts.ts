/**
 * What a search of notes looks through, on disk beside the notes: reading and folding ten thousand takes half a second
 * after each start, reading what was folded a twentieth of it. It is made at the first search of all; for whoever never
 * searches it is not there.
 */
import { searchText, wordsOf, wordsOfStored } from '../notes/text-match';
import type { NoteChange } from './note-change';
import type { NotesDatabase } from './notes-database';
import { TextShelves } from './text-shelves';

const TEXTS = 'glosa-texts';
/** Raised when folding changes. */
const SHAPE = 1;
/** As for the index: so many are read and folded anew in a few milliseconds. */
const MOST_BEHIND = 100;

type Access = {
  reading<T>(task: (database: NotesDatabase) => Promise<T>): Promise<T>;
  /** After all earlier writes; never rejects. */
  writing(task: (database: NotesDatabase) => Promise<void>): Promise<unknown>;
};

export class NotesTexts {
  readonly #access: Access;
  #texts: Promise<TextShelves> | null = null;
  #behind = 0;
  #onDisk = 0;
  #keeping: Promise<unknown> | null = null;

  constructor(access: Access) {
    this.#access = access;
  }

  /** The words as of all writes that were acknowledged. Rejects with a `StorageError`. */
  all(): Promise<TextShelves> {
    this.#texts ??= this.#access
      .reading((database) => this.#load(database))
      .catch((error) => {
        this.#texts = null;
        throw error;
      });
    return this.#texts;
  }

  /** To be called with all that was written. Words that the reader took back do not stay on disk. */
  wrote(changes: NoteChange[]): void {
    const mayTakeBack = changes.some(({ note }) => !note?.rev.startsWith('1-'));
    if (!this.#texts) {
      if (mayTakeBack) void this.keep();
      return;
    }
    void this.#texts
      .then((texts) => {
        let wordsWent = false;
        for (const { id, note } of changes) {
          wordsWent = (note ? texts.put(id, searchText(wordsOf(note))) : texts.drop(id)) || wordsWent;
        }
        this.#behind += changes.length;
        if (wordsWent || this.#behind >= MOST_BEHIND) return this.keep();
      })
      .catch(() => undefined);
  }

  /** Writes what changed to disk, if anything of it is to be there: after the writes that wait already. Never rejects. */
  keep(): Promise<unknown> {
    this.#keeping ??= this.#write().catch(() => {
      // It stays behind, which the next start sees.
      this.#keeping = null;
    });
    return this.#keeping;
  }

  async #write(): Promise<void> {
    const isThere = this.#texts !== null || (await this.#access.reading((database) => database.aside(TEXTS))) !== null;
    const texts = isThere ? await this.all() : null;
    await this.#access.writing(async (database) => {
      // What changes from now on is written the next time.
      this.#keeping = null;
      if (!texts) return;
      this.#behind = 0;
      // The number last: shelves that are newer than it says are made right by the changes since.
      const seq = await database.sequence();
      for (const { shelf, text } of texts.takeStale()) await database.putAside(`${TEXTS}-${shelf}`, text);
      // Left by another version.
      for (; this.#onDisk > texts.count; this.#onDisk--) await database.putAside(`${TEXTS}-${this.#onDisk - 1}`, '');
      this.#onDisk = texts.count;
      await database.putAside(TEXTS, JSON.stringify({ shape: SHAPE, seq, shelves: texts.count }));
    });
  }

  async #load(database: NotesDatabase): Promise<TextShelves> {
    const { texts, seq: known, onDisk } = await restored(database);
    this.#onDisk = onDisk;
    const { seq, documents, erased } = await database.changes(known);
    let wordsWent = false;
    for (const stored of documents) {
      wordsWent = texts.put(stored._id, searchText(wordsOfStored(stored))) || wordsWent;
    }
    for (const id of erased) wordsWent = texts.drop(id) || wordsWent;
    this.#behind = documents.length + erased.length;
    if (seq > 0 && (wordsWent || this.#behind >= MOST_BEHIND || known === 0)) void this.keep();
    return texts;
  }
}

type Restored = { texts: TextShelves; seq: number; onDisk: number };

/** What lies on disk with the number of the last write in it; nothing and 0 where that is of no use. */
async function restored(database: NotesDatabase): Promise<Restored> {
  const texts = new TextShelves();
  const { shape, seq, shelves: onDisk } = headOf(await database.aside(TEXTS));
  if (shape !== SHAPE) return { texts, seq: 0, onDisk };
  const all = await Promise.all(Array.from({ length: onDisk }, (_, at) => database.aside(`${TEXTS}-${at}`)));
  return all.every((text) => texts.restore(text))
    ? { texts, seq, onDisk }
    : { texts: new TextShelves(), seq: 0, onDisk };
}

function headOf(text: string | null): Record<'shape' | 'seq' | 'shelves', number> {
  try {
    const { shape, seq, shelves } = JSON.parse(text ?? '') as Record<string, unknown>;
    return { shape: Number(shape), seq: Number(seq), shelves: Number(shelves) };
  } catch {
    return { shape: 0, seq: 0, shelves: 0 };
  }
}
