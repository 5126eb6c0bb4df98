/** One file of a pack, parsed so that every value still knows its line. JSON is read as the YAML that it also is. */

import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { type DecodeIssue, type PathKey, wrongIn } from '../../knowledge/errors';
import { worded } from '../../knowledge/phrases';
import type { Place, Problem } from './problem';

export type SourceFile = {
  /** As messages name it. */
  file: string;
  value: unknown;
  /** Where a path leads; as near as the document has it. `key` points at a field rather than at its value. */
  place: (at: readonly PathKey[], on: 'value' | 'key') => Place;
};

export type Parsed = { kind: 'ok'; source: SourceFile } | { kind: 'bad'; problems: Problem[] };

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'keep one of the two fields',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'align it with the fields beside it, by spaces',
  MULTIPLE_DOCS: 'keep one document in a file: take the --- out',
  MISSING_CHAR: 'close the quotes or brackets that are opened here or before',
  BLOCK_AS_IMPLICIT_KEY: 'put the text between quotes: it holds a colon and a space',
  MULTILINE_IMPLICIT_KEY: 'put a colon after the field, or quotes around the text',
};
const REMEDY = 'correct the YAML here; text that holds ": " or " #", or starts with a sign, goes between quotes';

/** The offset in the text at which a path's node begins, or its key does. */
function offsetOf(root: unknown, at: readonly PathKey[], on: 'value' | 'key'): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [depth, step] of at.entries()) {
    const isLast = depth === at.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === step);
      if (!isPair(pair)) return offset;
      const value = isNode(pair.value) ? pair.value : null;
      // A block of fields begins on the next line; its key is what the eye looks for.
      const own = isScalar(value) && value.value !== null && !(isLast && on === 'key') ? value : pair.key;
      offset = isNode(own) ? (own.range?.[0] ?? offset) : offset;
      node = value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** Where the quotes were opened that an error misses the end of, if that is what it is about. */
function openedAt(document: Document.Parsed, end: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (isQuoted && range && range[1] === end) opened = range[0];
    },
  });
  return opened;
}

/** Parses a file's text, or says where it is not YAML. */
export function parseSource(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const bad = (offset: number, wrong: string, remedy: string): Problem => ({
    ...place(offset),
    severity: 'error',
    path: '',
    wrong,
    remedy,
  });
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // What follows the first error is mostly its echo.
  const [error] = document.errors;
  if (error) {
    const offset = openedAt(document, error.pos[0]) ?? error.pos[0];
    const wrong = `not YAML: ${error.message.split('\n')[0]}`;
    return { kind: 'bad', problems: [bad(offset, wrong, REMEDIES[error.code] ?? REMEDY)] };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    const root: unknown = document.contents;
    return { kind: 'ok', source: { file, value, place: (at, on) => place(offsetOf(root, at, on)) } };
  } catch (error) {
    const wrong = error instanceof Error ? error.message : String(error);
    return { kind: 'bad', problems: [bad(0, `not usable: ${wrong}`, 'write the values out instead of using aliases')] };
  }
}

/** Above this a second, slower parse only to find lines is not worth its time. */
const LOCATED_CHARS = 4 * 1024 * 1024;

/** Parses JSON; where things stand in it is looked up only when something is wrong. */
export function parseJson(file: string, text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    let located: Parsed | undefined;
    const place: SourceFile['place'] = (at, on) => {
      if (text.length > LOCATED_CHARS) return { file, line: 1, column: 1 };
      located ??= parseSource(file, text);
      return located.kind === 'ok' ? located.source.place(at, on) : { file, line: 1, column: 1 };
    };
    return { kind: 'ok', source: { file, value, place } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = Number(
      /position (\d+)/.exec(error.message)?.[1] ?? (/end of JSON/.test(error.message) ? text.length : 0),
    );
    const before = text.slice(0, offset).split('\n');
    const wrong = `not JSON: ${error.message}`;
    const place = { file, line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 };
    return {
      kind: 'bad',
      problems: [{ ...place, severity: 'error', path: '', wrong, remedy: 'correct the JSON here' }],
    };
  }
}

/** What does not fit the schema, pointed at its line. */
export function locateIssue(source: SourceFile, issue: DecodeIssue): Problem {
  return {
    ...source.place(issue.at, issue.on),
    severity: 'error',
    path: issue.path,
    wrong: worded(wrongIn(issue)),
    remedy: worded(issue.remedy),
  };
}
