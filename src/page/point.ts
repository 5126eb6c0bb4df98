/** What is under a point of the page: from client coordinates to a place in the live text. */
import type { LivePassage, LiveText } from './live-text';

export type TextPoint = { passage: LivePassage; offset: number };

/** The shadow roots among a point's elements, outermost first, so that the caret search may look into them. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot && !roots.includes(element.shadowRoot)) {
    roots.push(element.shadowRoot);
    element = element.shadowRoot.elementFromPoint(x, y);
  }
  return roots;
}

/** The place in the live text at a point, or null. The caller checks that the point is on the letters (`hits`). */
export function textAt(document: Document, live: LiveText, x: number, y: number): TextPoint | null {
  const shadowRoots = shadowRootsAt(document, x, y);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== 3) return null;
  return live.locate(node as Text, caret.offset);
}

/** Rectangles of a span, one a line box; empty when it is not rendered. */
export function rectsOf(range: StaticRange): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text under it became shorter: the change is on its way to be read.
    return [];
  }
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** A pixel of grace, since a caret position answers for the nearest letter, however far off. */
const SLACK_PX = 2;

export function hits(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    (rect) =>
      x >= rect.left - SLACK_PX &&
      x <= rect.right + SLACK_PX &&
      y >= rect.top - SLACK_PX &&
      y <= rect.bottom + SLACK_PX,
  );
}

/** The computed background behind an element: that of the nearest ancestor which paints one, else the canvas. */
export function backgroundBehind(element: Element | null): string {
  for (let at = element; at; at = at.parentElement ?? hostOf(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!/^(?:transparent|rgba\(.*,\s*0\))$/.test(colour)) return colour;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
