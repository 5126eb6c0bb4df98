/**
 * Where the card stands: under its word or above it, never on it, inside the viewport. Pure, over rectangles in client
 * coordinates. Two sides and one shift are all that it needs: a library for this takes 3 to 6 kB of the card's 22.
 */

export type Box = { x: number; y: number; width: number; height: number };
export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
export type Place = Point & {
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

/**
 * The place of a card of a natural size beside a name, whose lines are given as rectangles; null: it has none. Below
 * when it fits there, or when there is more room than above.
 */
export function placeBeside(lines: readonly Box[], pointer: Point | null, card: Size, viewport: Size): Place | null {
  const word = around(lines, pointer);
  if (!word) return null;
  const above = Math.floor(word.y - GAP_PX - MARGIN_PX);
  const below = Math.floor(viewport.height - word.y - word.height - GAP_PX - MARGIN_PX);
  if (isAway([word], viewport)) return atEdge(word, card, viewport);
  const side = below >= card.height || below >= above ? 'bottom' : 'top';
  const maxHeight = Math.max(0, side === 'bottom' ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    x: shiftedInto(viewport, word.x, card.width),
    y: side === 'bottom' ? Math.ceil(word.y + word.height + GAP_PX) : Math.floor(word.y - GAP_PX - height),
    side,
    maxHeight,
  };
}

/** A card whose word is out of sight stands at the edge beyond which the word is. */
function atEdge(word: Box, card: Size, viewport: Size): Place {
  const maxHeight = Math.max(0, viewport.height - 2 * MARGIN_PX);
  const side = word.y < 0 ? 'bottom' : 'top';
  return {
    x: shiftedInto(viewport, word.x, card.width),
    y: side === 'bottom' ? MARGIN_PX : viewport.height - MARGIN_PX - Math.min(card.height, maxHeight),
    side,
    maxHeight,
  };
}

function shiftedInto(viewport: Size, x: number, width: number): number {
  return Math.round(Math.max(MARGIN_PX, Math.min(x, viewport.width - MARGIN_PX - width)));
}

/** Whether none of a name's lines is in the viewport any more. */
export function isAway(lines: readonly Box[], viewport: Size): boolean {
  return lines.every(({ x, y, width, height }) => {
    const within = x < viewport.width && x + width > 0 && y < viewport.height && y + height > 0;
    return !within;
  });
}

/** As wide as the line that is pointed at, as high as all lines, so that a name broken over two lines stays free. */
function around(lines: readonly Box[], pointer: Point | null): Box | null {
  const pointed = lines.find((line) => pointer !== null && holds(line, pointer)) ?? lines[0];
  if (!pointed) return null;
  const top = Math.min(...lines.map((line) => line.y));
  const bottom = Math.max(...lines.map((line) => line.y + line.height));
  if (bottom - top > FAR_APART_PX) return pointed;
  return { x: pointed.x, width: pointed.width, y: top, height: bottom - top };
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
