/**
 * Ids by number, in bytes: each as how many units it shares with the one before and what follows, with a fresh start
 * every `BLOCK` ids. 176,000 ids take 1.3 MB so, and no string until one is asked for.
 */
import { ByteSink, textAt } from './byte-pool';

const BLOCK = 16;
/** The shared length is one byte, moved past the 0 that ends texts. */
const SHARED_MOST = 0xfe;

export type OwnerIds = {
  count: number;
  bytes: Uint8Array;
  /** Where each block begins in `bytes`. */
  blocks: Uint32Array;
};

/** Packs ids in the order given; the order is theirs for ever. An id must not contain NUL. */
export function packIds(ids: readonly string[]): OwnerIds {
  const sink = new ByteSink();
  const blocks = new Uint32Array(Math.ceil(ids.length / BLOCK));
  let previous = '';
  for (const [index, id] of ids.entries()) {
    let shared = 0;
    if (index % BLOCK === 0) blocks[index / BLOCK] = sink.length;
    else while (shared < SHARED_MOST && shared < previous.length && id[shared] === previous[shared]) shared++;
    sink.put(shared + 1);
    sink.putText(id.slice(shared));
    sink.put(0);
    previous = id;
  }
  return { count: ids.length, bytes: sink.done(), blocks };
}

/** The id with a number, or undefined when there is none. */
export function idAt({ count, bytes, blocks }: OwnerIds, index: number): string | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= count) return undefined;
  let at = blocks[Math.floor(index / BLOCK)] ?? 0;
  let id = '';
  for (let step = index % BLOCK; ; step--) {
    id = id.slice(0, (bytes[at] ?? 1) - 1) + textAt(bytes, at + 1);
    if (step === 0) return id;
    at = bytes.indexOf(0, at) + 1;
  }
}
