/** `npm run anchor`: where quotes stand in texts, on the command line. */
import { parseArgs } from 'node:util';
import { createAnchorer } from '../notes/anchor';
import { parseQuoteLines } from './anchor-lines';
import { InputError, readTextFile } from './spot/input';

const HELP = `npm run anchor -- --jsonl FILE    lines {"id","text","quote":{"exact","prefix","suffix"},"position":{"start","end"}?}
                                  give lines {"id","start","end","score"} or {"id","orphan":true,"score"}

prefix and suffix may be left out. Offsets count UTF-16 code units.
Ends with 0, or with 2 when the file is not there or a line is not as above.`;

function options() {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h' }, jsonl: { type: 'string' } } }).values;
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${HELP}`, { cause: error });
  }
}

async function main(): Promise<void> {
  const { help, jsonl } = options();
  if (help) {
    console.log(HELP);
    return;
  }
  if (jsonl === undefined) throw new InputError(`name a file\n\n${HELP}`);
  let last = { text: '', find: createAnchorer('') };
  for (const { id, text, ...selectors } of parseQuoteLines(jsonl, await readTextFile(jsonl))) {
    // Lines about one text usually follow each other.
    if (last.text !== text) last = { text, find: createAnchorer(text) };
    process.stdout.write(`${JSON.stringify({ id, ...last.find(selectors) })}\n`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`anchor: ${error.message}`);
  process.exitCode = 2;
}
