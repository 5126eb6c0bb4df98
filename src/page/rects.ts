/** Where words are on the screen. */
import type { NodeSpan } from './live-text';

/** Rectangles of a span, one a line box and text node; empty when it is not rendered. */
export function rectsOf(spans: readonly NodeSpan[]): DOMRect[] {
  return spans.flatMap(({ node, start, end }) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
