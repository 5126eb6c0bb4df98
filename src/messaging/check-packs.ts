/** The border, for messages about packs. What is in a file is looked at by who reviews it. */
import * as v from 'valibot';
import { PACK_LIMITS } from '../knowledge/limits';
import { type Check, checksOf, id, nothing } from './checking';

// A longer text is refused in words by the review; far beyond that nobody asks in earnest.
const text = v.pipe(v.string(), v.maxLength(2 * PACK_LIMITS.bytes));

/** What each message about packs must look like. */
export const PACK_CHECKS: Record<string, Check> = checksOf({
  'packs.list': nothing,
  'packs.sources': v.object({ id }),
  'packs.preview': v.object({ text }),
  'packs.install': v.object({ text }),
  'packs.remove': v.object({ id }),
  'packs.restore': v.object({ id }),
});
