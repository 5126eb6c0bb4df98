/**
 * Where the card stands: under its word or above it, never on it, inside the viewport. Pure: over rectangles in client
 * coordinates, so the same code runs in Node. Only floating-ui's core is used; its DOM half measures elements, which
 * the caller has done.
 */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

export type Box = { x: number; y: number; width: number; height: number };
export type Size = { width: number; height: number };
export type Place = {
  x: number;
  y: number;
  /** On which side of the word. */
  side: 'top' | 'bottom';
  /** Room on that side; a card that is higher scrolls inside. */
  maxHeight: number;
};

/** From the word, and from the edges of the viewport. */
const GAP_PX = 6;
const MARGIN_PX = 8;
/** Lines of one name that lie further apart than this are in different columns: only the one pointed at counts. */
const FAR_APART_PX = 160;

/** The place of a card of a natural size beside a name, whose lines are given as rectangles; null: it has none. */
export async function placeBeside(
  lines: readonly Box[],
  pointer: { x: number; y: number } | null,
  card: Size,
  viewport: Size,
): Promise<Place | null> {
  const reference = around(lines, pointer);
  if (!reference) return null;
  let height = card.height;
  let maxHeight = Number.POSITIVE_INFINITY;
  const platform: Platform = {
    getElementRects: () => ({ reference, floating: { x: 0, y: 0, width: card.width, height } }),
    getDimensions: () => ({ width: card.width, height }),
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
  };
  const found = await computePosition(
    {},
    {},
    {
      platform,
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding: MARGIN_PX, crossAxis: false, fallbackPlacements: ['top-start'] }),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight }) => {
            maxHeight = Math.max(0, Math.floor(availableHeight));
            height = Math.min(card.height, maxHeight);
          },
        }),
      ],
    },
  );
  const side = found.placement.startsWith('top') ? 'top' : 'bottom';
  return { x: Math.round(found.x), y: Math.round(found.y), side, maxHeight };
}

/** Whether none of a name's lines is in the viewport any more. */
export function isAway(lines: readonly Box[], viewport: Size): boolean {
  return lines.every(({ x, y, width, height }) => {
    const within = x < viewport.width && x + width > 0 && y < viewport.height && y + height > 0;
    return !within;
  });
}

/** As wide as the line that is pointed at, as high as all lines, so that a name broken over two lines stays free. */
function around(lines: readonly Box[], pointer: { x: number; y: number } | null): Box | null {
  const pointed = lines.find((line) => pointer !== null && holds(line, pointer)) ?? lines[0];
  if (!pointed) return null;
  const top = Math.min(...lines.map((line) => line.y));
  const bottom = Math.max(...lines.map((line) => line.y + line.height));
  if (bottom - top > FAR_APART_PX) return pointed;
  return { x: pointed.x, width: pointed.width, y: top, height: bottom - top };
}

function holds({ x, y, width, height }: Box, point: { x: number; y: number }): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
