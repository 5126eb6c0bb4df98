/** The reader's selection, as a span of the live text. */

import { isWithin } from './flat-tree';
import type { LivePassage, LiveText } from './live-text';
import { wholeText } from './whole-text';

/** What is selected: the passages it runs over, and offsets into the text they make when joined by line breaks. */
export type SelectedText = {
  /** The readable text of the whole frame; positions of notes count in it. */
  text: string;
  start: number;
  end: number;
  /** Where the last line of the selection is now, in client coordinates. */
  rect: () => DOMRect;
  /** The element in which it ends. */
  element: Element;
};

/** The selection as it is now; null when nothing readable is selected, or it is in something one edits. */
export function selectedText(document: Document, live: LiveText): SelectedText | null {
  const range = selectedRange(document, live);
  if (!range) return null;
  const passages = live.passages.filter(({ nodes }) => nodes.some((node) => intersects(range, node)));
  const first = passages[0];
  const last = passages[passages.length - 1];
  if (!first || !last) return null;
  const { text, startOf } = wholeText(live);
  const start = (startOf.get(first.id) ?? 0) + boundary(first, range, 'start');
  const end = (startOf.get(last.id) ?? 0) + boundary(last, range, 'end');
  if (start >= end || text.slice(start, end).trim() === '') return null;
  const rect = (): DOMRect => {
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    return rects[rects.length - 1] ?? range.getBoundingClientRect();
  };
  return { text, start, end, rect, element: last.element };
}

/** The selected range; inside open shadow roots only `getComposedRanges` says where it is. */
function selectedRange(document: Document, live: LiveText): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const shadowRoots = new Set<ShadowRoot>();
  for (const { element } of live.passages) {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) shadowRoots.add(root);
  }
  const composed = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] })[0] ?? selection.getRangeAt(0);
  if (composed.startContainer === composed.endContainer && composed.startOffset === composed.endOffset) return null;
  const range = new Range();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

function intersects(range: Range, node: Text): boolean {
  return isWithin(node, range.commonAncestorContainer) ? range.intersectsNode(node) : false;
}

/** Where a passage's part of the range begins or ends, as an offset into the passage. */
function boundary(passage: LivePassage, range: Range, side: 'start' | 'end'): number {
  const container = side === 'start' ? range.startContainer : range.endContainer;
  const offset = side === 'start' ? range.startOffset : range.endOffset;
  const at = passage.nodes.indexOf(container as Text);
  if (at >= 0) return (passage.offsets[at] ?? 0) + offset;
  const inside = passage.nodes.flatMap((node, i) => (intersects(range, node) ? [i] : []));
  const edge = side === 'start' ? inside[0] : inside[inside.length - 1];
  if (edge === undefined) return side === 'start' ? 0 : passage.text.length;
  const base = passage.offsets[edge] ?? 0;
  return side === 'start' ? base : base + (passage.nodes[edge]?.data.length ?? 0);
}
