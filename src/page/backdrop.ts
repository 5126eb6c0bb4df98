/** What is painted behind words. */
import { flatParent } from './flat-tree';

/** The computed background behind an element: that of the nearest ancestor which paints one, else the canvas. */
export function backgroundBehind(element: Element | null): string {
  for (let at: Node | null = element; at; at = flatParent(at)) {
    const colour = at.nodeType === 1 ? getComputedStyle(at as Element).backgroundColor : 'transparent';
    if (!/^(?:transparent|rgba\(.*,\s*0\))$/.test(colour)) return colour;
  }
  return isCanvasDark() ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}

/** Whether the canvas of a page that paints no background is dark: by its own scheme, in CSS or in a `meta`. */
function isCanvasDark(): boolean {
  const { colorScheme, color } = getComputedStyle(document.documentElement);
  if (colorScheme.includes('dark')) {
    return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  }
  // A `meta` does not show in the computed scheme, but in the colour that text has on such a canvas.
  const [red = 0, green = 0, blue = 0] = (/^rgba?\((.+)\)$/.exec(color)?.[1] ?? '').split(',').map(Number);
  return Math.min(red, green, blue) > LIGHT_TEXT_LEAST;
}

/** Canvas text is white or black; anything between is a page's own choice, which says nothing of its canvas. */
const LIGHT_TEXT_LEAST = 200;
