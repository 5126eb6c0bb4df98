/** Reads one file of a pack, as text that is text and of a size that is one. */
import { readFile, stat } from 'node:fs/promises';
import type { Problem } from './problem';
import { type Parsed, parseJson, parseSource } from './source-file';

/** A problem with a file as a whole. */
export function fileProblem(file: string, wrong: string, remedy: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', path: '', wrong, remedy };
}

/** Reads and parses a file. `file` is how messages name it; `mostBytes` bounds what is read. */
export async function readSource(path: string, file: string, mostBytes: number): Promise<Parsed> {
  const bad = (wrong: string, remedy: string): Parsed => ({
    kind: 'bad',
    problems: [fileProblem(file, wrong, remedy)],
  });
  const { size } = await stat(path);
  if (size > mostBytes) return bad(`${size} bytes, at most ${mostBytes} are read`, 'split it, or make it smaller');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return bad('not a text in UTF-8', 'save it as UTF-8');
    throw error;
  }
  return path.endsWith('.json') ? parseJson(file, text) : parseSource(file, text);
}
