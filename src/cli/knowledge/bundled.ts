/** Where the bundled knowledge lies in the source tree. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entity } from '../../knowledge/schema';
import { HEAD_FILE, readFolder } from './read-folder';

/** The first folder of bundled knowledge, relative to where the command runs. Throws when there is none. */
export function bundledFolder(): string {
  const root = fileURLToPath(new URL('../../../assets/knowledge/', import.meta.url));
  const found = readdirSync(root).find((name) => existsSync(join(root, name, HEAD_FILE)));
  if (found === undefined) throw new Error(`no folder with ${HEAD_FILE} in ${relative('', root)}`);
  return relative('', join(root, found)) || '.';
}

/**
 * Entities in use beside the pack at a path: those of the bundled one, into which a desk's pack may lead, unless it is
 * itself meant.
 */
export async function besideEntities(path: string, today: string): Promise<Entity[]> {
  const folder = bundledFolder();
  if (resolve(path) === resolve(folder)) return [];
  const [{ entities }, head] = await Promise.all([
    readFolder(folder, { today }),
    readFile(join(folder, HEAD_FILE), 'utf8'),
  ]);
  return (await isCompiled(path, head)) ? [] : entities;
}

/** Whether a document is the pack of that head, compiled: its own names are not another's. */
async function isCompiled(path: string, head: string): Promise<boolean> {
  if (!path.endsWith('.json')) return false;
  try {
    const document: unknown = JSON.parse(await readFile(path, 'utf8'));
    const id = typeof document === 'object' && document !== null && 'id' in document ? String(document.id) : '';
    return head.split('\n').includes(`id: ${id}`);
  } catch {
    // What is wrong with the file is said by who reads it as a pack.
    return false;
  }
}
