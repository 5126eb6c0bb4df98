/** What is under a point of the page: from client coordinates to a place in the live text. */
import { flatParent } from './flat-tree';
import type { LivePassage, LiveText } from './live-text';
import type { PageMention, PageMentions } from './mentions';

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

/**
 * Whether the pointer still is on what it moved over. Between a movement and the look at what is there something may have
 * gone from above the words, such as our own bar when it was pressed: they were not pointed at.
 */
export function isStillOn(document: Document, { target, clientX, clientY }: PointerEvent): boolean {
  return document.elementFromPoint(clientX, clientY) === target;
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

/** So many mentions are tried under an overlay: a teaser names a few, a whole page is no teaser. */
const COVERED_MOST = 24;

/** The mention under a point that is underlined, or with `any` also one that is not. */
export function mentionAt(
  document: Document,
  live: LiveText,
  mentions: PageMentions,
  { x, y, any }: { x: number; y: number; any: boolean },
): PageMention | null {
  const point = textAt(document, live, x, y);
  if (point) {
    const { passage, offset } = point;
    for (const found of mentions.of(passage, any)) {
      const { start, end } = found.mention;
      if (offset >= start && offset <= end && hits(found.rects(), x, y)) return found;
    }
  }
  let tries = COVERED_MOST;
  for (const passage of coveredBy(document, live, { x, y, text: point?.node ?? null })) {
    for (const found of mentions.of(passage, any)) {
      if (hits(found.rects(), x, y)) return found;
      if (--tries === 0) return null;
    }
  }
  return null;
}
