/** The system's own way back (a gesture, a button) closes a sheet, where the browser lets a page hear of it. */

/** https://developer.mozilla.org/docs/Web/API/CloseWatcher, in Chromium; TypeScript does not know it yet. */
type CloseWatcher = { onclose: (() => void) | null; destroy(): void };

export type WayBack = { forget(): void };

/** Waits for it once, without a trace in the page's history; null where the browser has none. */
export function wayBack(taken: () => void): WayBack | null {
  const { CloseWatcher: Watcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };
  if (!Watcher) return null;
  const watcher = new Watcher();
  watcher.onclose = taken;
  return { forget: () => watcher.destroy() };
}
