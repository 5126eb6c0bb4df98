/**
 * A folder of YAML (pack.yaml and one file per entity) becomes a pack, or a list of problems, each at its file, line and
 * column. The bundled pack, a desk's folder and the build go through here.
 */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkEntities } from '../../knowledge/check';
import { decodeEntity, decodePackHead } from '../../knowledge/decode';
import { DecodeError } from '../../knowledge/errors';
import type { Entity, Pack } from '../../knowledge/schema';
import type { Problem } from './problem';
import { fileProblem, readSource } from './read-file';
import { locateIssue, type SourceFile } from './source-file';
import { withContentVersion } from './version';

export const HEAD_FILE = 'pack.yaml';

/** One entity or one pack.yaml; the bundled entities have 10 kB or so. */
const FILE_MAX_BYTES = 512 * 1024;

export type ReadOptions = {
  /** YYYY-MM-DD. */
  today: string;
  /** Messages name files relative to this; by default the working directory. */
  base?: string;
};

/** `pack` is null when a problem is an error. `entities` are those that decode, whatever else is wrong. */
export type Reading = { pack: Pack | null; entities: Entity[]; problems: Problem[] };

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
export async function readFolder(folder: string, { today, base = process.cwd() }: ReadOptions): Promise<Reading> {
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

  const stems = files.filter((file) => file.endsWith('.yaml') && file !== HEAD_FILE).map((file) => file.slice(0, -5));
  if (stems.length === 0) problems.push(fileProblem(named(''), 'no entity in the folder', 'write one, as ID.yaml'));
  const read: (Read<Entity> & { stem: string })[] = [];
  for (const stem of stems) {
    const file = `${stem}.yaml`;
    const entry = await readAs(join(folder, file), named(file), decodeEntity, problems);
    if (entry) read.push({ ...entry, stem });
  }

  const entries = read.map(({ value, stem }) => ({ entity: value, stem }));
  for (const { index, at, path, severity, wrong, remedy } of checkEntities(entries, { today, alsoKnown: stems })) {
    const source = read[index]?.source;
    if (source) problems.push({ ...source.place(at, 'value'), severity, path, wrong, remedy });
  }
  const entities = read.map(({ value }) => value);
  const isSound = head !== null && !problems.some(({ severity }) => severity === 'error');
  return { pack: isSound ? withContentVersion({ ...head.value, entities }) : null, entities, problems };
}
