/** An export as a whole: the background hands it over in pieces, since a file may be larger than one message. */
import type { ExportFormat } from '../notes/formats/format';
import type { NoteFilter } from '../notes/listing';
import type { send } from './send';

/** A file's name, media type and pieces in order: of all notes, or of those that fit a filter. */
export async function wholeExport(
  ask: typeof send,
  format: ExportFormat,
  filter?: NoteFilter,
): Promise<{ name: string; type: string; parts: string[] }> {
  const wanted = { format, ...(filter && { filter }) };
  const first = await ask('notes.export', wanted);
  const parts = [first.text];
  for (let part = 1; part < first.parts; part++) parts.push((await ask('notes.export', { ...wanted, part })).text);
  return { name: first.name, type: first.type, parts };
}
