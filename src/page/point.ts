/** What is under a point of the page: from client coordinates to a place in the live text. */
import { flatParent } from './flat-tree';
import type { LivePassage, LiveText, NodeSpan } from './live-text';

export type TextPoint = { node: Node; passage: LivePassage; offset: number };

/** The element at a point, in whatever open shadow tree it is, and the shadow roots on the way to it, outermost first. */
function deepestAt(document: Document, x: number, y: number): { element: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot && !roots.includes(element.shadowRoot)) {
    roots.push(element.shadowRoot);
    element = element.shadowRoot.elementFromPoint(x, y) ?? element;
  }
  return { element, roots };
}

/** The place in the live text at a point, or null. The caller checks that the point is on the letters (`hits`). */
export function textAt(document: Document, live: LiveText, x: number, y: number): TextPoint | null {
  const { roots } = deepestAt(document, x, y);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: roots });
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== 3) return null;
  const there = live.locate(node as Text, caret.offset);
  return there && { node, ...there };
}

/** What may lie over text that it is a link for. */
const COVERS = 'a, button, label, [role="link"], [onclick]';
/** From the overlay of a teaser to its card there are few steps. */
const STEPS_MOST = 5;

/**
 * The passages that a link at a point may cover: many teaser cards lay one over all of their text, and the point then
 * answers the link. They are those of the nearest element around the link that has text. `text` is the text that the point
 * answers for: where it is the link's own, and the point is on the link's lines, nothing is covered.
 */
export function coveredBy(
  document: Document,
  live: LiveText,
  { x, y, text }: { x: number; y: number; text: Node | null },
): readonly LivePassage[] {
  const link = deepestAt(document, x, y).element?.closest(COVERS) ?? null;
  if (!link || (text && link.contains(text) && hits([...link.getClientRects()], x, y))) return [];
  let around: Node | null = link;
  for (let step = 0; around && step < STEPS_MOST; step++) {
    if (around === document.body) return [];
    const passages = around.nodeType === 1 ? live.passagesIn(around as Element) : [];
    if (passages.some(({ nodes }) => nodes.some((node) => !link.contains(node)))) return passages;
    around = flatParent(around);
  }
  return [];
}

/** Rectangles of a span, one a line box and text node; empty when it is not rendered. */
export function rectsOf(spans: readonly NodeSpan[]): DOMRect[] {
  return spans.flatMap(({ node, start, end }) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
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
  for (let at: Node | null = element; at; at = flatParent(at)) {
    const colour = at.nodeType === 1 ? getComputedStyle(at as Element).backgroundColor : 'transparent';
    if (!/^(?:transparent|rgba\(.*,\s*0\))$/.test(colour)) return colour;
  }
  return isCanvasDark() ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}

/** Whether the canvas of a page that paints no background is dark: by its own scheme, in CSS or in a `meta`. */
function isCanvasDark(): boolean {
  const { colorScheme, color } = getComputedStyle(document.documentElement);
  if (colorScheme.includes('dark')) {
    return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  }
  // A `meta` does not show in the computed scheme, but in the colour that text has on such a canvas.
  const [red = 0, green = 0, blue = 0] = (/^rgba?\((.+)\)$/.exec(color)?.[1] ?? '').split(',').map(Number);
  return Math.min(red, green, blue) > LIGHT_TEXT_LEAST;
}

/** Canvas text is white or black; anything between is a page's own choice, which says nothing of its canvas. */
const LIGHT_TEXT_LEAST = 200;
