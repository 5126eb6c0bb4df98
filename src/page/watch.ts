/** Watches the page's text, in the document and in every open shadow root, and says when to look what changed. */

/** Changes are gathered for this long, so that a page that writes without end costs a read every half second, not more. */
export const GATHER_MS = 500;
/** Attributes change all the time and seldom show anything: the pause doubles as long as they do not. */
const ATTRIBUTES_LEAST_MS = 1000;
const ATTRIBUTES_MOST_MS = 32_000;
/** When custom elements are looked at again that had no shadow root: one that comes late makes no mutation. */
const HOSTS_AGAIN_MS = [1000, 4000, 16_000, 60_000];

/** What mutations have come to; it is for others to make sense of. */
export type Gathered = {
  note: (records: readonly MutationRecord[]) => void;
  readonly changed: Set<Element>;
  /** Elements whose attributes changed. */
  readonly shifted: ReadonlySet<Element>;
  readonly isTextDirty: boolean;
  /** A frame went. */
  readonly frames: boolean;
};

export type WatchPort = {
  document: Document;
  /** Those that are watched. */
  attributes: string[];
  /** The browser has time, the page is visible, and something may have changed. */
  onTime: () => void;
  /** So many mutation records came; true: that is too much, watching ends. */
  isTooMuch: (records: number) => boolean;
};

export class Watch<D extends Gathered> {
  readonly dirt: D;
  readonly #port: WatchPort;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #observed = new WeakSet<Node>();
  /** Custom elements that may get a shadow root yet. */
  readonly #hosts = new Set<Element>();
  #awaits = false;
  #timer: { at: number; id: ReturnType<typeof setTimeout> } | null = null;
  #attributesMs = ATTRIBUTES_LEAST_MS;

  constructor(port: WatchPort, dirt: D, signal: AbortSignal) {
    this.#port = port;
    this.#signal = signal;
    this.dirt = dirt;
    this.#observer = new MutationObserver((records) => this.#take(records));
    const { document } = port;
    this.observe(document.documentElement);
    signal.addEventListener('abort', () => this.stop());
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    // What a reader unfolds is read soon, however restless the page's attributes are.
    const acted = (event: Event): void => {
      if (!event.isTrusted) return;
      this.#attributesMs = ATTRIBUTES_LEAST_MS;
      this.#lookAtHosts();
      if (this.dirt.shifted.size > 0) this.lookIn(GATHER_MS);
    };
    for (const type of ['click', 'keyup']) document.addEventListener(type, acted, { signal, passive: true });
  }

  observe(root: Node): void {
    if (this.#signal.aborted || this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: this.#port.attributes,
    });
  }

  /** Remembers a custom element whose shadow root may come later. */
  await(host: Element): void {
    if (this.#observed.has(host)) return;
    this.#hosts.add(host);
    if (this.#awaits) return;
    this.#awaits = true;
    for (const ms of HOSTS_AGAIN_MS) setTimeout(() => this.#lookAtHosts(), ms);
  }

  /** Takes in what is not delivered yet. */
  catchUp(): void {
    this.dirt.note(this.#observer.takeRecords());
  }

  /** Attributes were looked at; `inVain`: they had shown and hidden nothing. */
  lookedAtAttributes(inVain: boolean): void {
    this.#attributesMs = inVain ? Math.min(ATTRIBUTES_MOST_MS, this.#attributesMs * 2) : ATTRIBUTES_LEAST_MS;
  }

  /** Looks again in so many milliseconds, or earlier when that is planned already. */
  lookIn(ms: number): void {
    const at = performance.now() + ms;
    if (this.#signal.aborted || this.#port.document.hidden || (this.#timer && this.#timer.at <= at)) return;
    if (this.#timer) clearTimeout(this.#timer.id);
    const id = setTimeout(() => requestIdleCallback(() => this.#look(), { timeout: 1000 }), ms);
    this.#timer = { at, id };
  }

  stop(): void {
    this.#observer.disconnect();
    if (this.#timer) clearTimeout(this.#timer.id);
    this.#hosts.clear();
  }

  #look(): void {
    if (this.#signal.aborted || this.#port.document.hidden) return;
    this.#timer = null;
    this.#port.onTime();
  }

  #take(records: readonly MutationRecord[]): void {
    if (this.#port.isTooMuch(records.length)) return;
    this.dirt.note(records);
    if (this.dirt.isTextDirty || this.dirt.frames) this.lookIn(GATHER_MS);
    else if (this.dirt.shifted.size > 0) this.lookIn(this.#attributesMs);
  }

  #lookAtHosts(): void {
    if (this.#signal.aborted) return;
    for (const host of this.#hosts) {
      if (!host.isConnected || host.shadowRoot) this.#hosts.delete(host);
      if (host.isConnected && host.shadowRoot) this.dirt.changed.add(host);
    }
    if (this.dirt.isTextDirty) this.lookIn(0);
  }
}
