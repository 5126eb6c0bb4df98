/** What the knowledge command does, with its output passed in: check, show, compile. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { makeLibrary } from '../../knowledge/dossier';
import { nearest } from '../../knowledge/near';
import { type Language, PACK_FORMAT } from '../../knowledge/schema';
import { besideEntities } from './bundled';
import { coverageTable } from './coverage';
import { countProblems, formatProblems } from './problem';
import type { Reading } from './read-folder';
import { readPack } from './read-pack';
import { showEntity } from './show';

export type Context = {
  out: (text: string) => void;
  err: (text: string) => void;
  /** YYYY-MM-DD. */
  today: string;
};

/** Exit code of a command: 0 well, 1 the pack has errors, 2 asked for something that is not there. */
export type ExitCode = 0 | 1 | 2;

/** Prints problems and the table of what is there. */
export async function check(path: string, { out, err, today }: Context): Promise<ExitCode> {
  const { pack, entities, sources, problems } = await readPack(path, {
    today,
    beside: await besideEntities(path, today),
  });
  if (problems.length > 0) err(`${formatProblems(problems)}\n`);
  out(coverageTable(entities, sources));
  out(`\n${path}: ${pack ? `version ${pack.version}, ` : ''}${countProblems(problems)}`);
  return pack ? 0 : 1;
}

/** Prints an entity's card, in one language or in both. What else is wrong with the pack is left to `check`. */
export async function show(path: string, id: string, languages: Language[], context: Context): Promise<ExitCode> {
  const { entities, sources, problems } = await readPack(path, { today: context.today });
  // The head of the pack says nothing on a card.
  const head = { format: PACK_FORMAT, id: 'shown', version: '0', name: { en: '-', es: '-' }, licence: '-' } as const;
  const dossier = makeLibrary([{ ...head, languages: ['en', 'es'], sources, entities }]).dossier(id);
  if (dossier === null) return notThere(path, id, { entities, problems }, context);
  context.out(languages.map((language) => showEntity(dossier, language)).join('\n\n––––\n\n'));
  return 0;
}

function notThere(
  path: string,
  id: string,
  reading: Pick<Reading, 'entities' | 'problems'>,
  { err }: Context,
): ExitCode {
  const broken = reading.problems.filter(
    ({ file, severity }) => severity === 'error' && basename(file) === `${id}.yaml`,
  );
  if (broken.length > 0) {
    err(formatProblems(broken));
    return 1;
  }
  // By id, or by a name that somebody would type instead.
  const byName = new Map<string, string>();
  for (const { id, name } of reading.entities) {
    for (const word of [id, name.en, name.es]) byName.set(word, id);
  }
  const near = [...new Set(nearest(id, [...byName.keys()], 6).map((word) => byName.get(word) ?? word))].slice(0, 3);
  err(`${path} has no entity ${id}${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`);
  return 2;
}

/** Writes the pack as one JSON document, to a file or to the output; problems go to the error output. */
export async function compile(path: string, file: string | undefined, context: Context): Promise<ExitCode> {
  const { today } = context;
  const { pack, problems } = await readPack(path, { today, beside: await besideEntities(path, today) });
  if (problems.length > 0) context.err(`${formatProblems(problems)}\n`);
  if (pack === null) {
    context.err(`${path}: not compiled, ${countProblems(problems)}`);
    return 1;
  }
  const json = JSON.stringify(pack);
  if (file === undefined) context.out(json);
  else {
    await writeFile(file, `${json}\n`);
    context.err(`${file}: ${pack.id} ${pack.version}, ${pack.entities.length} entities, ${json.length} characters`);
  }
  return 0;
}
