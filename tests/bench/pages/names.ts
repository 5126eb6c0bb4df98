/** The names that the built extension looks for, for those who are to look for the same. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACK = fileURLToPath(new URL('../../../.output/chrome-mv3/knowledge/vraem.json', import.meta.url));

/** Names of the bundled pack as it was built, filled up to `count` with forms of them in capitals. */
export function packNames(count: number): string[] {
  const { entities } = JSON.parse(readFileSync(PACK, 'utf8')) as { entities: { names: { text: string }[] }[] };
  const names = [...new Set(entities.flatMap((entity) => entity.names.map(({ text }) => text)))];
  return [...new Set([...names, ...names.map((name) => name.toUpperCase())])].slice(0, count);
}
