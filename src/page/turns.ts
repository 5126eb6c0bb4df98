/** The moments at which a page may have become another one, or an article: its address changes, or it is done loading. */

/** A page that is asleep is looked at again so long after it was loaded or turned: late hydration, slow connections. */
const LOOK_AGAIN_MS = [1000, 3000, 8000];

export type TurnsPort = {
  /** The address is another. */
  onAddress: () => void;
  /** Text may have come: time to look at the page again, should it be asleep. */
  onText: () => void;
};

/**
 * Watches the address; `check` is for those who have reason to look at it now, `lookAgain` for a page that was found to be
 * asleep.
 */
export function watchTurns(
  document: Document,
  port: TurnsPort,
  signal: AbortSignal,
): { check: () => void; lookAgain: () => void } {
  let address = bare(document.URL);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const lookAgain = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const ms of LOOK_AGAIN_MS) timers.add(setTimeout(() => !signal.aborted && port.onText(), ms));
  };
  const check = (): void => {
    const now = bare(document.URL);
    if (now === address || signal.aborted) return;
    address = now;
    port.onAddress();
    lookAgain();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal });
  if (document.readyState !== 'complete') addEventListener('load', () => port.onText(), { signal, once: true });
  return { check, lookAgain };
}

/** A fragment is a place in the page. */
const bare = (url: string): string => url.replace(/#.*/, '');
