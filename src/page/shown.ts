/** Runs now, or when a prerendered or hidden page is first shown. */
export function whenShown(document: Document, run: () => void, signal: AbortSignal): void {
  const isPrerendering = (): boolean => (document as Document & { prerendering?: boolean }).prerendering === true;
  if (!document.hidden && !isPrerendering()) {
    run();
    return;
  }
  const once = new AbortController();
  signal.addEventListener('abort', () => once.abort());
  const check = (): void => {
    if (document.hidden || isPrerendering()) return;
    once.abort();
    run();
  };
  for (const event of ['prerenderingchange', 'visibilitychange']) {
    document.addEventListener(event, check, { signal: once.signal });
  }
}
