/** The reader's notes: one writer, one document per note, and nothing said to be saved before the database has it. */
import { type DecodedNote, decodeStored } from '../notes/decode';
import { applyPatch, conflictCopy, fromTrash, type NewNote, newNote, toTrash } from '../notes/edit';
import type { Grouping, NoteFilter, NoteGroup, NoteSort } from '../notes/listing';
import { addressesOf } from '../notes/listing';
import type { Note, NoteDraft, NotePatch, UnreadableNote } from '../notes/note';
import { textMatcher } from '../notes/text-match';
import { documentOf, successorOf } from './documents';
import { RevisionConflictError } from './errors';
import type { Listener } from './listeners';
import type { NoteChange } from './note-change';
import type { NotesDatabase, StoredDocument } from './notes-database';
import { type Failed, NotesKeeper, type StorageFailure } from './notes-keeper';

export type CreateOutcome = { kind: 'saved'; note: Note } | StorageFailure;

/** `conflict`: another edit came first; `note` is what stands, `copy` holds this edit as a note of its own. */
export type EditOutcome = CreateOutcome | { kind: 'conflict'; note: Note; copy: Note } | Failed<'gone'>;

export type NotesStoreParts = {
  /** Opens the database; called again after it has failed. */
  open: () => NotesDatabase;
  newId: () => string;
  /** ISO 8601 in UTC. */
  now: () => string;
};

type Counts = { kept: number; trash: number; conflicts: number; unreadable: number };

/** A document that another writer keeps changing is given up after so many attempts. */
const MOST_ATTEMPTS = 3;

/** Reading functions reject with a `StorageError`; writing functions say in their answer what went wrong. */
export class NotesStore {
  readonly parts: NotesStoreParts;
  /** What lies behind, for the other files of this folder that write notes. */
  readonly keeper: NotesKeeper;

  constructor(parts: NotesStoreParts) {
    this.parts = parts;
    this.keeper = new NotesKeeper(parts.open);
  }

  /** Opens the database while something else is waited for. */
  warm(): void {
    this.keeper.reading((database) => database.sequence()).catch(() => undefined);
  }

  /** Keeps a new note. */
  create(draft: NoteDraft): Promise<CreateOutcome> {
    return this.keeper.writing(async (database) => ({
      kind: 'saved',
      note: await this.#add(database, newNote(draft, this.parts.newId(), this.parts.now())),
    }));
  }

  /** Edits a note as it was at a revision. */
  edit(id: string, rev: string, patch: NotePatch): Promise<EditOutcome> {
    return this.#changing(id, async (database, stored, note) => {
      const now = this.parts.now();
      const edited = applyPatch(note, patch, now);
      if (edited === note) return { kind: 'saved', note };
      if (rev === note.rev) return { kind: 'saved', note: await this.#replace(database, stored, edited) };
      const copy = await this.#add(database, conflictCopy(edited, this.parts.newId(), now));
      return { kind: 'conflict', note, copy };
    });
  }

  /** Puts a note into the trash, whatever its revision: no words are lost by it, and it can be taken back. */
  trash(id: string): Promise<EditOutcome> {
    return this.#moving(id, (note) => toTrash(note, this.parts.now()));
  }

  /** Takes a note back from the trash. */
  restore(id: string): Promise<EditOutcome> {
    return this.#moving(id, fromTrash);
  }

  /** The note, or null when there is none or it is unreadable. */
  async get(id: string): Promise<Note | null> {
    const stored = await this.keeper.reading((database) => database.get(id));
    const decoded = stored && decodeStored(stored);
    return decoded?.kind === 'note' ? decoded.note : null;
  }

  /** A page of the list. The unreadable ones come with the first page, all of them. */
  async list(
    offset: number,
    limit: number,
    filter: NoteFilter = {},
    sort: NoteSort = 'newest',
  ): Promise<{ total: number; notes: Note[]; unreadable: UnreadableNote[] }> {
    const ids = await this.ids(filter, sort);
    const unreadable = offset === 0 ? (await this.keeper.index()).unreadable() : [];
    return { total: ids.length, notes: await this.many(ids.slice(offset, offset + limit)), unreadable };
  }

  /** The ids of all notes that fit a filter. */
  async ids(filter: NoteFilter = {}, sort: NoteSort = 'newest'): Promise<string[]> {
    const index = await this.keeper.index();
    const ids = index.find(filter, sort).map(({ id }) => id);
    if (!filter.text?.trim()) return ids;
    const texts = await this.keeper.texts.all();
    const fits = textMatcher(filter.text);
    return ids.filter((id) => fits(texts.get(id)));
  }

  /** Notes by their ids, in this order, without those that are gone or unreadable. */
  async many(ids: string[]): Promise<Note[]> {
    const stored = await this.keeper.reading((database) => database.many(ids));
    return stored.map(decodeStored).flatMap((decoded: DecodedNote) => (decoded.kind === 'note' ? [decoded.note] : []));
  }

  /** The notes that fit a filter, counted by page, entity or tag. */
  async groups(by: Grouping, filter: NoteFilter = {}): Promise<NoteGroup[]> {
    const ids = filter.text?.trim() ? new Set(await this.ids(filter)) : undefined;
    return (await this.keeper.index()).groups(by, filter, ids);
  }

  /** The notes of a page, found by either of its addresses, newest first. */
  async onPage(page: { canonicalUrl: string; visitedUrl: string }): Promise<Note[]> {
    return this.many((await this.keeper.index()).onPage(addressesOf(page)));
  }

  /** How many notes a page has. */
  async countOnPage(page: { canonicalUrl: string; visitedUrl: string }): Promise<number> {
    return (await this.keeper.index()).onPage(addressesOf(page)).length;
  }

  /** How many notes are on an entity or have it in their quote. */
  async countWithEntity(entity: string): Promise<number> {
    return (await this.keeper.index()).find({ entity }).length;
  }

  /** How many notes there are of each kind. */
  async counts(): Promise<Counts> {
    const index = await this.keeper.index();
    return {
      kept: index.find().length,
      trash: index.find({ trash: true }).length,
      conflicts: index.find({ conflicts: true }).length,
      unreadable: index.unreadable().length,
    };
  }

  /** Hears every write: notes as they now stand, and those that were erased. */
  onChange(listener: Listener<NoteChange[]>, signal?: AbortSignal): void {
    this.keeper.onChange(listener, signal);
  }

  #moving(id: string, move: (note: Note) => Note): Promise<EditOutcome> {
    return this.#changing(id, async (database, stored, note) => {
      const moved = move(note);
      return { kind: 'saved', note: moved === note ? note : await this.#replace(database, stored, moved) };
    });
  }

  async #add(database: NotesDatabase, note: NewNote): Promise<Note> {
    const rev = await database.put(documentOf(note));
    return this.#wrote({ ...note, rev });
  }

  async #replace(database: NotesDatabase, stored: StoredDocument, note: Note): Promise<Note> {
    const rev = await database.put(successorOf(stored, note));
    return this.#wrote({ ...note, rev });
  }

  #wrote(note: Note): Note {
    this.keeper.wrote([{ id: note.id, note }]);
    return note;
  }

  #changing(
    id: string,
    change: (database: NotesDatabase, stored: StoredDocument, note: Note) => Promise<EditOutcome>,
  ): Promise<EditOutcome> {
    return this.keeper.writing<EditOutcome>(async (database) => {
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
}
