/** Follows the pointer, cheaply: at most one look a frame, and none where nothing is named. */
import type { PageMention, PageMentions } from './mentions';
import { hits, isStillOn } from './point';
import type { Hover, Pointer } from './pointed';

/**
 * Tells what is under the pointer whenever that may have changed. Only trusted events count: a page can fake
 * others. `early`: a movement from before anybody listened.
 */
export function watchPointer(
  document: Document,
  { mentions, at, early }: { mentions: PageMentions; at: Pointer['at']; early: PointerEvent | null },
  tell: (hover: Hover) => void,
  signal: AbortSignal,
): void {
  let waiting = false;
  let last: PointerEvent | null = null;
  let over: string | null = null;
  let seen = { x: -1, y: -1 };
  /** Whether the pointer itself has moved since the last look, and not the page under it. */
  let moved = false;
  const say = (mention: PageMention | null, x: number, y: number, atMs: number): void => {
    if (!mention && over === null) return;
    over = mention?.key ?? null;
    tell({ mention, x, y, atMs });
  };
  const look = (): void => {
    waiting = false;
    const event = last;
    last = null;
    if (!event || signal.aborted) return;
    const { clientX: x, clientY: y, altKey, buttons } = event;
    // While a button is down the reader selects or drags; what is selected is being read or kept, not asked about.
    const found = buttons === 0 && !isSelected(document, x, y) ? at(x, y, altKey) : null;
    // What a scroll or a change of the page brings under a resting pointer was not pointed at.
    const mention = found && (found.key === over || (moved && isStillOn(document, event))) ? found : null;
    moved = false;
    say(mention, x, y, event.timeStamp);
  };
  const move = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    if (x !== seen.x || y !== seen.y) moved = true;
    seen = { x, y };
    if (mentions.size === 0 && over === null) return;
    last = event;
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  const left = (event: Event): void => {
    if (!event.isTrusted) return;
    last = null;
    say(null, -1, -1, event.timeStamp);
  };
  document.addEventListener('pointermove', move, { signal, passive: true, capture: true });
  document.addEventListener('pointerleave', left, { signal, passive: true });
  document.addEventListener('dragstart', left, { signal, passive: true, capture: true });
  if (early) move(early);
}

/** Whether a point is on selected words. */
export function isSelected(document: Document, x: number, y: number): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  return hits([...selection.getRangeAt(0).getClientRects()], x, y);
}
