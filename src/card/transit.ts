/** The way from a word to its card: words that lie on it are passed, not pointed at. */
import type { Box, Point } from '../ui/floating/place';

/** A hand does not leave a word exactly where it pointed at it. */
const SLACK_PX = 6;

/**
 * Whether a pointer that left its word at `from` moves on towards the card: it is inside the triangle from there to the
 * edge of the card that faces it, and nearer to the card than before.
 */
export function isOnTheWay(from: Point, before: Point, now: Point, card: Box): boolean {
  if (distance(now, card) >= distance(before, card)) return false;
  const edge = from.y <= card.y ? card.y : card.y + card.height;
  const whole = edge - from.y;
  if (whole === 0) return false;
  const done = (now.y - from.y) / whole;
  if (done < -SLACK_PX / Math.abs(whole) || done > 1) return false;
  const left = from.x + (card.x - from.x) * Math.max(0, done) - SLACK_PX;
  const right = from.x + (card.x + card.width - from.x) * Math.max(0, done) + SLACK_PX;
  return now.x >= left && now.x <= right;
}

/** From a point to the nearest of a box; 0 inside it. */
export function distance({ x, y }: Point, box: Box): number {
  return Math.hypot(outside(x, box.x, box.width), outside(y, box.y, box.height));
}

function outside(at: number, from: number, length: number): number {
  return Math.max(0, from - at, at - from - length);
}
