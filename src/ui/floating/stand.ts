/** Puts a drawn card or bar in its place. */
import { type Box, type Point, placeBeside, type Size } from './place';

/** The part of the page that can be seen, without its scroll bars where they take room. */
export function viewportSize(): Size {
  return { width: Math.min(window.innerWidth, document.documentElement.clientWidth), height: window.innerHeight };
}

/** The size an element takes when nothing but its own style limits it. It stays where it is: its word may have none. */
export function naturalSize(element: HTMLElement): Size {
  const { cssText } = element.style;
  element.style.removeProperty('--room');
  // Where it stands, there may be less room at its right than it wants by now.
  element.style.left = '0';
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  element.style.cssText = cssText;
  return size;
}

/**
 * Places an element of a natural size beside the lines of a name. It is held by the edge that is next to the name, so
 * that it can grow without moving.
 */
export function standBeside(element: HTMLElement, lines: readonly Box[], pointer: Point | null, natural: Size): void {
  const viewport = viewportSize();
  const place = placeBeside(lines, pointer, natural, viewport);
  if (!place) return;
  const { x, y, side, maxHeight } = place;
  const height = Math.min(natural.height, maxHeight);
  element.style.setProperty('--room', `${maxHeight}px`);
  element.style.left = `${x}px`;
  element.style.top = side === 'bottom' ? `${y}px` : 'auto';
  element.style.bottom = side === 'top' ? `${viewport.height - y - height}px` : 'auto';
  element.dataset.side = side;
}
