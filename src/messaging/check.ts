/**
 * The border of the background: every message is foreign until it has passed here. A content script's frame may be under
 * a hostile page's influence, so shapes and sizes are checked before any handler sees them.
 */
import * as v from 'valibot';
import { decodeSettingsPatch, decodeSiteChange, decodeWholeSettings } from '../settings/decode';
import { CARD_CHECKS } from './check-card';
import { FIGURE_CHECKS } from './check-figures';
import { GLANCE_CHECKS } from './check-glance';
import { NOTES_CHECKS } from './check-notes';
import { PACK_CHECKS } from './check-packs';
import { WRITING_CHECKS } from './check-writing';
import { address, type Check, checksOf, count, id, MessageError, nothing } from './checking';

export { MessageError };

/** One passage of more characters than this is no prose; a page has no more passages than this many. */
const PASSAGE_MOST_CHARS = 10_000_000;
const PASSAGES_MOST = 100_000;
/** No name has more owners. */
const OWNERS_MOST = 100;

const CHECKS: Record<string, Check> = {
  ...CARD_CHECKS,
  ...FIGURE_CHECKS,
  ...GLANCE_CHECKS,
  ...NOTES_CHECKS,
  ...WRITING_CHECKS,
  ...PACK_CHECKS,
  'settings.set': decodeSettingsPatch,
  'settings.site': decodeSiteChange,
  'settings.replace': decodeWholeSettings,
  ...checksOf({
    'page.hello': v.object({ instance: id, canonical: v.nullable(address) }),
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
    'page.bring-pointer': nothing,
    'page.bring-card': nothing,
    'page.bring-bar': nothing,
    'page.bring-notes': nothing,
    'page.card-opened': nothing,
    'page.card': v.object({ entity: id }),
    'tab.summary': v.object({ tab: count }),
    'tab.wake': v.object({ tab: count }),
    'tab.goto': v.object({
      tab: count,
      to: v.union([
        v.strictObject({ entity: id }),
        v.strictObject({ couldBe: v.pipe(v.array(id), v.maxLength(OWNERS_MOST)) }),
      ]),
      index: count,
    }),
    'knowledge.list': nothing,
    'knowledge.spot': v.object({ passages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(10_000))), v.maxLength(50)) }),
    'knowledge.dossier': v.object({ entity: id }),
    'knowledge.atlas': nothing,
    'knowledge.neighbours': v.object({ entity: id }),
    'settings.get': nothing,
    'settings.forget-site': v.object({ host: id }),
  }),
};

/** Checks the input of a message and gives it back as it may be trusted; throws a named error otherwise. */
export function checkInput(type: string, input: unknown): unknown {
  const check = Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined;
  if (!check) throw new MessageError(`${type}: no such message`);
  return check(input);
}
