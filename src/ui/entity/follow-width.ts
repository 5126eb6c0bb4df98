/** Drawing again when the room for it has changed: what is only scaled has words too small or too large to read. */

/** Of the width drawn for; less is scaled, and nobody sees it. */
const WORTH_DRAWING = 0.1;

/** Calls `redraw` when an element has become wider or narrower than what was drawn; gives the way to end it. */
export function followWidth(element: Element, redraw: () => void): () => void {
  let drawn = element.clientWidth;
  const observer = new ResizeObserver(() => {
    const now = element.clientWidth;
    if (now === 0 || Math.abs(now - drawn) < drawn * WORTH_DRAWING) return;
    drawn = now;
    redraw();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
