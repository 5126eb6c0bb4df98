/** Reads a file that somebody brings, whatever of our formats it is: whole and right, or refused with a place. */
import type { ImportedFile, ImportRefusal } from './format';
import { fromHypothesis, isHypothesis } from './hypothesis';
import { fromJson, isOurJson, type Misfit } from './json';
import { brokenPlace, placeOf } from './places';
import { annotationsIn, fromJsonLd } from './read-json-ld';

/** As much as one message of the browser holds, with room to spare; some fifty thousand notes. */
export const MOST_IMPORT_CHARS = 60_000_000;

type Read = { notes: ImportedFile['notes']; skipped: number } | Misfit;

/** Reads the text of a file. `now` (ISO 8601, UTC) stands for times that a foreign note does not state. */
export function readImport(given: string, now: string): ImportedFile | ImportRefusal {
  if (given.length > MOST_IMPORT_CHARS) {
    const detail = `expected at most ${MOST_IMPORT_CHARS} characters, found ${given.length}`;
    return { kind: 'refused', why: 'too-large', line: null, field: null, detail };
  }
  // Editors of Windows put a mark before a text, which is no JSON.
  const text = given.replace(/^\ufeff/, '');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { kind: 'refused', why: 'syntax', ...brokenPlace(text), detail: (error as Error).message };
  }
  const found = readerOf(file);
  if (!found) {
    const detail = 'expected notes exported by Glosa or Hypothesis, or W3C Web Annotations';
    return { kind: 'refused', why: 'unknown', line: 1, field: null, detail };
  }
  const read = found.read(now);
  if ('kind' in read) return { kind: 'refused', why: read.why, ...placeOf(text, read.path), detail: read.detail };
  if (read.notes.length === 0) {
    return { kind: 'refused', why: 'empty', line: null, field: null, detail: 'no note is in this file' };
  }
  return { kind: 'file', format: found.format, ...read };
}

function readerOf(file: unknown): { format: ImportedFile['format']; read: (now: string) => Read } | null {
  if (isOurJson(file)) return { format: 'json', read: () => fromJson(file) };
  if (isHypothesis(file)) return { format: 'hypothesis', read: (now) => fromHypothesis(file, now) };
  const annotations = annotationsIn(file);
  return annotations && { format: 'jsonld', read: (now) => fromJsonLd(annotations, now) };
}
