/** The card of a tap: a sheet at the foot of the screen, which a swipe takes away. A script of its own: few have a touch screen. */

const GAP_PX = 8;
/** A page scrolls by whole pixels: less than this is not covered. */
const SLACK_PX = 1;

/**
 * Shows a drawn card as a sheet, and scrolls the page as far as its word would lie below it. At the end of a page there
 * is nothing left to scroll: the sheet then stands at the top, and on a page without any scroll it is as high as it can.
 */
export function standSheet(card: HTMLElement, words: () => readonly DOMRect[]): void {
  const above = (): number => Math.min(...words().map((line) => line.top), innerHeight) - GAP_PX;
  const below = (): number => innerHeight - Math.max(...words().map((line) => line.bottom), 0) - GAP_PX;
  card.style.removeProperty('--room');
  for (const [side, room, direction] of [
    ['sheet', below, 1],
    ['sheet-top', above, -1],
  ] as const) {
    card.dataset.side = side;
    const covered = (): number => card.offsetHeight - room();
    if (covered() > 0) scrollBy({ top: direction * Math.ceil(covered()), behavior: 'instant' });
    if (covered() <= SLACK_PX) return;
  }
  const isBelow = below() >= above();
  card.dataset.side = isBelow ? 'sheet' : 'sheet-top';
  card.style.setProperty('--room', `${Math.floor(isBelow ? below() : above())}px`);
}

/** So far, or so fast, and it was meant. */
const FAR_PX = 72;
const FAST_PX_PER_MS = 0.5;

/** Follows a finger from the handle of a sheet, until it is lifted: away, or back to its place. */
export function swipe(card: HTMLElement, start: PointerEvent, close: () => void): void {
  const { clientY: from, timeStamp: since, pointerId } = start;
  const away = card.dataset.side === 'sheet-top' ? -1 : 1;
  const end = new AbortController();
  const { signal } = end;
  const way = (event: PointerEvent): number => Math.max(0, (event.clientY - from) * away);
  const ours = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId && event.isTrusted) act(event);
  };
  const rest = (): void => {
    end.abort();
    card.style.removeProperty('translate');
  };
  const lifted = (event: PointerEvent): void => {
    const px = way(event);
    rest();
    if (px > FAR_PX || px / Math.max(1, event.timeStamp - since) > FAST_PX_PER_MS) close();
  };
  const moved = (event: PointerEvent): void => {
    card.style.translate = `0 ${way(event) * away}px`;
  };
  window.addEventListener('pointermove', ours(moved), { signal, passive: true, capture: true });
  window.addEventListener('pointerup', ours(lifted), { signal, capture: true });
  window.addEventListener('pointercancel', ours(rest), { signal, capture: true });
}
