/** Work that can wait, done while the browser has nothing else to do. */

/** Less time than this is not worth beginning a step. */
const WORTH_MS = 1;
/** However busy the browser is, steps are taken at least this often, and for so long: half a frame. */
const LATEST_MS = 16;
const SLICE_MS = 8;

/** Takes steps in idle moments until the last one gives its result; never resolves once the signal has ended. */
export function inIdleMoments<Result>(steps: Generator<undefined, Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve) => {
    const go = (deadline: IdleDeadline): void => {
      if (signal.aborted) return;
      // A busy browser has no idle moments to give, and somebody waits.
      const until = deadline.didTimeout ? performance.now() + SLICE_MS : null;
      const leftMs = (): number => (until === null ? deadline.timeRemaining() : until - performance.now());
      do {
        const { done, value } = steps.next();
        if (done) {
          resolve(value);
          return;
        }
      } while (leftMs() > WORTH_MS);
      requestIdleCallback(go, { timeout: LATEST_MS });
    };
    requestIdleCallback(go, { timeout: LATEST_MS });
  });
}
