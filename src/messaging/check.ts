/**
 * The border of the background: every message is foreign until it has passed here. A content script's frame may be under
 * a hostile page's influence, so shapes and sizes are checked before any handler sees them.
 */
import * as v from 'valibot';
import { decodeDraft, decodePatch } from '../notes/decode';
import { decodeSettingsPatch, decodeSiteChange } from '../settings/decode';

/** A message whose input is not of the shape that its type asks for. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** One passage of more characters than this is no prose; a page has no more passages than this many. */
const PASSAGE_MOST_CHARS = 10_000_000;
const PASSAGES_MOST = 100_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const address = v.pipe(v.string(), v.maxLength(20_000));
const nothing = v.object({});

const inputs: Record<string, v.GenericSchema> = {
  'page.hello': v.object({ instance: id, url: address }),
  'page.text': v.object({
    instance: id,
    base: count,
    added: v.pipe(
      v.array(
        v.object({ id: count, text: v.pipe(v.string(), v.maxLength(PASSAGE_MOST_CHARS)), after: v.nullable(count) }),
      ),
      v.maxLength(PASSAGES_MOST),
    ),
    removed: v.pipe(v.array(count), v.maxLength(PASSAGES_MOST)),
  }),
  'page.bring-card': nothing,
  'page.bring-notes': nothing,
  'page.bring-frames': nothing,
  'page.card-opened': nothing,
  'page.card': v.object({ entity: id }),
  'page.notes': v.object({ canonical: v.nullable(address) }),
  'tab.summary': v.object({ tab: count }),
  'tab.wake': v.object({ tab: count }),
  'tab.goto': v.object({ tab: count, entity: id, index: count }),
  'knowledge.list': nothing,
  'knowledge.dossier': v.object({ entity: id }),
  'notes.list': v.object({ offset: count, limit: v.pipe(count, v.maxValue(500)) }),
  'notes.delete': v.object({ id, rev: id }),
  'notes.restore': v.object({ id, rev: id }),
  'settings.get': nothing,
};

/** Checks the input of a message and gives it back as it may be trusted; throws a named error otherwise. */
export function checkInput(type: string, input: unknown): unknown {
  if (type === 'page.save') return checkSave(input);
  if (type === 'notes.edit') return checkEdit(input);
  if (type === 'settings.set') return decodeSettingsPatch(input);
  if (type === 'settings.site') return decodeSiteChange(input);
  const schema = inputs[type];
  if (!schema) throw new MessageError(`${type}: no such message`);
  const checked = v.safeParse(schema, input);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new MessageError(`${type}: ${v.getDotPath(issue) ?? 'input'}: ${issue.message}`);
}

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
