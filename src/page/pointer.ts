/**
 * Names under the pointer: a script of its own, brought with the first name, because most pages have none and never pay
 * for it.
 */
import { themeBehind } from './backdrop';
import { watchClicks } from './clicks';
import type { PageHandle } from './handle';
import { watchPointer } from './hover';
import { removeLeftovers } from './leftovers';
import { mentionAt } from './point';

/** Follows the pointer over the mentions of this frame, once. */
export function followPointer(document: Document, page: PageHandle): void {
  if (page.pointer || page.signal.aborted) return;
  removeLeftovers(document);
  const { live, mentions, signal } = page;
  page.pointer = {
    at: (x, y, any) => mentionAt(document, live, mentions, { x, y, any }),
    theme: ({ passage, mention }) => themeBehind(live.pointAt(passage, mention.start)?.node.parentElement ?? null),
  };
  const { at } = page.pointer;
  watchPointer(document, { mentions, at, early: page.early?.take() ?? null }, page.pointed, signal);
  watchClicks(document, { mentions, at }, page.clicked, signal);
}
