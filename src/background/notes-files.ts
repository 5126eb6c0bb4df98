/** Files of notes, out and in. */
import type { ExportedFile, NotesRequests } from '../messaging/notes-requests';
import type { Imported, ImportPreview } from '../notes/formats/format';
import { readImport } from '../notes/formats/read-import';
import { writeExport } from '../notes/formats/write-export';
import { importNotes, previewImport } from '../storage/imports';
import type { NotesStore } from '../storage/notes-store';

/** Of a file in one answer; Chromium's messages end at 64 MiB, of which a character may take three bytes. */
export const PART_CHARS = 16_000_000;
/** As many notes as a preview shows. */
const SAMPLES = 5;

/** A file of the notes that are named or fit a filter, oldest first within the order asked for. */
export async function exportFile(
  { format, ids, filter, part = 0 }: NotesRequests['notes.export']['input'],
  notes: NotesStore,
  partChars: number = PART_CHARS,
): Promise<ExportedFile> {
  const chosen = await notes.many(ids ?? (await notes.ids(filter, 'oldest')));
  const { name, type, text } = writeExport(format, chosen, notes.parts.now());
  const parts = Math.max(1, Math.ceil(text.length / partChars));
  return { name, type, text: text.slice(part * partChars, (part + 1) * partChars), parts };
}

/** What an import would bring. */
export async function previewFile(text: string, notes: NotesStore): Promise<ImportPreview> {
  const file = readImport(text, notes.parts.now());
  if (file.kind === 'refused') return file;
  const { fresh, duplicates } = await previewImport(notes, file.notes);
  const intoTrash = fresh.filter(({ trashed }) => trashed !== undefined).length;
  const samples = fresh.slice(0, SAMPLES);
  return {
    kind: 'ready',
    format: file.format,
    fresh: fresh.length,
    intoTrash,
    duplicates,
    skipped: file.skipped,
    pages: new Set(fresh.flatMap(({ page }) => (page ? [page.canonicalUrl] : []))).size,
    samples,
  };
}

/** Brings notes in. */
export async function importFile(text: string, notes: NotesStore): Promise<Imported> {
  const file = readImport(text, notes.parts.now());
  if (file.kind === 'refused') return file;
  const outcome = await importNotes(notes, file.notes);
  return outcome.kind === 'imported' ? { ...outcome, skipped: file.skipped } : outcome;
}
