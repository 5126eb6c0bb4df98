/** Follows the pointer, cheaply: at most one look a frame, and none where nothing is named. */
import type { PageMention, PageMentions } from './mentions';

export type Hover = { mention: PageMention | null; x: number; y: number };

/** Tells what is under the pointer whenever that may have changed. Only trusted events count: a page can fake others. */
export function watchPointer(
  document: Document,
  mentions: PageMentions,
  tell: (hover: Hover) => void,
  signal: AbortSignal,
): void {
  let waiting = false;
  let last: PointerEvent | null = null;
  let over = false;
  const look = (): void => {
    waiting = false;
    const event = last;
    last = null;
    if (!event || signal.aborted) return;
    const { clientX: x, clientY: y, altKey, buttons } = event;
    // While a button is down the reader selects or drags.
    const mention = buttons === 0 ? mentions.at(document, x, y, altKey) : null;
    if (!mention && !over) return;
    over = mention !== null;
    tell({ mention, x, y });
  };
  const move = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || (mentions.size === 0 && !over)) return;
    last = event;
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  const left = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    last = null;
    if (over) tell({ mention: null, x: -1, y: -1 });
    over = false;
  };
  document.addEventListener('pointermove', move, { signal, passive: true, capture: true });
  document.addEventListener('pointerleave', left, { signal, passive: true });
}
