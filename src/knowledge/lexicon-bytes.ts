/** A lexicon as one run of bytes, to be kept in a database and used again without being compiled. */
import { type Lexicon, TABLE_LEAST } from './lexicon';
import { type Format, LexiconError, readSections, type Section, writeSections } from './sections';

export { LexiconError };

/** Raised whenever the meaning of a lexicon's bytes changes; kept lexicons of another version are compiled again. */
export const LEXICON_VERSION = 1;

const BYTES = Uint8Array;
const WORDS = Uint32Array;
const FORMAT = {
  what: 'a lexicon',
  // `GLX1` on the little-endian machines that every browser of ours runs on; others read it backwards and compile.
  magic: 0x31584c47,
  version: LEXICON_VERSION,
  counts: 1,
  kinds: [WORDS, WORDS, WORDS, BYTES, WORDS, BYTES, WORDS, BYTES, BYTES, WORDS],
} as const satisfies Format<readonly (typeof BYTES | typeof WORDS)[]>;

/** The bytes of a lexicon. */
export function serialise(lexicon: Lexicon): ArrayBuffer {
  const { states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool, owners } = lexicon;
  const own: Section[] = [states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool];
  return writeSections(FORMAT, [owners.count], [...own, owners.bytes, owners.blocks]);
}

/**
 * The lexicon that was serialised, as views of the same bytes: nothing is copied. Throws `LexiconError` when the bytes
 * are cut off, of another version, or not a lexicon at all.
 */
export function deserialise(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Lexicon {
  const { counts, sections } = readSections(FORMAT, bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes);
  const [states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool, ids, blocks] = sections;
  const owners = { count: counts[0] ?? 0, bytes: ids, blocks };
  const lexicon: Lexicon = { owners, states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool };
  check(lexicon);
  return lexicon;
}

const isPowerOfTwo = (size: number): boolean => size > 0 && (size & (size - 1)) === 0;

/**
 * Whether the parts fit each other. Their numbers are not gone through: in a background that was just woken that takes
 * longer than all the rest, the bytes are our own, and a scan is safe from numbers that lead nowhere.
 */
function check(lexicon: Lexicon): void {
  const { states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool } = lexicon;
  const forms = checks.length;
  const fits =
    [states, smallFirsts].every(({ length }) => length >= TABLE_LEAST && isPowerOfTwo(length)) &&
    buckets.length > 1 &&
    isPowerOfTwo(buckets.length - 1) &&
    buckets[0] === 0 &&
    buckets[buckets.length - 1] === forms &&
    [formOwner, formFlags, formStart].every(({ length }) => length === forms) &&
    (forms === 0 || pool[pool.length - 1] === 0);
  if (!fits) throw new LexiconError('the parts of the lexicon contradict each other: compile it again');
}
