/** Notices frames that are big enough to hold text, so that the background can bring the reader into them. */

const LEAST_WIDTH_PX = 360;
const LEAST_HEIGHT_PX = 240;

/** Tells at once when there is such a frame, and again whenever one has loaded. */
export function watchFrames(document: Document, tell: () => void, signal: AbortSignal): void {
  const isWorthReading = (frame: Element): boolean => {
    const { width, height } = frame.getBoundingClientRect();
    return width >= LEAST_WIDTH_PX && height >= LEAST_HEIGHT_PX && getComputedStyle(frame).visibility === 'visible';
  };
  if ([...document.getElementsByTagName('iframe')].some(isWorthReading)) tell();
  document.addEventListener(
    'load',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLIFrameElement && isWorthReading(target)) tell();
    },
    { signal, capture: true },
  );
}
