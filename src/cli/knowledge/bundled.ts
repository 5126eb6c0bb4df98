/** Where the bundled knowledge lies in the source tree. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEAD_FILE } from './read-folder';

/** The first folder of bundled knowledge, relative to where the command runs. Throws when there is none. */
export function bundledFolder(): string {
  const root = fileURLToPath(new URL('../../../assets/knowledge/', import.meta.url));
  const found = readdirSync(root).find((name) => existsSync(join(root, name, HEAD_FILE)));
  if (found === undefined) throw new Error(`no folder with ${HEAD_FILE} in ${relative('', root)}`);
  return relative('', join(root, found)) || '.';
}
