/**
 * The build step: a folder of knowledge goes into the extension as one file. A mistake in it fails the build before
 * anything is built; while developing, a change of a file is compiled and the extension reloaded.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { UserConfig, Wxt } from 'wxt';
import { countProblems, PackFilesError } from './problem';
import { readFolder } from './read-folder';

type Hooks = NonNullable<UserConfig['hooks']>;

export type BundledPack = {
  /** The folder, relative to the project. */
  folder: string;
  /** The file in the extension, such as `knowledge/vraem.json`. */
  file: string;
};

async function compile(wxt: Wxt, folder: string): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const { pack, problems } = await readFolder(resolve(wxt.config.root, folder), { today, base: wxt.config.root });
  if (pack === null) throw new PackFilesError(problems);
  if (problems.length > 0) wxt.logger.warn(`${folder}: ${countProblems(problems)}, see \`npm run knowledge\``);
  return JSON.stringify(pack);
}

/** The hooks for WXT's configuration. */
export function packHooks({ folder, file }: BundledPack): Hooks {
  let compiled: string | null = null;
  return {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(file);
    },
    'build:before': async (wxt) => {
      compiled = await compile(wxt, folder);
    },
    'build:publicAssets': async (wxt, files) => {
      compiled ??= await compile(wxt, folder);
      files.push({ relativeDest: file, contents: compiled });
    },
    'server:started': (wxt, server) => {
      const inside = resolve(wxt.config.root, folder) + sep;
      server.watcher.add(inside);
      server.watcher.on('all', async (_event: string, path: string) => {
        if (!resolve(path).startsWith(inside)) return;
        try {
          compiled = await compile(wxt, folder);
          const target = resolve(wxt.config.outDir, file);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, compiled);
          server.reloadExtension();
          wxt.logger.success(`Compiled ${folder}`);
        } catch (error) {
          // The browser keeps the last sound pack while the author mends this one.
          wxt.logger.error(error instanceof Error ? error.message : error);
        }
      });
    },
  };
}
