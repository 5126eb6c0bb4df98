/** The border, for messages about writing on notes. */
import * as v from 'valibot';
import { address, type Check, checksOf, count, id, nothing } from './checking';

const about = v.union([v.strictObject({ note: id }), v.strictObject({ entity: id })]);
const canonical = v.nullable(address);
const token = id;

/** What each message about writing must look like. */
export const WRITING_CHECKS: Record<string, Check> = checksOf({
  'page.write': v.object({ about, canonical, theme: v.picklist(['light', 'dark']) }),
  'page.write-in-window': v.object({ about, canonical }),
  'page.paint-notes': v.object({ on: v.boolean() }),
  'writer.begin': v.object({ token }),
  'writer.tell': v.variant('what', [
    v.object({ frame: count, token, what: v.picklist(['begun', 'closed']) }),
    v.object({ frame: count, token, what: v.literal('height'), px: v.pipe(count, v.maxValue(10_000)) }),
  ]),
  'page.found-others': nothing,
  'tab.lost-notes': v.object({ tab: count }),
  'tab.goto-note': v.object({ tab: count, note: id }),
});
