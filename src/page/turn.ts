/** Waiting for a moment that the browser and the page can spare. */

/** A slice of work leaves most of a frame to the page. */
export const SLICE_MOST_MS = 8;
/** A reader waits for the first slice, which is half a frame long: pages that still load are not idle for long. */
export const FIRST_WAIT_MS = 20;
export const NEXT_WAIT_MS = 1000;

/** The same without waiting for idleness, for work that has waited for it already; until the page is visible. */
export async function nextTurn(document: Document): Promise<number> {
  await whenVisible(document);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return performance.now() + SLICE_MOST_MS;
}

/** Waits for an idle moment of the visible page, no longer than `timeout`, and says until when it lasts. */
export async function idleTurn(document: Document, timeout: number): Promise<number> {
  await whenVisible(document);
  return new Promise((resolve) => {
    requestIdleCallback(
      (deadline) => {
        const spareMs = deadline.didTimeout ? SLICE_MOST_MS : Math.min(SLICE_MOST_MS, deadline.timeRemaining());
        resolve(performance.now() + spareMs);
      },
      { timeout },
    );
  });
}

async function whenVisible(document: Document): Promise<void> {
  if (!document.hidden) return;
  await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}
