/**
 * Reads the page in slices, when the browser has time: once from end to end, then what changed. One walk at a time; what
 * changes under it is read again after it.
 */
import { type Block, readBlocks, type Sights } from './blocks';
import { Budget, Rests } from './budget';
import { Dirt } from './dirt';
import type { LivePassage, LiveText, TextChange } from './live-text';
import type { StyleProbe } from './roles';
import { settle } from './settle';
import { idleTurn, NEXT_WAIT_MS, nextTurn, SLICE_MOST_MS } from './turn';
import { partInView } from './view';
import { GATHER_MS, Watch } from './watch';

/** A long page is told of in steps of this, so that its marks come as it is read. */
const TELL_AGAIN_MS = 250;

export type ReaderPort = {
  document: Document;
  onChange: (change: TextChange) => void;
  /** What is painted on a passage must go at once. */
  lift: (passage: LivePassage) => void;
  /** The page changes too fast to be watched: nothing may stay painted. */
  onStorm: () => void;
  /** Called before each look at the page; false ends this script. */
  isAlive: () => boolean;
  /** Frames came or went. */
  onFrames: () => void;
};

export class Reader {
  stopped: 'budget' | null = null;
  /** Resolves when the page was read once. */
  readonly firstRead: Promise<void>;
  #isBusy = false;
  #isStorm = false;
  readonly #budget = new Budget();
  readonly #rests = new Rests();
  readonly #unseen = new Set<Element>();
  readonly #watch: Watch<Dirt>;
  readonly #live: LiveText;
  readonly #probe: StyleProbe;
  readonly #port: ReaderPort;
  readonly #signal: AbortSignal;
  readonly #sights: Sights;

  constructor(live: LiveText, probe: StyleProbe, port: ReaderPort, signal: AbortSignal) {
    this.#live = live;
    this.#probe = probe;
    this.#port = port;
    this.#signal = signal;
    this.#watch = new Watch(
      {
        document: port.document,
        attributes: ['class', 'style', 'hidden', 'open', 'slot'],
        onTime: () => void this.#catchUp(),
        isTooMuch: (records) => {
          this.#budget.mutated(records, performance.now());
          return this.#stopIfSpent();
        },
      },
      new Dirt(live, port.lift),
      signal,
    );
    this.#sights = {
      shadow: (root) => this.#watch.observe(root),
      host: (element) => this.#watch.await(element),
      hidden: (element) => this.#unseen.add(element),
      slotted: () => {
        live.slotted = true;
      },
    };
    this.firstRead = this.#readAll();
  }

  async #readAll(): Promise<void> {
    const { body } = this.#port.document;
    if (!body) return;
    this.#isBusy = true;
    // The first slice is told at once, what comes after it by the handful: each telling is a message.
    let rest: Block[] = [];
    let due = 0;
    const tell = (now: number): void => {
      if (rest.length > 0) this.#port.onChange(this.#live.append(rest));
      rest = [];
      due = now + TELL_AGAIN_MS;
    };
    // Whoever found that there is something to read has just waited for an idle moment.
    const untilMs = await nextTurn(this.#port.document);
    const near = partInView(this.#port.document);
    if (near) {
      // A reader who came back to the middle of a page sees names there before all above it was read.
      await this.#replace(near, untilMs);
      await this.#replace(body, await idleTurn(this.#port.document, NEXT_WAIT_MS));
    } else {
      await this.#walk(body, untilMs, (blocks) => {
        rest.push(...blocks);
        const now = performance.now();
        if (now >= due) tell(now);
      });
      if (!this.#signal.aborted) tell(0);
    }
    this.#isBusy = false;
    await this.#catchUp();
  }

  /** Reads what changed since the last time. */
  async #catchUp(): Promise<void> {
    const { dirt } = this.#watch;
    const { body } = this.#port.document;
    if (this.#isBusy || !body || !this.#port.isAlive()) return;
    this.#watch.catchUp();
    if (!dirt.isDirty && dirt.resting.size === 0) return;
    if (dirt.frames) this.#port.onFrames();
    dirt.frames = false;
    for (const block of dirt.resting) dirt.changed.add(block);
    dirt.resting.clear();
    if (this.stopped) {
      this.#port.onChange(this.#live.forget(dirt.takeStale()));
      return;
    }
    this.#isBusy = true;
    const onlyAttributes = !dirt.isTextDirty && dirt.shifted.size > 0;
    const start = performance.now();
    const { roots, gone } = settle(dirt, this.#live, this.#probe, this.#unseen, body);
    this.#spend(performance.now() - start);
    if (onlyAttributes) this.#watch.lookedAtAttributes(roots.length === 0 && gone.length === 0);
    if (gone.length > 0) this.#port.onChange(this.#live.forget(gone));
    for (const root of roots) await this.#readAgain(root);
    this.#isBusy = false;
    if (dirt.isTextDirty) this.#watch.lookIn(GATHER_MS);
  }

  async #readAgain(root: Element): Promise<void> {
    const waitMs = this.#rests.wait(root, performance.now());
    if (waitMs > 0) {
      this.#watch.dirt.resting.add(root);
      this.#watch.lookIn(waitMs);
      return;
    }
    await this.#replace(root, performance.now() + SLICE_MOST_MS);
  }

  /** Reads a part of the page in place of what was known of it. */
  async #replace(root: Element, untilMs: number): Promise<void> {
    const blocks: Block[] = [];
    await this.#walk(root, untilMs, (some) => blocks.push(...some));
    // Parts of it may have gone while it was read; that is dirt again, and what is left of it comes now.
    const there = blocks.filter(({ nodes }) => nodes.every((node) => node.isConnected));
    if (root.isConnected && !this.stopped && !this.#signal.aborted)
      this.#port.onChange(this.#live.replace(root, there));
  }

  /** Walks a tree; `take` gets what was read, slice by slice. The first slice ends at `untilMs`. */
  async #walk(root: Element, untilMs: number, take: (blocks: Block[]) => void): Promise<void> {
    const walk = readBlocks(root, this.#probe, this.#sights);
    let until = untilMs;
    let blocks: Block[] = [];
    let from = performance.now();
    for (const block of walk) {
      if (block) blocks.push(block);
      if (performance.now() < until) continue;
      this.#spend(performance.now() - from);
      if (this.#stopIfSpent() || this.#signal.aborted) return;
      if (blocks.length > 0) take(blocks);
      blocks = [];
      until = await idleTurn(this.#port.document, NEXT_WAIT_MS);
      from = performance.now();
    }
    this.#spend(performance.now() - from);
    if (!this.#signal.aborted && blocks.length > 0) take(blocks);
    this.#stopIfSpent();
  }

  #spend(ms: number): void {
    this.#budget.read(ms, this.#live.chars, performance.now());
  }

  #stopIfSpent(): boolean {
    const { spent } = this.#budget;
    if (!spent) return false;
    this.stopped = 'budget';
    // What is painted stays only where its changes can be seen.
    if (spent === 'storm' && !this.#isStorm) {
      this.#isStorm = true;
      this.#watch.stop();
      this.#port.onStorm();
    }
    return true;
  }
}
