/** A pack from wherever it is: a folder of YAML, or one JSON document. Decoded and checked by the same code. */
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { checkEntities } from '../../knowledge/check';
import { decodePack } from '../../knowledge/decode';
import { DecodeError } from '../../knowledge/errors';
import { PACK_LIMITS } from '../../knowledge/limits';
import type { Problem } from './problem';
import { readSource } from './read-file';
import { type Reading, type ReadOptions, readFolder } from './read-folder';
import { locateIssue } from './source-file';

/** Reads a pack's document. Its own version stays: it was given by whoever compiled it. */
async function readDocument(path: string, { today, base = process.cwd() }: ReadOptions): Promise<Reading> {
  const parsed = await readSource(path, relative(base, path), PACK_LIMITS.bytes);
  if (parsed.kind === 'bad') return { pack: null, entities: [], problems: parsed.problems };
  const { source } = parsed;
  try {
    const pack = decodePack(source.value);
    const findings = checkEntities(
      pack.entities.map((entity) => ({ entity })),
      { today },
    );
    const problems = findings.map(({ index, at, path, severity, wrong, remedy }): Problem => {
      const whole = ['entities', index, ...at];
      return { ...source.place(whole, 'value'), severity, path: `entities[${index}].${path}`, wrong, remedy };
    });
    const isSound = !problems.some(({ severity }) => severity === 'error');
    return { pack: isSound ? pack : null, entities: pack.entities, problems };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { pack: null, entities: [], problems: error.issues.map((issue) => locateIssue(source, issue)) };
  }
}

/** Reads a folder or a file. Throws only what the file system throws. */
export async function readPack(path: string, options: ReadOptions): Promise<Reading> {
  return (await stat(path)).isDirectory() ? readFolder(path, options) : readDocument(path, options);
}
