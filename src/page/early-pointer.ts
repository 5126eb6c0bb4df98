/** Where the pointer went between the first name and the script that follows it: on a busy machine that takes a while. */

export type EarlyPointer = {
  /** The last movement so far; it is followed no longer. */
  take: () => PointerEvent | null;
};

/** Remembers the last movement, until it is taken or `signal` aborts. */
export function rememberPointer(document: Document, signal: AbortSignal): EarlyPointer {
  const end = new AbortController();
  let last: PointerEvent | null = null;
  const remember = (event: PointerEvent): void => {
    last = event;
  };
  const options = { signal: AbortSignal.any([signal, end.signal]), passive: true, capture: true };
  document.addEventListener('pointermove', remember, options);
  return {
    take() {
      end.abort();
      return last;
    },
  };
}
