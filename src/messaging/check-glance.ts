/** The border, for what is asked before anything is read. */
import * as v from 'valibot';
import { type Check, checksOf, nothing } from './checking';

/** Longer texts are sent in pieces. */
const GLANCE_MOST_CHARS = 1_000_000;

/** What each of these messages must look like. */
export const GLANCE_CHECKS: Record<string, Check> = checksOf({
  'page.glance': v.object({ text: v.pipe(v.string(), v.maxLength(GLANCE_MOST_CHARS)) }),
  'page.bring-reader': nothing,
  'page.bring-frames': v.object({ reading: v.boolean() }),
});
