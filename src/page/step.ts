/** Going from name to name. */
import type { CardOrder } from './handle';
import type { PageMention } from './mentions';

/** Brings a mention into view, in the middle so that its card has room. */
export function goTo(mention: PageMention): void {
  const node = mention.passage.nodes[0];
  const [rect] = mention.rects();
  const inView = rect && rect.top >= 0 && rect.bottom <= innerHeight;
  if (inView) return;
  if (rect && node) {
    // The words, not their paragraph, which may be longer than the screen. Nested scrollers follow the paragraph.
    mention.passage.element.scrollIntoView({ block: 'nearest' });
    const [now] = mention.rects();
    if (now) scrollBy({ top: now.top - innerHeight / 2 + now.height / 2, behavior: 'instant' });
  } else mention.passage.element.scrollIntoView({ block: 'center' });
}

/**
 * The mention after (1) or before (-1) the one last opened; without one, the first in or after the view. Null when there
 * is none further that way. From the `edge` it is the first or last of all.
 */
export function step(
  mentions: readonly PageMention[],
  last: CardOrder,
  direction: 1 | -1,
  from: 'here' | 'edge',
): PageMention | null {
  const linked = mentions.filter(({ mention }) => mention.entity !== null && mention.paint !== 'none');
  if (from === 'edge') return linked.at(direction === 1 ? 0 : -1) ?? null;
  const at = last.kind === 'open' ? linked.findIndex(({ key }) => key === last.mention.key) : -1;
  if (at >= 0) return linked[at + direction] ?? null;
  const inView = linked.findIndex((mention) => (mention.rects()[0]?.top ?? -1) >= 0);
  const first = inView < 0 ? linked.length : inView;
  return linked[direction === 1 ? first : first - 1] ?? null;
}
