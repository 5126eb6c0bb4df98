/** How much of a page's time and memory Glosa may take. What goes beyond ends in a polite stop. */

/** More text than this is no article: about forty times the longest in the press. */
const CHARS_MOST = 4_000_000;
/** A window in which work is counted. */
const WINDOW_MS = 60_000;
/** Reading, in such a window: 2 % of it would be felt on a phone's battery. */
const READING_MOST_MS = 1200;
/** Mutation records a second, on average over ten: each costs a microsecond, and the page far more. */
const RECORDS_MOST = 5000 * 10;
const RECORDS_WINDOW_MS = 10_000;

/** Counts in a window that begins anew when it is over; true when there is too much. */
class Meter {
  #from = 0;
  #sum = 0;
  readonly #most: number;
  readonly #windowMs: number;

  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  add(amount: number, now: number): boolean {
    if (now - this.#from > this.#windowMs) {
      this.#from = now;
      this.#sum = 0;
    }
    this.#sum += amount;
    return this.#sum > this.#most;
  }
}

export class Budget {
  /** Set when one of the limits was passed: `full`, no more is read; `storm`, the page cannot even be watched. */
  spent: 'full' | 'storm' | null = null;
  readonly #reading = new Meter(READING_MOST_MS, WINDOW_MS);
  readonly #records = new Meter(RECORDS_MOST, RECORDS_WINDOW_MS);

  /** Milliseconds were spent reading, at a time in milliseconds; `chars` is what the page's text has come to. */
  read(ms: number, chars: number, now: number): void {
    if (this.#reading.add(ms, now) || chars > CHARS_MOST) this.spent ??= 'full';
  }

  mutated(records: number, now: number): void {
    if (this.#records.add(records, now)) this.spent = 'storm';
  }
}

/** A block that was read this often without a rest is left to change for a while. */
const READS_AT_EASE = 4;
const REST_LEAST_MS = 1000;
const REST_MOST_MS = 60_000;

/** Lets blocks rest that never stop changing (clocks, tickers, counters), longer each time. */
export class Rests {
  readonly #blocks = new WeakMap<Element, { reads: number; due: number }>();

  /** Milliseconds until a block may be read again; 0: now, which is then counted. */
  wait(block: Element, now: number): number {
    const known = this.#blocks.get(block);
    if (known && known.due > now) return known.due - now;
    const reads = known && now - known.due < REST_MOST_MS ? known.reads + 1 : 1;
    const restMs = reads < READS_AT_EASE ? 0 : Math.min(REST_MOST_MS, REST_LEAST_MS * 2 ** (reads - READS_AT_EASE));
    this.#blocks.set(block, { reads, due: now + restMs });
    return 0;
  }
}
