/** Reads the house's own source for the rules: files, what they import, and their code without comments. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type SourceFile = {
  /** From the root, with forward slashes: `src/text/fold.ts`. */
  path: string;
  text: string;
};

/** An import of another file of ours, already resolved, or of a package (`to` null). */
export type Import = { specifier: string; to: string | null };

/** The files under a folder whose ending is one of these (`ts`, `tsx`); none when there is no such folder. */
export function readFolder(folder: string, ...endings: string[]): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(`.${ending}`)))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Code with comments blanked out, line for line. Strings stay: a `//` inside one is not a comment. */
export function withoutComments(code: string): string {
  return eachPiece(code, (piece, kind) => (kind === 'comment' ? piece.replace(/[^\n]/g, ' ') : piece));
}

/** Code with comments and the insides of strings blanked out; what stands in `${}` of a template goes with it. */
export function bareCode(code: string): string {
  return eachPiece(code, (piece, kind) => (kind === 'code' ? piece : piece.replace(/[^\n'"`]/g, ' ')));
}

/** The texts of quoted strings. */
export function stringLiterals(code: string): string[] {
  const found: string[] = [];
  eachPiece(code, (piece, kind) => {
    if (kind === 'string') found.push(piece.slice(1, -1));
    return piece;
  });
  return found;
}

const PIECES = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/g;
/** A regular expression literal may hold quotes; it begins where a value may, on one line. */
const REGEXP = /(?<=[=(,:!&|?[;{}\n]\s*|\breturn\s+)\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g;

function eachPiece(code: string, change: (piece: string, kind: 'comment' | 'string' | 'code') => string): string {
  const calm = code.replace(REGEXP, (literal) => '/'.padEnd(literal.length - 1, '·').concat('/'));
  return calm.replace(PIECES, (piece) => change(piece, piece.startsWith('/') ? 'comment' : 'string'));
}

const IMPORT = /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports, re-exports or imports later, types included. `paths` are all files that can be meant. */
export function importsOf(file: SourceFile, paths: ReadonlySet<string>): Import[] {
  const code = withoutComments(file.text);
  return [...code.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    return { specifier, to: specifier.startsWith('.') ? resolveFrom(file.path, specifier, paths) : null };
  });
}

function resolveFrom(from: string, specifier: string, paths: ReadonlySet<string>): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of specifier.replace(/\?.*$/, '').split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  const base = parts.join('/');
  const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];
  return endings.map((ending) => base + ending).find((path) => paths.has(path)) ?? base;
}
