/** Where the pointer went between the first name and the script that follows it: on a busy machine that takes a while. */

export type EarlyPointer = {
  /** The last movement so far, null when there was none or the pointer has left; it is followed no longer. */
  take: () => PointerEvent | null;
};

/** Remembers the last movement of a pointer that is still over the page, until it is taken or `signal` aborts. */
export function rememberPointer(document: Document, signal: AbortSignal): EarlyPointer {
  const end = new AbortController();
  let last: PointerEvent | null = null;
  const options = { signal: AbortSignal.any([signal, end.signal]), passive: true };
  const remember = (event: PointerEvent): void => {
    last = event;
  };
  document.addEventListener('pointermove', remember, { ...options, capture: true });
  const forget = (): void => {
    last = null;
  };
  document.addEventListener('pointerleave', forget, options);
  return {
    take() {
      end.abort();
      return last;
    },
  };
}
