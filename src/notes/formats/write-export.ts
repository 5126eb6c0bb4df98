/** Notes as a file of one of our formats. */
import type { Note } from '../note';
import { toCsv } from './csv';
import type { ExportFormat } from './format';
import { toJson } from './json';
import { toJsonLd } from './json-ld';
import { toMarkdown } from './markdown';
import { toText } from './plain-text';

export type NotesFile = { name: string; type: string; text: string };

type Writer = { extension: string; type: string; write: (notes: readonly Note[], now: string) => string };

const WRITERS: Record<ExportFormat, Writer> = {
  json: { extension: 'json', type: 'application/json', write: toJson },
  markdown: { extension: 'md', type: 'text/markdown', write: toMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: toCsv },
  jsonld: { extension: 'jsonld', type: 'application/ld+json', write: toJsonLd },
  text: { extension: 'txt', type: 'text/plain', write: toText },
};

/** Writes notes as a file; `now` (ISO 8601, UTC) dates it. */
export function writeExport(format: ExportFormat, notes: readonly Note[], now: string): NotesFile {
  const { extension, type, write } = WRITERS[format];
  return { name: `glosa-notes-${now.slice(0, 10)}.${extension}`, type, text: write(notes, now) };
}
