/** Puts marks back that the page threw out of the registry. There is no event for it: we look when the reader does something. */
import type { Marks } from './marks';

const LOOK_MOST_MS = 500;
/** Pages that set up highlights of their own do so soon after they have loaded. */
const LOOK_AGAIN_MS = [1000, 4000];

export function keepPainted(document: Document, marks: Marks, signal: AbortSignal): void {
  let last = 0;
  const look = (event: Event): void => {
    if (event.timeStamp - last < LOOK_MOST_MS) return;
    last = event.timeStamp;
    marks.restore();
  };
  for (const type of ['pointermove', 'scroll', 'keydown', 'visibilitychange']) {
    document.addEventListener(type, look, { signal, passive: true, capture: true });
  }
  for (const ms of LOOK_AGAIN_MS) setTimeout(() => !signal.aborted && marks.restore(), ms);
}
