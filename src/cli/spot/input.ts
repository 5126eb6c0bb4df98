/** Files as the spotter is given them, and what to say when they are not what they should be. */
import { readFile } from 'node:fs/promises';

/** Something the person at the terminal can put right. */
export class InputError extends Error {
  override name = 'InputError';
}

const READ: Record<string, string> = {
  ENOENT: 'no such file: check the name',
  EISDIR: 'is a folder: name the files in it',
  EACCES: 'may not be read: check its permissions',
};

/** Reads a text file. Throws `InputError` for one that is missing, not to be read, or not UTF-8 text. */
export async function readTextFile(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    throw new InputError(`${path}: ${READ[code] ?? (cause as Error).message}`, { cause });
  }
  if (bytes.includes(0)) throw new InputError(`${path}: is a binary file: give plain text or HTML`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`${path}: is not UTF-8 text: convert it, for instance with iconv`, { cause });
  }
}

export type Line = { id: string | number; text: string };

/** Lines of JSON, `{"id", "text"}` each; a line that is not throws with its number. */
export function parseLines(path: string, content: string): Line[] {
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${path}:${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new InputError(`${where}: is not JSON: ${(cause as Error).message}`, { cause });
    }
    const { id, text } = (value ?? {}) as Partial<Line>;
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
      throw new InputError(`${where}: expected {"id": …, "text": "…"}, found ${line.slice(0, 60)}`);
    }
    return [{ id, text }];
  });
}
