/** The border, for what the card asks. Names and ids are held to the limits of the settings that may keep them. */
import * as v from 'valibot';
import { type Check, checksOf, count, id } from './checking';

const entity = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

/** What each message of the card must look like. */
export const CARD_CHECKS: Record<string, Check> = checksOf({
  'page.bring-part': v.object({ part: v.picklist(['why', 'sheet', 'figures']) }),
  'page.correct': v.object({
    name,
    entity,
    scope: v.picklist(['here', 'site', 'everywhere']),
    undo: v.optional(v.boolean()),
  }),
  'page.know': v.object({ entity, known: v.boolean() }),
  'page.open': v.union([v.strictObject({ entity: id }), v.strictObject({ note: id })]),
  'page.goto': v.object({ entity: id, index: count }),
});
