/** What keys do while a card stands. The page hears of none that is the card's. */
import type { Layer } from '../ui/floating/host';
import type { CardEvent, Shown } from './states';

type Around = {
  shown(): Shown | null;
  card(): HTMLElement | null;
  layer: Layer;
  isInFront(): boolean;
  isInside(): boolean;
  dismiss(): void;
  tell(event: CardEvent): void;
};

const MODIFIERS = /^(?:Alt|AltGraph|CapsLock|Control|Fn|Meta|NumLock|OS|Shift)$/;

/** Follows the keyboard until `signal` aborts. */
export function followKeys(
  { shown, card, layer, isInFront, isInside, dismiss, tell }: Around,
  signal: AbortSignal,
): void {
  const keep = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  function hear(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const standing = shown() && isInFront() ? card() : null;
    if (key === 'Escape') {
      // The topmost thing closes, and only that: not the page's dialog below it as well.
      if (standing) keep(event);
      dismiss();
    } else if (standing && code === 'KeyP' && altKey && !ctrlKey && !metaKey && !shiftKey) {
      keep(event);
      tell({ kind: 'pin-toggled', inside: isInside() });
    } else if (standing && key === 'Tab') {
      const next = aroundTheEnd(standing, layer.focused(), shiftKey);
      if (next) keep(event);
      next?.focus();
    } else if (!MODIFIERS.test(key)) tell({ kind: 'interrupted' });
  }
  window.addEventListener('keydown', hear, { capture: true, signal });
}

/** What Tab leads to from the last of a card, or backwards from its first; null: the browser knows. */
function aroundTheEnd(card: HTMLElement, focused: Element | null, backwards: boolean): HTMLElement | null {
  if (!focused) return null;
  const stops = [...card.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter((stop) =>
    stop.checkVisibility(),
  );
  const [first, last] = [stops.at(0), stops.at(-1)];
  if (backwards && (focused === first || focused === card)) return last ?? null;
  return !backwards && focused === last ? (first ?? null) : null;
}
