/** What the pointer does between word and card, told as events of the card. */
import type { Point } from '../ui/floating/place';
import type { CardPort, HoverFact } from './port';
import type { CardEvent, Resting, Shown } from './states';
import { isOnTheWay } from './transit';

type Around = { shown(): Shown | null; card(): HTMLElement | null; tell(event: CardEvent): void };

export type Pointing = {
  /** Where the pointer came to the mention it was last on; null: not by pointer. */
  at: Point | null;
  /** Over the card the page's words beneath it do not count. */
  inside: boolean;
  /** The key of the mention it is on. */
  over: string | null;
};

/** Follows the pointer until `signal` aborts. */
export function followPointer(port: CardPort, { shown, card, tell }: Around, signal: AbortSignal): Pointing {
  const pointing: Pointing = { at: null, inside: false, over: null };
  /** Where it last was on the word of the card that stands, and where it was before this move. */
  let onWord: Point | null = null;
  let before: Point | null = null;
  let over: Resting | null = null;
  let onWay = false;
  const isOwn = (): boolean => over !== null && over.target.key === shown()?.target.key;

  function hear({ mention, x, y, atMs }: HoverFact): void {
    if (pointing.inside) return;
    const at = { x, y };
    const isNew = mention !== null && mention.key !== over?.target.key;
    over = mention && { target: mention, at };
    pointing.over = mention?.key ?? null;
    if (!over) {
      if (!onWay) tell({ kind: 'left-mention' });
      return;
    }
    if (isOwn()) onWord = at;
    else if (onWay) {
      tell({ kind: 'on-the-way', passing: over });
      return;
    } else if (isNew) pointing.at = at;
    tell({ kind: 'over-mention', ...over, restedMs: Math.max(0, performance.now() - atMs) });
  }

  function move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const standing = card();
    const now = { x: event.clientX, y: event.clientY };
    onWay =
      standing !== null &&
      !pointing.inside &&
      !isOwn() &&
      onWord !== null &&
      before !== null &&
      isOnTheWay(onWord, before, now, standing.getBoundingClientRect());
    before = now;
    if (onWay) tell({ kind: 'on-the-way', passing: over });
  }

  window.addEventListener('pointermove', move, { capture: true, passive: true, signal });
  port.onHover(hear, signal);
  return pointing;
}
