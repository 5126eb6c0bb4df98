/** What is painted behind words. */
import { flatParent } from './flat-tree';
import { type Theme, themeOn } from './theme';

/** Whether it is light or dark behind an element: by the nearest ancestor that paints a background, else the canvas. */
export function themeBehind(element: Element | null): Theme {
  for (let at: Node | null = element; at; at = flatParent(at)) {
    const theme = at.nodeType === 1 ? themeOn(getComputedStyle(at as Element).backgroundColor) : null;
    if (theme) return theme;
  }
  return isCanvasDark() ? 'dark' : 'light';
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
