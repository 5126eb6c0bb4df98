/** The fields of notes as valibot schemas; `decode.ts` puts them together into what may come in from where. */
import * as v from 'valibot';
import { NOTE_LIMITS } from './limits';
import { NOTE_COLOURS, type NoteEntity, type NotePage, type NoteTarget } from './note';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const filled = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
/** The page's own words about itself: too long is cut, since the reader can't help it. */
const pageText = v.pipe(
  v.string(),
  // Not in the middle of a character.
  v.transform((said) => said.slice(0, NOTE_LIMITS.pageTextChars).replace(/[\ud800-\udbff]$/, '')),
);

/** Addresses become links: nothing but pages and files, so that no `javascript:` is ever behind one. */
const address = v.pipe(
  filled(NOTE_LIMITS.addressChars),
  v.check((url) => /^(?:https?|file):\/\//i.test(url), 'expected an http, https or file address'),
);

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const quoteSchema = v.object({
  exact: v.pipe(
    filled(NOTE_LIMITS.quoteChars),
    v.check((exact) => exact.trim() !== '', 'expected words, found only white space'),
  ),
  prefix: text(NOTE_LIMITS.contextChars),
  suffix: text(NOTE_LIMITS.contextChars),
});

export const positionSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'expected an end that is not before the start'),
);

export const targetSchema: v.GenericSchema<unknown, NoteTarget> = v.variant('kind', [
  v.object({ kind: v.literal('quote'), quote: quoteSchema, position: v.exactOptional(positionSchema) }),
  v.object({ kind: v.literal('page') }),
  v.object({ kind: v.literal('entity'), entity: filled(NOTE_LIMITS.idChars) }),
]);

export const pageSchema: v.GenericSchema<unknown, NotePage> = v.object({
  canonicalUrl: address,
  visitedUrl: address,
  title: pageText,
  publisher: v.exactOptional(pageText),
  byline: v.exactOptional(pageText),
  published: v.exactOptional(pageText),
  language: v.exactOptional(pageText),
});

const entitySchema: v.GenericSchema<unknown, NoteEntity> = v.object({
  id: filled(NOTE_LIMITS.idChars),
  name: filled(NOTE_LIMITS.nameChars),
  pack: filled(NOTE_LIMITS.idChars),
  packVersion: text(NOTE_LIMITS.idChars),
});

export const entitiesSchema = v.pipe(v.array(entitySchema), v.maxLength(NOTE_LIMITS.entities));
export const commentSchema = text(NOTE_LIMITS.commentChars);
export const colourSchema = v.picklist(NOTE_COLOURS);
export const idSchema = filled(NOTE_LIMITS.idChars);

/** Tags as a reader means them: white space folded, none empty, none twice; at most as many as the limits say. */
export const tagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(NOTE_LIMITS.tagChars))),
  v.transform((tags) => [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')))].filter((tag) => tag !== '')),
  v.maxLength(NOTE_LIMITS.tags),
);

/** ISO 8601 in UTC, as `Date.toISOString` writes it. */
export const timeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/, 'expected a time in UTC'),
);
