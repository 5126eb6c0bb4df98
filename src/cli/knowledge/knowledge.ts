/** `npm run knowledge`: checks a pack, shows an entity, compiles a desk's own pack. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundledFolder } from './bundled';
import { type Context, check, compile, type ExitCode, show } from './commands';
import { publish } from './publish';

const HELP = `npm run knowledge -- [check] [PATH]          check a pack and say how much it knows
npm run knowledge -- show ID [--lang es]     an entity as its card reads, in both languages or in one
npm run knowledge -- compile PATH [--out F]  check a pack and write it as one JSON document
npm run knowledge -- schema                  write the JSON Schema and the tables of docs/pack-format.md anew

PATH is a folder with pack.yaml, sources.yaml if entities share sources, and one YAML file per entity; or a pack as
JSON. Without it the bundled pack is meant; with it, relations may lead into the bundled one.

  --lang en|es   the language of show
  --pack PATH    the pack that show looks in
  --out FILE     where compile writes; without it, to the output
  --help         this

Ends with 0 when all is well, 1 when the pack has errors, 2 when what was asked for is not there.`;

class UsageError extends Error {}

function read(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        lang: { type: 'string' },
        out: { type: 'string' },
        pack: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function atMost(positionals: string[], most: number): void {
  if (positionals.length > most) throw new UsageError(`too much: ${positionals.slice(most).join(' ')}`);
}

async function dispatch(argv: string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = read(argv);
  if (values.help) {
    context.out(HELP);
    return 0;
  }
  const [command = 'check', argument] = positionals;
  switch (command) {
    case 'show': {
      if (argument === undefined) throw new UsageError('show what? Name an entity by its id');
      atMost(positionals, 2);
      const { lang } = values;
      if (lang !== undefined && lang !== 'en' && lang !== 'es') throw new UsageError(`--lang is en or es, not ${lang}`);
      return show(values.pack ?? bundledFolder(), argument, lang ? [lang] : ['en', 'es'], context);
    }
    case 'compile':
      if (argument === undefined) throw new UsageError('compile what? Name a folder or a pack as JSON');
      atMost(positionals, 2);
      return compile(argument, values.out, context);
    case 'schema':
      atMost(positionals, 1);
      for (const path of await publish()) context.out(path);
      return 0;
    case 'check':
      atMost(positionals, 2);
      return check(argument ?? values.pack ?? bundledFolder(), context);
    default:
      atMost(positionals, 1);
      if (!existsSync(command)) throw new UsageError(`${command} is neither a command nor a folder`);
      return check(command, context);
  }
}

/** Runs the command; expected failures become a message and an exit code. */
export async function main(argv: string[], context: Context): Promise<ExitCode> {
  try {
    return await dispatch(argv, context);
  } catch (error) {
    if (error instanceof UsageError) {
      context.err(`${error.message}\n\n${HELP}`);
      return 2;
    }
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'path' in error) {
      const why = error.code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${error.code})`;
      context.err(`${String(error.path)}: ${why}`);
      return 2;
    }
    throw error;
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
    today: new Date().toISOString().slice(0, 10),
  });
}
