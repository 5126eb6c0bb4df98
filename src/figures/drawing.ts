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
  /** In pixels of the width that it was drawn for; should that change, it is scaled. */
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

export type Size = { width: number; height: number };

/** On a card. Their proportions are known before anything is drawn, so that their room can be kept. */
export const MAP_SIZE: Size = { width: 328, height: 190 };
export const CHART_SIZE: Size = { width: 328, height: 168 };

/** A drawing is made no narrower: its words would not fit. */
const NARROWEST_PX = 240;

/** The same proportions at the width that there is, so that words are as large as words around it; none: as on a card. */
export function sizeAt(width: number, { width: usual, height }: Size): Size {
  const wide = width > 0 ? Math.max(NARROWEST_PX, Math.round(width)) : usual;
  return { width: wide, height: Math.round((wide * height) / usual) };
}

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
