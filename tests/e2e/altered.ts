/** The extension with something changed or missing, as no build leaves it: for what a reader must be told of. */
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Entity, Pack } from '../../src/knowledge/schema';
import type { BrowserName, LaunchOptions } from './driver';

type Change = (folder: string) => Promise<void>;

/** Starts a browser with a copy of its build that was changed. */
export function withAltered(change: Change): (name: BrowserName) => Promise<LaunchOptions> {
  return async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'glosa-altered-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await cp(resolve(`.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`), folder, { recursive: true });
    await change(folder);
    return { extension: folder };
  };
}

/** Leaves files out. */
export function without(...files: string[]): Change {
  return async (folder) => {
    for (const file of files) await rm(join(folder, file));
  };
}

/** Changes entities of the bundled pack, by id, past all checks of the build. */
export function withEntities(changes: Record<string, Partial<Entity>>): Change {
  return async (folder) => {
    const file = join(folder, 'knowledge/vraem.json');
    const pack = JSON.parse(await readFile(file, 'utf8')) as Pack;
    for (const [id, change] of Object.entries(changes)) {
      const entity = pack.entities.find((one) => one.id === id);
      if (!entity) throw new Error(`no ${id} in ${file}`);
      Object.assign(entity, change);
    }
    await writeFile(file, JSON.stringify(pack));
  };
}
