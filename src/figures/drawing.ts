/**
 * A drawing as data: made where there is room for the code that computes it, sent in a message, and put on a page by a few
 * lines.
 */
import { lookOf } from './looks';

/** What is drawn, by what it is. */
export type Mark =
  | { kind: 'path'; is: string; d: string }
  | { kind: 'dot'; is: string; x: number; y: number; r: number }
  | { kind: 'text'; is: string; x: number; y: number; text: string; anchor?: 'middle' | 'end' };

export type Drawing = {
  /** Units of its own; it is scaled to the width that there is. */
  width: number;
  height: number;
  /** All of it in a sentence, for those who don't see it. */
  label: string;
  /** Written below it. */
  caption: string;
  /** Painted in this order. */
  shapes: Shape[];
};

/** A mark as SVG has it. */
export type Shape = { tag: 'path' | 'circle' | 'text'; attributes: Record<string, string | number>; text?: string };

/** Known before anything is drawn, so that its room can be kept. */
export const MAP_SIZE = { width: 328, height: 190 };
export const CHART_SIZE = { width: 328, height: 168 };

/** To a tenth: more is not seen, and would be sent. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A mark as it looks. */
export function shapeOf(mark: Mark): Shape {
  const look = lookOf(mark.is);
  if (mark.kind === 'path') return { tag: 'path', attributes: { ...look, d: mark.d } };
  if (mark.kind === 'dot') return { tag: 'circle', attributes: { ...look, cx: mark.x, cy: mark.y, r: mark.r } };
  const anchor = mark.anchor && { 'text-anchor': mark.anchor };
  return { tag: 'text', attributes: { ...look, x: mark.x, y: mark.y, ...anchor }, text: mark.text };
}
