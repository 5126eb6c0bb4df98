/** A file of notes, put together from the pieces in which it comes. */
import type { ExportFormat } from '../notes/formats/format';
import type { NoteFilter } from '../notes/listing';
import type { Send, WholeFile } from './port';

/** All notes that fit a filter, in a format. */
export async function exportNotes(send: Send, format: ExportFormat, filter: NoteFilter): Promise<WholeFile> {
  const { name, type, text, parts } = await send('notes.export', { format, filter });
  const pieces = [text];
  for (let part = 1; part < parts; part++) pieces.push((await send('notes.export', { format, filter, part })).text);
  return { name, type, text: pieces.join('') };
}
