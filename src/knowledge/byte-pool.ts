/**
 * Growing buffers, and how UTF-16 units stand in bytes: as UTF-8 does it, but each unit by itself, so that unpaired
 * halves keep. Units of words are never below 0x20, which leaves the control bytes free as punctuation of the pool.
 */

/** Bytes that are appended to. */
export class ByteSink {
  bytes = new Uint8Array(1024);
  length = 0;

  put(byte: number): void {
    if (this.length === this.bytes.length) this.grow(this.length + 1);
    this.bytes[this.length++] = byte;
  }

  /** A UTF-16 unit in one to three bytes. */
  putUnit(unit: number): void {
    if (unit < 0x80) this.put(unit);
    else if (unit < 0x800) {
      this.put(0xc0 | (unit >>> 6));
      this.put(0x80 | (unit & 0x3f));
    } else {
      this.put(0xe0 | (unit >>> 12));
      this.put(0x80 | ((unit >>> 6) & 0x3f));
      this.put(0x80 | (unit & 0x3f));
    }
  }

  putText(text: string): void {
    for (let at = 0; at < text.length; at++) this.putUnit(text.charCodeAt(at));
  }

  putBytes(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(this.length + bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was appended, in a buffer of its own size. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private grow(least: number): void {
    const grown = new Uint8Array(Math.max(least, this.bytes.length * 2));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** 32-bit numbers that are appended to. */
export class NumberSink {
  private numbers = new Uint32Array(1024);
  length = 0;

  put(number: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.length++] = number;
  }

  done(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }
}

/** The text that begins at `from` and ends before the next 0 byte, or with the buffer. */
export function textAt(bytes: Uint8Array, from: number): string {
  let text = '';
  for (let at = from; at < bytes.length; ) {
    const byte = bytes[at++] as number;
    if (byte === 0) break;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 0x1f) << 6) | ((bytes[at++] ?? 0) & 0x3f));
    else {
      const middle = (bytes[at++] ?? 0) & 0x3f;
      text += String.fromCharCode(((byte & 0x0f) << 12) | (middle << 6) | ((bytes[at++] ?? 0) & 0x3f));
    }
  }
  return text;
}
