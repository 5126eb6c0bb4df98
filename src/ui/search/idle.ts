/** Work that can wait, done while the browser has nothing else to do. */

/** Less time than this is not worth beginning a step. */
const WORTH_MS = 1;
/** However busy the browser is, a step is taken at least this often. */
const LATEST_MS = 250;

/** Takes steps in idle moments until the last one gives its result; never resolves once the signal has ended. */
export function inIdleMoments<Result>(steps: Generator<undefined, Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve) => {
    const go = (deadline: IdleDeadline): void => {
      if (signal.aborted) return;
      do {
        const { done, value } = steps.next();
        if (done) {
          resolve(value);
          return;
        }
      } while (deadline.timeRemaining() > WORTH_MS);
      requestIdleCallback(go, { timeout: LATEST_MS });
    };
    requestIdleCallback(go, { timeout: LATEST_MS });
  });
}
