/** An export as a whole: the background hands it over in pieces, since a file may be larger than one message. */
import type { send } from '../messaging/send';
import type { ExportFormat } from '../notes/formats/format';

/** A file's name, type and pieces in order. */
export async function readExport(
  ask: typeof send,
  format: ExportFormat,
): Promise<{ name: string; type: string; parts: string[] }> {
  const first = await ask('notes.export', { format });
  const parts = [first.text];
  for (let part = 1; part < first.parts; part++) {
    parts.push((await ask('notes.export', { format, part })).text);
  }
  return { name: first.name, type: first.type, parts };
}
