/** Notices frames that are big enough to hold text, so that the background can bring the reader into them. */

/** Frames smaller than this are buttons, counters and advertisements. */
const LEAST_WIDTH_PX = 360;
const LEAST_HEIGHT_PX = 240;
/** Slots for advertisements load frames without end: those that come later than this many are left alone. */
const TELLS_MOST = 12;
/** Frames come in flocks. */
const GATHER_MS = 300;

/** Whether the frame of this window is big enough. */
export function isFrameToRead(window: Window): boolean {
  return window.innerWidth >= LEAST_WIDTH_PX && window.innerHeight >= LEAST_HEIGHT_PX;
}

/** Tells when there is such a frame, and again when one has loaded or grown; the answer is the same told by hand. */
export function watchFrames(document: Document, tell: () => void, signal: AbortSignal): { changed: () => void } {
  let left = TELLS_MOST;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const told = (): void => {
    if (timer || left === 0) return;
    timer = setTimeout(() => {
      timer = null;
      left--;
      if (!signal.aborted) tell();
    }, GATHER_MS);
  };
  const isBig = (frame: Element, { width, height }: DOMRectReadOnly): boolean =>
    width >= LEAST_WIDTH_PX && height >= LEAST_HEIGHT_PX && frame.checkVisibility({ visibilityProperty: true });
  // Embeds get their height after they were loaded.
  const growing = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (!target.isConnected) growing.unobserve(target);
      else if (isBig(target, contentRect)) {
        growing.unobserve(target);
        told();
      }
    }
  });
  signal.addEventListener('abort', () => growing.disconnect());
  for (const frame of document.getElementsByTagName('iframe')) growing.observe(frame);
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLIFrameElement)) return;
      if (isBig(target, target.getBoundingClientRect())) told();
      else growing.observe(target);
    },
    { signal, capture: true },
  );
  return { changed: told };
}
