/** `npm run spot`: what Glosa finds in files, on the command line. */
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../knowledge/compile';
import type { Pack } from '../knowledge/schema';
import { COUNTRIES } from '../linking/countries';
import { bundledFolder } from './knowledge/bundled';
import { formatProblems } from './knowledge/problem';
import { readPack } from './knowledge/read-pack';
import { mentionTable } from './mention-table.mjs';
import { type Article, articleOfHtml, articleOfText } from './spot/article';
import { InputError, parseLines, readTextFile } from './spot/input';
import { spotArticle } from './spot/spot-article';

const HELP = `npm run spot -- FILE...              what is named in text or HTML files, and why
npm run spot -- --json FILE...       the same as JSON: an array, one object a file
npm run spot -- --jsonl FILE         lines {"id","text"} give lines {"id","mentions"}

  --pack PATH        look for the names of this pack too (a folder of YAML or a pack as JSON); may be repeated
  --only-pack PATH   look for the names of this pack and no other
  --help             this

Every mention is given, whatever is underlined by default. Offsets count UTF-16 code units. A file that ends in .html or
.htm is read as a page, any other as plain text whose paragraphs are set apart by empty lines.
Ends with 0, or with 2 when something asked for is not there or not readable.`;

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        jsonl: { type: 'string' },
        pack: { type: 'string', multiple: true },
        'only-pack': { type: 'string' },
      },
    });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${HELP}`, { cause: error });
  }
}

async function loadPack(path: string): Promise<Pack> {
  const today = new Date().toISOString().slice(0, 10);
  const { pack, problems } = await readPack(path, { today }).catch((cause: NodeJS.ErrnoException) => {
    throw new InputError(`${path}: ${cause.code === 'ENOENT' ? 'no such pack: check the path' : cause.message}`, {
      cause,
    });
  });
  if (!pack) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new InputError(`${path} is not a usable pack\n\n${formatProblems(errors)}`);
  }
  return pack;
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (positionals.length === 0 && values.jsonl === undefined) throw new InputError(`name a file\n\n${HELP}`);
  const paths = values['only-pack'] ? [values['only-pack']] : [...(values.pack ?? []), bundledFolder()];
  const knowledge = compileKnowledge(await Promise.all(paths.map(loadPack)), COUNTRIES);

  if (values.jsonl !== undefined) {
    for (const { id, text } of parseLines(values.jsonl, await readTextFile(values.jsonl))) {
      process.stdout.write(`${JSON.stringify({ id, mentions: spotArticle(knowledge, articleOfText(text)) })}\n`);
    }
    return;
  }
  const results = [];
  for (const file of positionals) {
    const article: Article = /\.html?$/i.test(file)
      ? articleOfHtml(await readTextFile(file))
      : articleOfText(await readTextFile(file));
    results.push({ file, text: article.text, mentions: spotArticle(knowledge, article) });
  }
  if (values.json) {
    console.log(JSON.stringify(results));
    return;
  }
  for (const { file, mentions } of results) {
    if (results.length > 1) console.log(`\n${file}`);
    console.log(mentionTable(mentions));
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`spot: ${error.message}`);
  process.exitCode = 2;
}
