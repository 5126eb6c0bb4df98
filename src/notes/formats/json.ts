/** Our own format: everything a note holds but the database's revision. What goes out comes in again as it was. */
import { decodeFields } from '../decode';
import { NOTE_LIMITS } from '../limits';
import type { Note } from '../note';
import type { ImportedNote, ImportRefusal } from './format';
import type { Path } from './places';

/** The version of what stands around the notes; each note states its own schema. */
export const FILE_VERSION = 1;

/** A failure to read a note, at a path into the file. */
export type Misfit = { kind: 'misfit'; why: ImportRefusal['why']; path: Path; detail: string };

/** Notes as our JSON file. */
export function toJson(notes: readonly Note[], now: string): string {
  const plain = notes.map(({ rev: _rev, ...kept }) => kept);
  return `${JSON.stringify({ glosa: 'notes', version: FILE_VERSION, exported: now, notes: plain }, null, 2)}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a parsed file is of this format. */
export function isOurJson(file: unknown): file is Fields {
  return typeof file === 'object' && file !== null && 'glosa' in file && (file as Fields).glosa === 'notes';
}

/** The notes of a parsed file. */
export function fromJson(file: Fields): { notes: ImportedNote[]; skipped: number } | Misfit {
  const { version, notes } = file;
  if (typeof version !== 'number' || version > FILE_VERSION) {
    return { kind: 'misfit', why: 'later-version', path: ['version'], detail: `expected at most ${FILE_VERSION}` };
  }
  if (!Array.isArray(notes)) return { kind: 'misfit', why: 'field', path: ['notes'], detail: 'expected a list' };
  const read: ImportedNote[] = [];
  for (const [at, stored] of notes.entries()) {
    const decoded = decodeFields(stored);
    if (decoded.kind === 'wrong') {
      return { kind: 'misfit', why: 'field', path: ['notes', at, ...decoded.path], detail: decoded.why };
    }
    const id: unknown = (stored as Fields).id;
    if (typeof id !== 'string' || id === '' || id.startsWith('_') || id.length > NOTE_LIMITS.idChars) {
      const detail = 'expected an id that does not begin with an underscore';
      return { kind: 'misfit', why: 'field', path: ['notes', at, 'id'], detail };
    }
    read.push({ ...decoded.fields, id });
  }
  return { notes: read, skipped: 0 };
}
