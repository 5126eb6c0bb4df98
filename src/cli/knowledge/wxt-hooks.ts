/**
 * The build step: a folder of knowledge goes into the extension as one file, and compiled as another, so that a
 * background that was just woken has nothing to compile. A mistake in it fails the build before anything is built; while developing, a change of a file is compiled and the extension reloaded.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { UserConfig, Wxt } from 'wxt';
import { compileKnowledge } from '../../knowledge/compile';
import { serialiseKnowledge } from '../../knowledge/knowledge-bytes';
import { COUNTRIES } from '../../linking/countries';
import { countProblems, PackFilesError } from './problem';
import { readFolder } from './read-folder';

type Hooks = NonNullable<UserConfig['hooks']>;

export type BundledPack = {
  /** The folder, relative to the project. */
  folder: string;
  /** The file in the extension, such as `knowledge/vraem.json`. */
  file: string;
  /** The same compiled, such as `knowledge/vraem.index`. */
  index: string;
};

type Compiled = { pack: string; index: Uint8Array };

async function compile(wxt: Wxt, folder: string): Promise<Compiled> {
  const today = new Date().toISOString().slice(0, 10);
  const { pack, problems } = await readFolder(resolve(wxt.config.root, folder), { today, base: wxt.config.root });
  if (pack === null) throw new PackFilesError(problems);
  if (problems.length > 0) wxt.logger.warn(`${folder}: ${countProblems(problems)}, see \`npm run knowledge\``);
  const index = new Uint8Array(serialiseKnowledge(compileKnowledge([pack], COUNTRIES)));
  return { pack: JSON.stringify(pack), index };
}

/** The hooks for WXT's configuration. */
export function packHooks({ folder, file, index }: BundledPack): Hooks {
  let compiled: Compiled | null = null;
  return {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(file, index);
    },
    'build:before': async (wxt) => {
      compiled = await compile(wxt, folder);
    },
    'build:publicAssets': async (wxt, files) => {
      compiled ??= await compile(wxt, folder);
      files.push({ relativeDest: file, contents: compiled.pack });
      // Only text can be given as contents.
      const made = resolve(wxt.config.wxtDir, index);
      await write(made, compiled.index);
      files.push({ relativeDest: index, absoluteSrc: made });
    },
    'server:started': (wxt, server) => {
      const inside = resolve(wxt.config.root, folder) + sep;
      server.watcher.add(inside);
      server.watcher.on('all', async (_event: string, path: string) => {
        if (!resolve(path).startsWith(inside)) return;
        try {
          compiled = await compile(wxt, folder);
          await write(resolve(wxt.config.outDir, file), compiled.pack);
          await write(resolve(wxt.config.outDir, index), compiled.index);
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

async function write(target: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, contents);
}
