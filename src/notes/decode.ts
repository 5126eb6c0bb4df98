/** The border where stored documents and messages become notes, and where notes become documents. */
import * as v from 'valibot';
import {
  colourSchema,
  commentSchema,
  entitiesSchema,
  idSchema,
  pageSchema,
  tagsSchema,
  targetSchema,
  timeSchema,
} from './fields';
import { migrateNote, type StoredFields } from './migrations';
import { NOTE_SCHEMA, type Note, type NoteDraft, type NotePatch, type UnreadableNote } from './note';

const draftFields = {
  target: targetSchema,
  page: v.exactOptional(pageSchema),
  comment: commentSchema,
  tags: tagsSchema,
  colour: colourSchema,
  entities: entitiesSchema,
};

const draftSchema: v.GenericSchema<unknown, NoteDraft> = v.object(draftFields);

const patchSchema: v.GenericSchema<unknown, NotePatch> = v.strictObject({
  comment: v.exactOptional(commentSchema),
  tags: v.exactOptional(tagsSchema),
  colour: v.exactOptional(colourSchema),
});

const storedSchema = v.object({
  ...draftFields,
  schema: v.literal(NOTE_SCHEMA),
  created: timeSchema,
  modified: timeSchema,
  trashed: v.exactOptional(timeSchema),
  conflictOf: v.exactOptional(idSchema),
});

const identitySchema = v.object({ _id: idSchema, _rev: v.pipe(v.string(), v.nonEmpty()) });
const fieldsSchema = v.record(v.string(), v.unknown());

export type DecodedNote = { kind: 'note'; note: Note } | { kind: 'unreadable'; unreadable: UnreadableNote };

/** Why a draft or a change is not taken. `malformed` is a mistake of the sender's, not of the reader's. */
export type Refusal = { kind: 'refused'; why: 'nothing-selected' | 'too-long' | 'malformed'; detail: string };

/** A first issue in words, with its place. */
function inWords(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  return `${v.getDotPath(issue) ?? 'note'}: ${issue.message}`;
}

function refuse(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Refusal {
  const [issue] = issues;
  const path = v.getDotPath(issue) ?? '';
  const detail = inWords(issues);
  if (issue.type === 'max_length') return { kind: 'refused', why: 'too-long', detail };
  const noWords = issue.type === 'non_empty' || issue.type === 'check';
  if (path === 'target.quote.exact' && noWords) return { kind: 'refused', why: 'nothing-selected', detail };
  return { kind: 'refused', why: 'malformed', detail };
}

/** Reads what a page or a surface asks to keep. */
export function decodeDraft(input: unknown): { kind: 'draft'; draft: NoteDraft } | Refusal {
  const draft = v.safeParse(draftSchema, input);
  return draft.success ? { kind: 'draft', draft: draft.output } : refuse(draft.issues);
}

/** Reads what an edit asks to change. */
export function decodePatch(input: unknown): { kind: 'patch'; patch: NotePatch } | Refusal {
  const patch = v.safeParse(patchSchema, input);
  return patch.success ? { kind: 'patch', patch: patch.output } : refuse(patch.issues);
}

/**
 * Reads a stored document (with the database's `_id` and `_rev`). One that is not a note we know comes back as
 * unreadable, with the reason; it must then be left as it is.
 */
export function decodeStored(stored: unknown): DecodedNote {
  const identity = v.safeParse(identitySchema, stored);
  const unreadable = (why: string): DecodedNote => {
    const { _id: id = '', _rev: rev = '' } = identity.success ? identity.output : {};
    return { kind: 'unreadable', unreadable: { id, rev, why } };
  };
  if (!identity.success) return unreadable(inWords(identity.issues));
  const decoded = decodeFields(stored);
  if (decoded.kind === 'wrong') return unreadable(decoded.said);
  return { kind: 'note', note: { ...decoded.fields, id: identity.output._id, rev: identity.output._rev } };
}

/** A note's fields without what the database gives; or what is wrong with them, where, and both in one sentence. */
export type DecodedFields =
  | { kind: 'fields'; fields: Omit<Note, 'id' | 'rev'> }
  | { kind: 'wrong'; path: (string | number)[]; why: string; said: string };

/** Reads the fields of a note from wherever notes are kept, of this schema or an earlier one. */
export function decodeFields(stored: unknown): DecodedFields {
  const fields = v.safeParse(fieldsSchema, stored);
  if (!fields.success) return wrong(fields.issues);
  const migrated = migrateNote(fields.output);
  if (migrated.kind === 'stuck') return { kind: 'wrong', path: ['schema'], why: migrated.why, said: migrated.why };
  const note = v.safeParse(storedSchema, migrated.fields);
  return note.success ? { kind: 'fields', fields: note.output } : wrong(note.issues);
}

function wrong(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): DecodedFields {
  const [issue] = issues;
  const steps = issue.path?.map(({ key }) => key) ?? [];
  const path = steps.filter((key) => typeof key === 'string' || typeof key === 'number');
  return { kind: 'wrong', path, why: issue.message, said: inWords(issues) };
}

/** The fields under which a note is stored; the database adds `_id` and `_rev`. */
export function encodeNote(note: Omit<Note, 'rev'>): StoredFields {
  const { id: _id, ...fields } = note;
  // A note that was read from the database brings its revision along.
  if ('rev' in fields) delete fields.rev;
  return fields;
}
