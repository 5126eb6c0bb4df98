/** The formats that notes leave and come in by, and what an import answers. */
import type { Note } from '../note';

/** `text` is for the clipboard. */
export const EXPORT_FORMATS = ['json', 'markdown', 'csv', 'jsonld', 'text'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const IMPORT_FORMATS = ['json', 'jsonld', 'hypothesis'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * Why a text cannot be imported, and where. `syntax`: no JSON (cut short, most likely); `unknown`: JSON, but of no format
 * we read; `field`: a note with something in it that no note can hold; `empty`: nothing in it is a note; `too-large`.
 */
export type ImportRefusal = {
  kind: 'refused';
  why: 'syntax' | 'unknown' | 'field' | 'empty' | 'too-large' | 'later-version';
  /** Counted from 1; null where no place can be named. */
  line: number | null;
  /** `notes[3].target.quote.exact` */
  field: string | null;
  /** In English, for the curious. */
  detail: string;
};

/** What can be read of a file that is not refused: `skipped` counts what is no note (a reply, a bookmark without words). */
export type ImportedFile = { kind: 'file'; format: ImportFormat; notes: ImportedNote[]; skipped: number };

/** A note as it comes in: the database gives a revision, and an id where it has none or the id is taken by another. */
export type ImportedNote = Omit<Note, 'rev' | 'id'> & { id?: string };

export type ImportPreview =
  | {
      kind: 'ready';
      format: ImportFormat;
      /** Notes that would come in, of them so many into the trash; those that are here already; what is no note. */
      fresh: number;
      intoTrash: number;
      duplicates: number;
      skipped: number;
      /** How many pages those that would come in are on. */
      pages: number;
      /** The first few that would come in. */
      samples: ImportedNote[];
    }
  | ImportRefusal;

export type Imported =
  /** `ids` are those of the notes that came in. */
  | { kind: 'imported'; added: number; ids: string[]; duplicates: number; skipped: number }
  | ImportRefusal
  | { kind: 'failed'; why: 'storage-full' | 'storage-failed'; detail: string };
