/**
 * Tells when a reader has settled a selection: the button is up, the finger lifted, the keys released. A page can make a
 * trusted `selectionchange`, so one counts only right after a finger was on the page.
 */

/** A long press selects, and its handles are dragged, without a pointer event of their own. */
const TOUCH_MS = 5000;
const SETTLE_MS = 350;

export function whenSelected(
  document: Document,
  tell: (how: 'pointer' | 'touch' | 'keyboard') => void,
  signal: AbortSignal,
): void {
  const options = { signal, passive: true, capture: true };
  let touched = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Everything was selected by its key, whose parts are let go in either order. */
  let all = false;
  const isSelected = (): boolean => isAnySelected(document);

  document.addEventListener(
    'pointerup',
    (event) => {
      // The browser settles a selection after the button is up.
      if (event.isTrusted && isSelected()) setTimeout(() => isSelected() && tell('pointer'), 0);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') all = true;
    },
    options,
  );
  document.addEventListener(
    'keyup',
    (event) => {
      const selects = all || event.shiftKey || event.key === 'Shift';
      all = false;
      if (event.isTrusted && selects && isSelected()) tell('keyboard');
    },
    options,
  );
  for (const type of ['touchstart', 'touchend'] as const) {
    const touch = (event: Event): void => {
      if (event.isTrusted) touched = event.timeStamp;
    };
    document.addEventListener(type, touch, options);
  }
  document.addEventListener(
    'selectionchange',
    (event) => {
      clearTimeout(timer);
      if (event.timeStamp - touched > TOUCH_MS || !isSelected()) return;
      timer = setTimeout(() => isSelected() && tell('touch'), SETTLE_MS);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether anything is selected. Inside a shadow root Chromium calls every selection collapsed, but its type is right. */
export function isAnySelected(document: Document): boolean {
  return document.getSelection()?.type === 'Range';
}
