/**
 * A folder of YAML (pack.yaml, sources.yaml and one file per entity) becomes a pack, or a list of problems, each at its
 * file, line and column. The bundled pack, a desk's folder and the build go through here.
 */

import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkEntities } from '../../knowledge/check';
import { decodeEntity, decodePackHead, decodeSources } from '../../knowledge/decode';
import { DecodeError } from '../../knowledge/errors';
import { worded } from '../../knowledge/phrases';
import type { Entity, Pack, Source } from '../../knowledge/schema';
import type { Problem } from './problem';
import { fileProblem, readSource } from './read-file';
import { checkSharedSources } from './shared-sources';
import { locateIssue, type SourceFile } from './source-file';
import { withContentVersion } from './version';

export const HEAD_FILE = 'pack.yaml';
export const SOURCES_FILE = 'sources.yaml';

/** One entity or one pack.yaml; the bundled entities have 10 kB or so. */
const FILE_MAX_BYTES = 512 * 1024;

export type ReadOptions = {
  /** YYYY-MM-DD. */
  today: string;
  /** Messages name files relative to this; by default the working directory. */
  base?: string;
  /** Entities of packs in use beside this one, to which its relations may lead. */
  beside?: readonly Entity[];
};

/** `pack` is null when a problem is an error. `entities` and `sources` are what decodes, whatever else is wrong. */
export type Reading = { pack: Pack | null; entities: Entity[]; sources: Source[]; problems: Problem[] };

type Read<T> = { value: T; source: SourceFile };

async function readAs<T>(
  path: string,
  file: string,
  decode: (value: unknown) => T,
  problems: Problem[],
): Promise<Read<T> | null> {
  const parsed = await readSource(path, file, FILE_MAX_BYTES);
  if (parsed.kind === 'bad') {
    problems.push(...parsed.problems);
    return null;
  }
  const { source } = parsed;
  try {
    return { value: decode(source.value), source };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    problems.push(...error.issues.map((issue) => locateIssue(source, issue)));
    return null;
  }
}

/** Reads, decodes and checks a folder. Throws only what the file system throws. */
export async function readFolder(folder: string, options: ReadOptions): Promise<Reading> {
  const { today, base = process.cwd(), beside = [] } = options;
  const named = (file: string) => relative(base, join(folder, file));
  const files = (await readdir(folder)).sort();
  const problems: Problem[] = files
    .filter((file) => file.endsWith('.yml'))
    .map((file) => fileProblem(named(file), 'files that end in .yml are not read', 'rename it to end in .yaml'));

  const head = files.includes(HEAD_FILE)
    ? await readAs(join(folder, HEAD_FILE), named(HEAD_FILE), decodePackHead, problems)
    : null;
  if (!files.includes(HEAD_FILE)) {
    const remedy = 'write it, with the fields id, name, licence and languages';
    problems.push(fileProblem(named(HEAD_FILE), 'the folder has no such file', remedy));
  }

  const shared = files.includes(SOURCES_FILE)
    ? await readAs(join(folder, SOURCES_FILE), named(SOURCES_FILE), decodeSources, problems)
    : null;

  const stems = files.filter((file) => isEntityFile(file)).map((file) => file.slice(0, -5));
  if (stems.length === 0) problems.push(fileProblem(named(''), 'no entity in the folder', 'write one, as ID.yaml'));
  const read: (Read<Entity> & { stem: string })[] = [];
  for (const stem of stems) {
    const file = `${stem}.yaml`;
    const entry = await readAs(join(folder, file), named(file), decodeEntity, problems);
    if (entry) read.push({ ...entry, stem });
  }

  const entries = read.map(({ value, stem }) => ({ entity: value, stem }));
  const ids = (shared?.value ?? []).map(({ id }) => id);
  const found = checkEntities(entries, { today, alsoKnown: stems, shared: ids, beside });
  for (const { index, at, path, severity, wrong, remedy } of found) {
    const source = read[index]?.source;
    if (source)
      problems.push({ ...source.place(at, 'value'), severity, path, wrong: worded(wrong), remedy: worded(remedy) });
  }
  const entities = read.map(({ value }) => value);
  if (shared) problems.push(...checkSharedSources(shared.value, entities, shared.source, []));
  const isSound = head !== null && !problems.some(({ severity }) => severity === 'error');
  const pack = isSound
    ? withContentVersion({ ...head.value, ...(shared && { sources: shared.value }), entities })
    : null;
  return { pack, entities, sources: shared?.value ?? [], problems };
}

function isEntityFile(file: string): boolean {
  return file.endsWith('.yaml') && file !== HEAD_FILE && file !== SOURCES_FILE;
}
