/** The reader's selection, as a span of the live text. */

import { isWithin, precedes } from './flat-tree';
import type { LivePassage, LiveText } from './live-text';
import { rectsOf } from './rects';
import { piecesOf, wholeText } from './whole-text';

/** What is selected: offsets into the readable text of the whole frame, in which positions of notes count. */
export type SelectedText = {
  text: string;
  start: number;
  end: number;
  /** The lines of the selection now, in client coordinates. */
  rects: () => DOMRect[];
  /** The element in which it ends. */
  element: Element;
};

/** The selection as it is now; null when nothing readable is selected. */
export function selectedText(document: Document, live: LiveText): SelectedText | null {
  const selected = selectedRange(document, live);
  if (!selected) return null;
  const first = placeOf(live, selected.startContainer, selected.startOffset, 'start');
  const last = placeOf(live, selected.endContainer, selected.endOffset, 'end');
  if (!first || !last) return null;
  const { text, startOf } = wholeText(live);
  const start = (startOf.get(first.passage.id) ?? 0) + first.offset;
  const end = (startOf.get(last.passage.id) ?? 0) + last.offset;
  if (start >= end || text.slice(start, end).trim() === '') return null;
  const pieces = piecesOf(live, startOf, { start, end });
  const rects = (): DOMRect[] =>
    pieces.flatMap(({ passage, start, end }) =>
      live.passage(passage.id) === passage ? rectsOf(live.spansOf(passage, start, end) ?? []) : [],
    );
  return { text, start, end, rects, element: last.passage.element };
}

/** The selected range; inside open shadow roots, and across their borders, only `getComposedRanges` says where it is. */
function selectedRange(document: Document, live: LiveText): AbstractRange | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const shadowRoots = new Set<ShadowRoot>();
  for (const { element } of live.passages) {
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      shadowRoots.add(root);
    }
  }
  const composed = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] })[0] ?? selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = composed;
  return startContainer === endContainer && startOffset === endOffset ? null : composed;
}

/**
 * A boundary of the range as a place in the live text. Where it does not lie in text of ours, the next text inside the
 * range counts: a drag often ends in the margin, in an image, or at the beginning of the next block.
 */
function placeOf(
  live: LiveText,
  container: Node,
  offset: number,
  side: 'start' | 'end',
): { passage: LivePassage; offset: number } | null {
  const there = container.nodeType === Node.TEXT_NODE ? live.locate(container as Text, offset) : null;
  if (there) return there;
  // Text that begins at the boundary or after it is inside a range that starts there, and outside one that ends there.
  const isAfter = (node: Node): boolean => {
    const child = container.nodeType === Node.TEXT_NODE ? undefined : container.childNodes[offset];
    if (child) return isWithin(node, child) || precedes(child, node, live.slotted);
    return !isWithin(node, container) && precedes(container, node, live.slotted);
  };
  if (side === 'start') {
    for (const passage of live.passages) {
      const at = passage.nodes.findIndex(isAfter);
      if (at >= 0) return { passage, offset: passage.offsets[at] ?? 0 };
    }
    return null;
  }
  for (const passage of live.passages.toReversed()) {
    const at = passage.nodes.findLastIndex((node) => !isAfter(node));
    const node = passage.nodes[at];
    if (node) return { passage, offset: (passage.offsets[at] ?? 0) + node.data.length };
  }
  return null;
}
