/** The border, for messages about notes. */
import * as v from 'valibot';
import { decodeDraft, decodePatch } from '../notes/decode';
import { type Check, checksOf, count, id, MessageError } from './checking';

/** What each message about notes must look like. */
export const NOTES_CHECKS: Record<string, Check> = {
  ...checksOf({
    'notes.list': v.object({ offset: count, limit: v.pipe(count, v.maxValue(500)) }),
    'notes.delete': v.object({ id, rev: id }),
    'notes.restore': v.object({ id, rev: id }),
  }),
  'page.save': checkSave,
  'notes.edit': checkEdit,
};

function checkEdit(input: unknown): unknown {
  const envelope = v.safeParse(v.object({ id, rev: id, patch: v.unknown() }), input);
  if (!envelope.success) throw new MessageError(`notes.edit: ${envelope.issues[0].message}`);
  const patch = decodePatch(envelope.output.patch);
  if (patch.kind === 'refused') throw new MessageError(`notes.edit: ${patch.detail}`);
  return { ...envelope.output, patch: patch.patch };
}

/** A draft that breaks the notes' limits becomes the refusal that its reader is shown, rather than a fault. */
function checkSave(input: unknown): unknown {
  const envelope = v.safeParse(
    v.object({ draft: v.unknown(), entities: v.pipe(v.array(id), v.maxLength(500)) }),
    input,
  );
  if (!envelope.success) throw new MessageError(`page.save: ${envelope.issues[0].message}`);
  const decoded = decodeDraft(envelope.output.draft);
  if (decoded.kind === 'draft') return { draft: decoded.draft, entities: envelope.output.entities };
  const why = decoded.why === 'malformed' ? 'storage-failed' : decoded.why;
  return { refused: { kind: 'failed', why, detail: decoded.detail } };
}
