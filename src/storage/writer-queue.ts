/** One writer at a time: what reads, changes and writes back never meets another that does the same. */

/** Runs a task after all earlier ones have ended, well or badly, and passes on its result. */
export type WriterQueue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of its own; tasks in different queues don't wait for each other. */
export function createWriterQueue(): WriterQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
