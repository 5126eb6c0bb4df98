/**
 * Typed arrays as one run of bytes and back: how what was compiled is kept in a database. A header of 32-bit words
 * (magic, version, size, the caller's counts, the length of each section), then the sections, each at a multiple of four.
 */
import { KnowledgeError } from './errors';

/** Bytes that are not what they should be, or of another version: compile again. */
export class LexiconError extends KnowledgeError {
  override name = 'LexiconError';
}

export type Section = Uint8Array | Uint32Array;
type Kinds = readonly (Uint8ArrayConstructor | Uint32ArrayConstructor)[];
type Opened<K extends Kinds> = { [I in keyof K]: InstanceType<K[I]> };

/** What tells these bytes from others. `counts`: how many numbers of the caller's own stand in the header. */
export type Format<K extends Kinds> = { what: string; magic: number; version: number; counts: number; kinds: K };

const aligned = (bytes: number): number => Math.ceil(bytes / 4) * 4;
const headerWords = ({ counts, kinds }: Format<Kinds>): number => 3 + counts + kinds.length;

/** Writes sections; there are as many as the format has kinds, and as many counts as it says. */
export function writeSections<K extends Kinds>(
  format: Format<K>,
  counts: readonly number[],
  sections: readonly Section[],
): ArrayBuffer {
  const words = headerWords(format);
  const size = sections.reduce((sum, { byteLength }) => sum + aligned(byteLength), words * 4);
  const buffer = new ArrayBuffer(size);
  const lengths = sections.map(({ length }) => length);
  new Uint32Array(buffer, 0, words).set([format.magic, format.version, size, ...counts, ...lengths]);
  let at = words * 4;
  for (const { buffer: from, byteOffset, byteLength } of sections) {
    new Uint8Array(buffer, at, byteLength).set(new Uint8Array(from, byteOffset, byteLength));
    at += aligned(byteLength);
  }
  return buffer;
}

/**
 * The sections as views of the same bytes: nothing is copied. Throws `LexiconError` when the bytes are cut off, of
 * another version, or something else.
 */
export function readSections<K extends Kinds>(
  format: Format<K>,
  bytes: Uint8Array<ArrayBuffer>,
): { counts: number[]; sections: Opened<K> } {
  const { what, version, kinds } = format;
  const words = headerWords(format);
  if (bytes.byteLength < words * 4) throw new LexiconError(`${bytes.byteLength} bytes are too few for ${what}`);
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, words);
  if (header[0] !== format.magic) throw new LexiconError(`these bytes are not ${what}`);
  if (header[1] !== version) {
    throw new LexiconError(`expected ${what} of version ${version}, received ${header[1]}: compile again`);
  }
  if (header[2] !== bytes.byteLength) {
    throw new LexiconError(`expected ${header[2]} bytes of ${what}, received ${bytes.byteLength}: compile again`);
  }
  let at = words * 4;
  const sections = kinds.map((kind, index) => {
    const length = header[3 + format.counts + index] ?? 0;
    const size = length * kind.BYTES_PER_ELEMENT;
    if (at + size > bytes.byteLength) throw new LexiconError('a section goes beyond the end: compile again');
    const section = new kind(bytes.buffer, bytes.byteOffset + at, length);
    at += aligned(size);
    return section;
  });
  if (at !== bytes.byteLength) throw new LexiconError('the sections do not fill the bytes: compile again');
  return { counts: [...header.subarray(3, 3 + format.counts)], sections: sections as Opened<K> };
}
