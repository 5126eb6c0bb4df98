/**
 * Where in a long text a quote with edits may stand: the stretches that share short runs of letters with it, in about
 * its own order. Looking for a quote of 5,000 letters with edits in a whole text of a million takes 150 ms; finding the
 * stretch takes five, and looking there hardly more. (Seed and extend, as programs that align genomes do it.)
 */
import type { TextSpan } from './whole-words';

/** Long enough to be rare, short enough that a quote of which a quarter changed still has many. */
const RUN = 8;
/** Shorter quotes are found faster than their stretches are. */
export const SEEDED_QUOTE_CHARS = 64;
/**
 * One shared run for so many letters of the quote: a fifth of what is left when every fifth word was replaced, and as
 * much as noise leaves that changes every fourth letter. Two texts of a language share a tenth of it by chance.
 */
const CHARS_PER_RUN = 30;
const BASE = 0x01000193;
/** What the unit that leaves the run was multiplied with. */
const LEAVING = power(BASE, RUN);

function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product = Math.imul(product, base);
  return product;
}

/** Calls `see` with the hash and start of each run of a text. */
function eachRun(text: string, see: (hash: number, start: number) => void): void {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= RUN) hash = (hash - Math.imul(LEAVING, text.charCodeAt(at - RUN))) | 0;
    if (at >= RUN - 1) see(hash, at - RUN + 1);
  }
}

/** The runs of a quote by their hash; of runs that repeat, each place. */
function runsOf(quote: string): { heads: Int32Array; next: Int32Array; hashes: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(quote.length * 4));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(quote.length).fill(-1);
  const hashes = new Int32Array(quote.length);
  eachRun(quote, (hash, start) => {
    const slot = hash & (size - 1);
    next[start] = heads[slot] ?? -1;
    heads[slot] = start;
    hashes[start] = hash;
  });
  return { heads, next, hashes, mask: size - 1 };
}

/**
 * The stretches of a folded text that may hold a folded quote with at most so many edits, in order and apart. Empty: it
 * stands nowhere.
 */
export function stretches(text: string, quote: string, mostErrors: number): TextSpan[] {
  const { heads, next, hashes, mask } = runsOf(quote);
  // Runs of one place lie on neighbouring diagonals (where the quote would have to begin), moved by the edits before.
  const width = mostErrors + 1;
  const counts = new Uint16Array(Math.ceil((text.length + quote.length) / width) + 2);
  eachRun(text, (hash, start) => {
    for (let place = heads[hash & mask] ?? -1; place >= 0; place = next[place] ?? -1) {
      if (hashes[place] !== hash) continue;
      const diagonal = Math.floor((start - place + quote.length) / width);
      if ((counts[diagonal] ?? 0) < 0xffff) counts[diagonal] = (counts[diagonal] ?? 0) + 1;
    }
  });
  const needed = Math.max(1, Math.floor(quote.length / CHARS_PER_RUN));
  const found: TextSpan[] = [];
  for (let diagonal = 0; diagonal + 1 < counts.length; diagonal++) {
    if ((counts[diagonal] ?? 0) + (counts[diagonal + 1] ?? 0) < needed) continue;
    const from = diagonal * width - quote.length;
    const start = Math.max(0, from - mostErrors);
    const end = Math.min(text.length, from + 2 * width + quote.length + mostErrors);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) found.push({ start, end });
  }
  return found;
}
