/** A lexicon as one run of bytes, to be kept in a database and used again without being compiled. */
import { KnowledgeError } from './errors';
import { type Lexicon, TABLE_LEAST } from './lexicon';

/** Raised whenever the meaning of a lexicon's bytes changes; kept lexicons of another version are compiled again. */
export const LEXICON_VERSION = 1;

/** Bytes that are no lexicon of this version: compile it again. */
export class LexiconError extends KnowledgeError {
  override name = 'LexiconError';
}

/** `GLX1` on the little-endian machines that every browser of ours runs on; others read it backwards and compile. */
const MAGIC = 0x31584c47;
const HEADER_WORDS = 4;

type Section = Uint8Array | Uint32Array;
const BYTES = Uint8Array;
const WORDS = Uint32Array;
const KINDS = [WORDS, WORDS, WORDS, BYTES, WORDS, BYTES, WORDS, BYTES, BYTES, WORDS] as const;

function sectionsOf(lexicon: Lexicon): Section[] {
  const { states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool, owners } = lexicon;
  return [states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool, owners.bytes, owners.blocks];
}

const aligned = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** The bytes of a lexicon: a header, the length of each section, the sections, each at a multiple of four. */
export function serialise(lexicon: Lexicon): ArrayBuffer {
  const sections = sectionsOf(lexicon);
  const begin = (HEADER_WORDS + sections.length) * 4;
  const size = sections.reduce((sum, { byteLength }) => sum + aligned(byteLength), begin);
  const buffer = new ArrayBuffer(size);
  const lengths = sections.map(({ length }) => length);
  new Uint32Array(buffer, 0, HEADER_WORDS + sections.length).set([
    MAGIC,
    LEXICON_VERSION,
    size,
    lexicon.owners.count,
    ...lengths,
  ]);
  let at = begin;
  for (const section of sections) {
    new Uint8Array(buffer, at, section.byteLength).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
    at += aligned(section.byteLength);
  }
  return buffer;
}

/**
 * The lexicon that was serialised, as views of the same bytes: nothing is copied. Throws `LexiconError` when the bytes
 * are cut off, of another version, or not a lexicon at all.
 */
export function deserialise(buffer: ArrayBuffer): Lexicon {
  const begin = (HEADER_WORDS + KINDS.length) * 4;
  if (buffer.byteLength < begin) throw new LexiconError(`${buffer.byteLength} bytes are too few for a lexicon`);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS + KINDS.length);
  const [magic, version, size, owners] = header;
  if (magic !== MAGIC) throw new LexiconError('these bytes are not a lexicon');
  if (version !== LEXICON_VERSION) {
    throw new LexiconError(`expected a lexicon of version ${LEXICON_VERSION}, received ${version}: compile it again`);
  }
  if (size !== buffer.byteLength) {
    throw new LexiconError(`expected ${size} bytes of lexicon, received ${buffer.byteLength}: compile it again`);
  }
  let at = begin;
  const sections = KINDS.map((kind, index) => {
    const length = header[HEADER_WORDS + index] ?? 0;
    const bytes = length * kind.BYTES_PER_ELEMENT;
    if (at + bytes > buffer.byteLength) throw new LexiconError('a section goes beyond the end: compile it again');
    const section = new kind(buffer, at, length);
    at += aligned(bytes);
    return section;
  });
  if (at !== buffer.byteLength) throw new LexiconError('the sections do not fill the bytes: compile it again');
  const [states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool, ids, blocks] =
    sections as unknown as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint8Array,
      Uint32Array,
      Uint8Array,
      Uint32Array,
      Uint8Array,
      Uint8Array,
      Uint32Array,
    ];
  const lexicon: Lexicon = {
    owners: { count: owners ?? 0, bytes: ids, blocks },
    states,
    smallFirsts,
    buckets,
    checks,
    formOwner,
    formFlags,
    formStart,
    pool,
  };
  check(lexicon);
  return lexicon;
}

const isPowerOfTwo = (size: number): boolean => size > 0 && (size & (size - 1)) === 0;

/** Whatever an index could reach beyond its table is refused here, so that no scan has to look. */
function check(lexicon: Lexicon): void {
  const { states, smallFirsts, buckets, checks, formOwner, formFlags, formStart, pool, owners } = lexicon;
  const forms = checks.length;
  const fits =
    [states, smallFirsts].every(({ length }) => length >= TABLE_LEAST && isPowerOfTwo(length)) &&
    buckets.length > 1 &&
    isPowerOfTwo(buckets.length - 1) &&
    buckets[0] === 0 &&
    buckets[buckets.length - 1] === forms &&
    buckets.every((start, at) => at === 0 || start >= (buckets[at - 1] ?? 0)) &&
    [formOwner, formFlags, formStart].every(({ length }) => length === forms) &&
    (forms === 0 || pool[pool.length - 1] === 0) &&
    formStart.every((start) => start < pool.length) &&
    formOwner.every((owner) => owner < owners.count) &&
    owners.blocks.every((start) => start < owners.bytes.length);
  if (!fits) throw new LexiconError('the parts of the lexicon contradict each other: compile it again');
}
