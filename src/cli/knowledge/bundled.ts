/** Where the bundled knowledge lies in the source tree. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../knowledge/schema';
import { HEAD_FILE, readFolder } from './read-folder';

/** The first folder of bundled knowledge, relative to where the command runs. Throws when there is none. */
export function bundledFolder(): string {
  const root = fileURLToPath(new URL('../../../assets/knowledge/', import.meta.url));
  const found = readdirSync(root).find((name) => existsSync(join(root, name, HEAD_FILE)));
  if (found === undefined) throw new Error(`no folder with ${HEAD_FILE} in ${relative('', root)}`);
  return relative('', join(root, found)) || '.';
}

/**
 * The packs in use beside the one at a path: the bundled one, unless it is itself meant, or does not compile at present. A
 * desk's pack may lead into it.
 */
export async function besidePacks(path: string, today: string): Promise<Pack[]> {
  const folder = bundledFolder();
  if (resolve(path) === resolve(folder)) return [];
  const { pack } = await readFolder(folder, { today });
  return pack && !(await isSamePack(path, pack)) ? [pack] : [];
}

/** Whether a document is the bundled pack, compiled: its own names are not another's. */
async function isSamePack(path: string, { id }: Pack): Promise<boolean> {
  if (!path.endsWith('.json')) return false;
  try {
    const document: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof document === 'object' && document !== null && 'id' in document && document.id === id;
  } catch {
    // What is wrong with the file is said by who reads it as a pack.
    return false;
  }
}
