/** Who wants to hear of changes. */
export type Listener<T> = (value: T) => void;

export type Listeners<T> = {
  /** Until the signal aborts. */
  add(listener: Listener<T>, signal?: AbortSignal): void;
  tell(value: T): void;
};

/** A list of listeners. One that throws is reported and keeps nobody else from hearing. */
export function createListeners<T>(): Listeners<T> {
  const all = new Set<Listener<T>>();
  return {
    add(listener, signal) {
      if (signal?.aborted) return;
      all.add(listener);
      signal?.addEventListener('abort', () => all.delete(listener), { once: true });
    },
    tell(value) {
      for (const listener of [...all]) {
        try {
          listener(value);
        } catch (error) {
          console.error('A listener of the store failed', error);
        }
      }
    },
  };
}
