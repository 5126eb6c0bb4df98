/** Functions that are sent into pages as source; each stands alone. */

/** What the preloaded watcher has seen, under one name on the page's window. */
export type Seen = { records: number; shift: number; loadMs: number; paintedMs: number | null };

/** Counts mutations from the end of parsing, sums layout shifts, and notes the first frame with a mark of ours. */
export function watchPage(): void {
  const seen = { records: 0, shift: 0, loadMs: 0, paintedMs: null as number | null };
  Object.defineProperty(window, '__seen', { value: seen });
  if (window.top !== window) return;
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      seen.records += records.length;
    }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
  addEventListener('load', () => {
    seen.loadMs = performance.now();
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  // Polling, because a loop of frames would take the idle time away that is measured.
  const poll = setInterval(() => {
    if (!CSS.highlights.has('hl-0')) return;
    clearInterval(poll);
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.paintedMs = performance.now();
        performance.mark('painted');
      }),
    );
  }, 8);
}

/** What the watcher has seen so far. */
export function seenSoFar(): Seen {
  return (window as unknown as { __seen: Seen }).__seen;
}

/** How many words are painted as names. */
export function paintedNames(): number {
  return (CSS.highlights.get('hl-0')?.size ?? 0) + (CSS.highlights.get('hl-1')?.size ?? 0);
}
