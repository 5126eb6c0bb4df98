import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Listens while the component is there, always with its latest handlers. What is listened for is settled by the first
 * drawing; `listen` must look a handler up when it is needed, and end with the signal.
 */
export function useListening<Handlers extends object>(
  listen: (handlers: Handlers, signal: AbortSignal) => void,
  handlers: Handlers,
): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  // Before the next frame is painted: what is announced in between would never be heard.
  useLayoutEffect(() => {
    const end = new AbortController();
    const current = {} as Handlers;
    for (const name of Object.keys(handlers) as (keyof Handlers)[]) {
      Object.defineProperty(current, name, { get: () => latest.current[name] });
    }
    listen(current, end.signal);
    return () => end.abort();
  }, [listen]);
}
