/** A pack from wherever it is: a folder of YAML, or one JSON document. Decoded and checked by the same code. */
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { checkEntities } from '../../knowledge/check';
import { decodePack } from '../../knowledge/decode';
import { DecodeError } from '../../knowledge/errors';
import { PACK_LIMITS } from '../../knowledge/limits';
import { worded } from '../../knowledge/phrases';
import type { Problem } from './problem';
import { readSource } from './read-file';
import { type Reading, type ReadOptions, readFolder } from './read-folder';
import { checkSharedSources } from './shared-sources';
import { locateIssue } from './source-file';

/** Reads a pack's document. Its own version stays: it was given by whoever compiled it. */
async function readDocument(path: string, options: ReadOptions): Promise<Reading> {
  const { today, base = process.cwd(), beside = [] } = options;
  const parsed = await readSource(path, relative(base, path), PACK_LIMITS.bytes);
  if (parsed.kind === 'bad') return { pack: null, entities: [], sources: [], problems: parsed.problems };
  const { source } = parsed;
  try {
    const pack = decodePack(source.value);
    const { entities, sources = [] } = pack;
    const findings = checkEntities(
      entities.map((entity) => ({ entity })),
      { today, shared: sources.map(({ id }) => id), beside },
    );
    const problems = findings.map(({ index, at, path, severity, wrong, remedy }): Problem => {
      const whole = ['entities', index, ...at];
      const said = { wrong: worded(wrong), remedy: worded(remedy) };
      return { ...source.place(whole, 'value'), severity, path: `entities[${index}].${path}`, ...said };
    });
    problems.push(...checkSharedSources(sources, entities, source, ['sources']));
    const isSound = !problems.some(({ severity }) => severity === 'error');
    return { pack: isSound ? pack : null, entities, sources, problems };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { pack: null, entities: [], sources: [], problems: error.issues.map((issue) => locateIssue(source, issue)) };
  }
}

/** Reads a folder or a file. Throws only what the file system throws. */
export async function readPack(path: string, options: ReadOptions): Promise<Reading> {
  return (await stat(path)).isDirectory() ? readFolder(path, options) : readDocument(path, options);
}
