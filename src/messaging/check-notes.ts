/** The border, for messages about notes. */
import * as v from 'valibot';
import { decodeDraft, decodePatch } from '../notes/decode';
import { colourSchema, commentSchema, tagsSchema } from '../notes/fields';
import { EXPORT_FORMATS } from '../notes/formats/format';
import { MOST_IMPORT_CHARS } from '../notes/formats/read-import';
import { GROUPINGS, NOTE_SORTS } from '../notes/listing';
import { address, type Check, checksOf, count, id, MessageError, nothing } from './checking';

const FILTER = v.strictObject({
  entity: v.exactOptional(id),
  tag: v.exactOptional(id),
  colour: v.exactOptional(colourSchema),
  page: v.exactOptional(address),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  trash: v.exactOptional(v.boolean()),
  conflicts: v.exactOptional(v.boolean()),
});
const filter = v.exactOptional(FILTER);
/** As many as a reader may mark in a list of any length. */
const ids = v.exactOptional(v.pipe(v.array(id), v.maxLength(1_000_000)));
const most = (number: number) => v.pipe(count, v.maxValue(number));
const agreed = v.exactOptional(v.boolean());
const canonical = v.nullable(address);
const file = v.object({ text: v.pipe(v.string(), v.maxLength(MOST_IMPORT_CHARS + 1)) });

/** What each message about notes must look like. */
export const NOTES_CHECKS: Record<string, Check> = {
  ...checksOf({
    'notes.list': v.object({
      offset: count,
      limit: most(500),
      filter,
      sort: v.exactOptional(v.picklist(NOTE_SORTS)),
    }),
    'notes.get': v.object({ id }),
    'notes.groups': v.object({ by: v.picklist(GROUPINGS), filter }),
    'notes.tags': v.object({ begins: v.pipe(v.string(), v.maxLength(200)), limit: most(500) }),
    'notes.create': v.object({
      about: v.variant('kind', [
        v.object({ kind: v.literal('page'), tab: count }),
        v.object({ kind: v.literal('entity'), entity: id }),
      ]),
      comment: commentSchema,
      tags: tagsSchema,
      colour: colourSchema,
      agreed,
    }),
    'notes.delete': v.object({ id, rev: id }),
    'notes.restore': v.object({ id, rev: id }),
    'notes.empty-trash': v.object({ ids }),
    'notes.conflicts': nothing,
    'notes.resolve': v.object({ id, keep: v.picklist(['this', 'other', 'both']) }),
    'notes.export': v.object({ format: v.picklist(EXPORT_FORMATS), ids, filter, part: v.exactOptional(count) }),
    'notes.preview-import': file,
    'notes.import': file,
    'notes.undo-import': v.object({ ids: v.pipe(v.array(id), v.maxLength(1_000_000)) }),
    'notes.stats': nothing,
    'page.notes': v.object({ canonical }),
    'page.delete-note': v.object({ id, canonical }),
    'page.restore-note': v.object({ id, canonical }),
  }),
  'page.save': checkSave,
  'notes.edit': checkEdit('notes.edit', v.object({ id, rev: id, patch: v.unknown() })),
  'page.edit-note': checkEdit('page.edit-note', v.object({ id, rev: id, canonical, patch: v.unknown() })),
};

function checkEdit(type: string, envelope: v.GenericSchema<unknown, { patch?: unknown }>): Check {
  const [check] = Object.values(checksOf({ [type]: envelope }));
  return (input) => {
    const edit = check?.(input) as { patch: unknown };
    const patch = decodePatch(edit.patch);
    if (patch.kind === 'refused') throw new MessageError(`${type}: ${patch.detail}`);
    return { ...edit, patch: patch.patch };
  };
}

/** A draft that breaks the notes' limits becomes the refusal that its reader is shown, rather than a fault. */
function checkSave(input: unknown): unknown {
  const envelope = v.safeParse(
    v.object({ draft: v.unknown(), entities: v.pipe(v.array(id), v.maxLength(500)), agreed }),
    input,
  );
  if (!envelope.success) throw new MessageError(`page.save: ${envelope.issues[0].message}`);
  const decoded = decodeDraft(envelope.output.draft);
  if (decoded.kind === 'draft') return { ...envelope.output, draft: decoded.draft };
  const why = decoded.why === 'malformed' ? 'storage-failed' : decoded.why;
  return { refused: { kind: 'failed', why, detail: decoded.detail } };
}
