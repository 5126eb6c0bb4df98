/** Where things stand in a JSON text: what `JSON.parse` does not tell, and a reader with a broken file needs. */

/** Steps from the outermost value inwards. */
export type Path = readonly (string | number)[];

/** `field` reads `notes[3].page.title`; the line counts from 1. */
export type Place = { line: number; field: string | null };

/** A path as programmers write it; null for the outermost value. */
export function fieldOf(path: Path): string | null {
  if (path.length === 0) return null;
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

class Stopped extends Error {
  readonly path: Path;
  readonly offset: number;
  constructor(path: Path, offset: number) {
    super('stopped');
    this.path = path;
    this.offset = offset;
  }
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
/** Nothing of ours is deeper; a file that is would only exhaust the stack. */
const DEEPEST = 200;

/** Walks a JSON text and throws `Stopped` where it is broken, or at the value that is wanted. */
function walk(text: string, wanted: Path | null): void {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const isWanted = (path: Path): boolean =>
    wanted !== null && path.length === wanted.length && path.every((step, i) => step === wanted[i]);

  const item = (path: Path, close: string, one: (index: number) => void): void => {
    at++;
    take(SPACE);
    for (let index = 0; text[at] !== close; index++) {
      if (index > 0) {
        if (text[at] !== ',') throw new Stopped(path, at);
        at++;
        take(SPACE);
      }
      one(index);
      take(SPACE);
    }
    at++;
  };
  const value = (path: Path): void => {
    take(SPACE);
    if (isWanted(path) || path.length > DEEPEST) throw new Stopped(path, at);
    if (text[at] === '{') {
      item(path, '}', () => {
        const key = take(STRING);
        if (key === null) throw new Stopped(path, at);
        const inner = [...path, String(JSON.parse(key))];
        take(SPACE);
        if (text[at] !== ':') throw new Stopped(inner, at);
        at++;
        value(inner);
      });
    } else if (text[at] === '[') item(path, ']', (index) => value([...path, index]));
    else if (take(STRING) === null && take(PLAIN) === null) throw new Stopped(path, at);
  };
  value([]);
  take(SPACE);
  if (at < text.length) throw new Stopped([], at);
}

function stop(text: string, wanted: Path | null): Stopped | null {
  try {
    walk(text, wanted);
    return null;
  } catch (error) {
    if (error instanceof Stopped) return error;
    throw error;
  }
}

/** Where a text stops being JSON, and inside which value. */
export function brokenPlace(text: string): Place {
  const stopped = stop(text, null);
  return { line: lineAt(text, stopped?.offset ?? text.length), field: fieldOf(stopped?.path ?? []) };
}

/** Where the value at a path stands, or the nearest value around it that is there. */
export function placeOf(text: string, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const stopped = stop(text, path.slice(0, length));
    if (stopped) return { line: lineAt(text, stopped.offset), field: fieldOf(path) };
  }
  return { line: 1, field: fieldOf(path) };
}
