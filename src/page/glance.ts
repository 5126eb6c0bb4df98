/**
 * Glances at a page: its bare text goes to the background, which says whether any name could stand in it. Most pages hold
 * none, and are never read; what changes in them is glanced at again.
 */
import { PARTED } from '../text/glanced';
import { Budget, Rests } from './budget';
import { GlanceDirt } from './glance-dirt';
import { glanceAt, textAround } from './glance-text';
import { FIRST_WAIT_MS, idleTurn, NEXT_WAIT_MS, SLICE_MOST_MS } from './turn';
import { GATHER_MS, Watch } from './watch';

/** What is told at once: a long text is cut, so that no message holds the page up. */
const TOLD_CHARS = 200_000;
/** The pieces overlap by more than any name has. */
const OVERLAP_CHARS = 1000;

export type GlancePort = {
  document: Document;
  /** Whether names could stand in a text; if so, the page is being read when this resolves. */
  ask: (text: string) => Promise<boolean>;
  /** Has the page read, whatever stands in it. */
  read: () => Promise<unknown>;
  /** Called before each look at the page; false ends this script. */
  isAlive: () => boolean;
};

export class Glance {
  stopped: 'budget' | null = null;
  /** Whether all there is has been looked at, and no name can stand in it. */
  isSilent = false;
  /** Text nodes that were met. */
  texts = 0;
  #running: Promise<void> | null = null;
  #watch: Watch<GlanceDirt> | null = null;
  #end = new AbortController();
  readonly #resting = new Set<Node>();
  readonly #budget = new Budget();
  readonly #rests = new Rests();
  readonly #port: GlancePort;
  readonly #signal: AbortSignal;

  constructor(port: GlancePort, signal: AbortSignal) {
    this.#port = port;
    this.#signal = signal;
  }

  /** Glances at everything; resolves when that is answered. */
  async look(): Promise<void> {
    if (this.stopped) return;
    this.isSilent = false;
    if (!this.#watch) {
      const signal = AbortSignal.any([this.#signal, this.#end.signal]);
      this.#watch = new Watch(
        {
          document: this.#port.document,
          attributes: ['slot', 'contenteditable', 'role'],
          onTime: () => this.#port.isAlive() && void this.#run(),
          isTooMuch: (records) => {
            this.#budget.mutated(records, performance.now());
            return this.#stopIfStorm();
          },
        },
        new GlanceDirt(),
        signal,
      );
    }
    this.#watch.dirt.everything = true;
    // What is under way may have looked past it already.
    await this.#running;
    await this.#run();
  }

  /** Looks no more, until it is asked to again. */
  stop(): void {
    this.#end.abort();
    this.#end = new AbortController();
    this.#watch = null;
    this.#resting.clear();
    this.isSilent = false;
  }

  #run(): Promise<void> {
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #catchUp(): Promise<void> {
    const watch = this.#watch;
    if (!watch) return;
    const { dirt } = watch;
    const isOver = (): boolean => watch !== this.#watch || this.#signal.aborted || this.stopped !== null;
    try {
      while (dirt.everything && !isOver()) {
        const { document } = this.#port;
        const untilMs = await idleTurn(document, FIRST_WAIT_MS);
        watch.catchUp();
        dirt.take();
        this.#resting.clear();
        this.texts = 0;
        const text = document.body ? await this.#textOf(document.body, watch, untilMs) : '';
        if (!isOver()) this.isSilent = !(await this.#tell(text));
      }
      watch.catchUp();
      if (isOver() || !(dirt.isTextDirty || this.#resting.size > 0)) return;
      const places = this.#restless([...dirt.take(), ...this.#resting], watch);
      const texts: string[] = [];
      for (const place of places) {
        const { before, behind } = textAround(place);
        const text = await this.#textOf(place, watch, performance.now() + SLICE_MOST_MS);
        if (isOver()) return;
        if (text === null) return void (await this.#port.read());
        // What a reader types is nobody's business.
        if (text !== '') texts.push(...before, text, ...behind);
      }
      if (texts.length > 0 && (await this.#tell(texts.join(PARTED)))) this.isSilent = false;
      if (!isOver() && dirt.isTextDirty) watch.lookIn(GATHER_MS);
    } catch {
      // What the background did not answer is asked again with the next change.
      dirt.everything = true;
      this.isSilent = false;
      this.#port.isAlive();
    }
  }

  /** Those of some places that have not changed too often of late; the others come later. */
  #restless(places: readonly Node[], watch: Watch<GlanceDirt>): Node[] {
    this.#resting.clear();
    return places.filter((place) => {
      const element = place.nodeType === 1 ? (place as Element) : place.parentElement;
      if (!place.isConnected) return false;
      const waitMs = element ? this.#rests.wait(element, performance.now()) : 0;
      if (waitMs === 0) return true;
      this.#resting.add(place);
      watch.lookIn(waitMs);
      return false;
    });
  }

  /** The text in a node, taken in slices of which the first ends at `untilMs`; null: the page changed underneath. */
  async #textOf(root: Node, watch: Watch<GlanceDirt>, untilMs: number): Promise<string | null> {
    watch.catchUp();
    const { removals } = watch.dirt;
    const walk = glanceAt(root, {
      shadow: (shadow) => watch.observe(shadow),
      host: (element) => watch.await(element),
    });
    let until = untilMs;
    let from = performance.now();
    for (;;) {
      const step = walk.next();
      const now = performance.now();
      if (step.done) {
        this.texts += step.value.nodes;
        this.#budget.read(now - from, step.value.text.length, now);
        watch.catchUp();
        return this.#budget.spent === 'full' || watch.dirt.removals !== removals ? null : step.value.text;
      }
      if (now < until) continue;
      this.#budget.read(now - from, 0, now);
      until = await idleTurn(this.#port.document, NEXT_WAIT_MS);
      from = performance.now();
    }
  }

  /** Tells the background of a text: whether a name could stand in it. */
  async #tell(text: string | null): Promise<boolean> {
    if (text === null) {
      await this.#port.read();
      return true;
    }
    for (let from = 0; from === 0 || from + OVERLAP_CHARS < text.length; from += TOLD_CHARS - OVERLAP_CHARS) {
      if (await this.#port.ask(text.slice(from, from + TOLD_CHARS))) return true;
    }
    return false;
  }

  #stopIfStorm(): boolean {
    if (this.#budget.spent !== 'storm') return false;
    this.stop();
    this.stopped = 'budget';
    return true;
  }
}
