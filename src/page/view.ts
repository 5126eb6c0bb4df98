/** What a reader sees of a page first. */

/** Views around the middle of the view that are read before the rest. */
const VIEWS = 2;

/**
 * The part of the page around the middle of the view, where the page is scrolled by more than a view; null at its top,
 * where reading begins anyway. Asks for layout: call it when the browser is idle.
 */
export function partInView(document: Document): Element | null {
  if (scrollY < innerHeight) return null;
  let part = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (part?.parentElement && part.parentElement.clientHeight < innerHeight * VIEWS) part = part.parentElement;
  return part && part !== document.body && document.body?.contains(part) ? part : null;
}
