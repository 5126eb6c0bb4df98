import { h } from 'preact';
import type { Shape } from '../figures/drawing';

/** The marks of a drawing, to stand in a picture. */
export function ShapesOf({ shapes }: { shapes: readonly Shape[] }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; whoever shows it says what it is
  return <g aria-hidden="true">{shapes.map(({ tag, attributes, text }) => h(tag, attributes, text))}</g>;
}
