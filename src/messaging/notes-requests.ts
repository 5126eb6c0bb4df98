/** What surfaces ask about notes, and what pages ask about their own. */
import type { ExportFormat, Imported, ImportPreview } from '../notes/formats/format';
import type { Grouping, NoteFilter, NoteGroup, NoteSort } from '../notes/listing';
import type {
  Note,
  NoteColour,
  NoteDraft,
  NotePage,
  NotePatch,
  SaveAnswer,
  SaveFailure,
  UnreadableNote,
} from '../notes/note';

export type EditAnswer =
  | { kind: 'saved'; note: Note }
  /** Somebody edited it meanwhile: the other version stands, this one was kept as `copy`. */
  | { kind: 'conflict'; note: Note; copy: Note }
  | { kind: 'failed'; why: SaveFailure | 'gone'; detail: string };

/** `unreadable` comes with the first page only: documents that are kept but do not decode. */
export type NotesPage = { total: number; notes: Note[]; unreadable: UnreadableNote[] };

/** Two edits that met: `note` is what stands (null: erased since), `copy` the other one, which `notes.resolve` settles. */
export type NoteConflict = { note: Note | null; copy: Note };

/** What of two edits is to stand: the copy's words, the standing ones, or both as notes of their own. */
export type Resolution = 'this' | 'other' | 'both';

/** What a note without a quote is about; a page is the one open in a tab. */
export type NewNoteAbout = { kind: 'page'; tab: number } | { kind: 'entity'; entity: string };

export type NotesStats = {
  kept: number;
  trash: number;
  conflicts: number;
  unreadable: number;
  /** Bytes of the whole extension, as the browser estimates them; null where it does not. */
  storage: { used: number; quota: number } | null;
};

/**
 * `text` is one of `parts` pieces of the file, in order: a file may be larger than one message. `part` asks for the
 * next (from 0); the file is made anew for each, so notes that change in between may show.
 */
export type ExportedFile = { name: string; type: string; text: string; parts: number };

type Nothing = Record<string, never>;
type ById = { id: string; rev: string };

export interface NotesRequests {
  /** A page of the notes that fit a filter, from the index; by default all that are kept, newest first. */
  'notes.list': {
    input: { offset: number; limit: number; filter?: NoteFilter; sort?: NoteSort };
    output: NotesPage;
  };
  'notes.get': { input: { id: string }; output: Note | null };
  /** Notes counted by page, entity or tag. */
  'notes.groups': { input: { by: Grouping; filter?: NoteFilter }; output: { groups: NoteGroup[] } };
  /** Tags that begin with something (in any case), the most used first. */
  'notes.tags': { input: { begins: string; limit: number }; output: { tags: { tag: string; count: number }[] } };
  /** A note on a page or an entity, without a quote. */
  'notes.create': {
    input: { about: NewNoteAbout; comment: string; tags: string[]; colour: NoteColour; agreed?: boolean };
    output: SaveAnswer;
  };
  'notes.edit': { input: ById & { patch: NotePatch }; output: EditAnswer };
  /** Into the trash, from where `notes.restore` takes it back within 30 days. */
  'notes.delete': { input: ById; output: EditAnswer };
  'notes.restore': { input: ById; output: EditAnswer };
  /** Erases what is in the trash, or these of it, for good. */
  'notes.empty-trash': {
    input: { ids?: string[] };
    output:
      | { kind: 'erased'; count: number }
      | { kind: 'failed'; why: 'storage-full' | 'storage-failed'; detail: string };
  };
  /** Edits that lost against others and wait for the reader's word. */
  'notes.conflicts': { input: Nothing; output: { conflicts: NoteConflict[] } };
  /** Settles one, named by its copy. What does not stand goes to the trash. `note` is what stands. */
  'notes.resolve': { input: { id: string; keep: Resolution }; output: EditAnswer };
  'notes.export': {
    input: { format: ExportFormat; ids?: string[]; filter?: NoteFilter; part?: number };
    output: ExportedFile;
  };
  /** What an import of this text would bring; nothing is written. */
  'notes.preview-import': { input: { text: string }; output: ImportPreview };
  /** All of it, but for notes that are there already, or nothing. */
  'notes.import': { input: { text: string }; output: Imported };
  /** Puts the notes that an import brought into the trash, all at once. */
  'notes.undo-import': {
    input: { ids: string[] };
    output:
      | { kind: 'undone'; count: number }
      | { kind: 'failed'; why: 'storage-full' | 'storage-failed'; detail: string };
  };
  'notes.stats': { input: Nothing; output: NotesStats };
}

/** Of a note of the page that asks; `canonical` as the page states it, by which its notes are found. */
type OwnNote = { id: string; canonical: string | null };

export interface PageNotesRequests {
  /**
   * Keep a highlight made on this page; `entities` are the ids of those inside it, whose names the background knows.
   * From a private window the answer is `needs-consent` unless the reader agreed to keep this one.
   */
  'page.save': { input: { draft: NoteDraft; entities: string[]; agreed?: boolean }; output: SaveAnswer };
  /** The notes made on this page, with all that painting them and their popover needs. */
  'page.notes': { input: { canonical: string | null }; output: Note[] };
  'page.edit-note': { input: OwnNote & { rev: string; patch: NotePatch }; output: EditAnswer };
  'page.delete-note': { input: OwnNote; output: EditAnswer };
  'page.restore-note': { input: OwnNote; output: EditAnswer };
}

/** What a frame says of its page, for a note on it; `canonicalUrl` as the page states it, or its own address. */
export type PageDescription = Omit<NotePage, 'visitedUrl'>;
