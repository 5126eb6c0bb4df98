/** What other programs' notes have in common: they become ours, or say where they can't. */
import { decodeFields } from '../decode';
import { NOTE_LIMITS } from '../limits';
import { NOTE_SCHEMA } from '../note';
import type { ImportedNote } from './format';
import type { Misfit } from './json';
import type { Path } from './places';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or several, as JSON-LD leaves it open. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:https?|file):\/\//i.test(value) && URL.canParse(value);

/** Thrown while a note is read, with the path inside of it. */
export class Unfit extends Error {
  readonly path: Path;
  constructor(path: Path, detail: string) {
    super(detail);
    this.path = path;
  }
}

/** A time as ISO 8601 in UTC; one without a zone is taken for UTC; absent is `now`. */
export function utcTime(value: unknown, path: Path, now: string): string {
  if (value === undefined || value === null) return now;
  const text = typeof value === 'string' ? value.trim() : '';
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);
  const ms = isTime ? Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new Unfit(path, `expected a date and time, found ${JSON.stringify(value)}`);
  return new Date(ms).toISOString();
}

export function textOr(value: unknown, path: Path, absent = ''): string {
  if (value === undefined || value === null) return absent;
  if (typeof value !== 'string') throw new Unfit(path, `expected a text, found ${JSON.stringify(value)}`);
  return value;
}

export type ForeignQuote = { exact: string; prefix: string; suffix: string; path: Path };
export type ForeignPosition = { start: number; end: number };

export type Foreign = {
  url: string;
  title: string;
  quote: ForeignQuote | null;
  position: ForeignPosition | null;
  comment: string;
  tags: string[];
  created: string;
  modified: string;
  language?: string;
};

/** A foreign note as ours; null when nothing in it is worth a note. Throws `Unfit`. */
export function adopt(
  given: Foreign,
  paths: { quote: Path; comment: Path; tags: Path; url: Path },
): ImportedNote | null {
  const { url, title, quote, position, comment, tags, created, modified, language } = given;
  if (!quote && comment.trim() === '' && tags.length === 0) return null;
  const target = quote
    ? {
        kind: 'quote',
        quote: {
          exact: quote.exact,
          // Only what stands next to a quote tells it from others.
          prefix: quote.prefix.slice(-NOTE_LIMITS.contextChars),
          suffix: quote.suffix.slice(0, NOTE_LIMITS.contextChars),
        },
        ...(position && { position }),
      }
    : { kind: 'page' };
  const decoded = decodeFields({
    schema: NOTE_SCHEMA,
    target,
    page: { canonicalUrl: url, visitedUrl: url, title, ...(language && { language }) },
    comment,
    tags,
    colour: 'yellow',
    entities: [],
    created,
    modified,
  });
  if (decoded.kind === 'fields') return decoded.fields;
  const [first, second] = decoded.path;
  const path =
    first === 'comment' || first === 'tags' ? paths[first] : first === 'target' && second ? paths.quote : paths.url;
  throw new Unfit(path, decoded.why);
}

/** Reads a list of foreign notes; what is null is counted as skipped. */
export function readAll(
  items: readonly unknown[],
  at: (index: number) => Path,
  read: (item: unknown) => ImportedNote | null,
): { notes: ImportedNote[]; skipped: number } | Misfit {
  const notes: ImportedNote[] = [];
  let skipped = 0;
  for (const [index, item] of items.entries()) {
    try {
      const note = read(item);
      if (note) notes.push(note);
      else skipped++;
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      return { kind: 'misfit', why: 'field', path: [...at(index), ...error.path], detail: error.message };
    }
  }
  return { notes, skipped };
}
