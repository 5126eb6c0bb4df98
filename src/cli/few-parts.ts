/** How the code that the extension's pages share is cut into files. */
import type { Rolldown } from 'vite';

/**
 * What the popup reads at once and other pages use too stood in twenty combinations, each a file of its own, and the popup
 * waited for all of them. Parts smaller than this, in bytes of source, go along with their nearest neighbour.
 */
const PART_BYTES = 16_000;

type Options = Pick<Rolldown.OutputOptions, 'codeSplitting' | 'chunkFileNames'>;

/** Options of the build's output: all that a module (its absolute path) imports and others share is put into few files. */
export function inFewParts(entry: string): Options {
  const needed = new WeakMap<Rolldown.ChunkingContext, ReadonlySet<string>>();
  return {
    codeSplitting: {
      groups: [
        {
          name(id, context) {
            const known = needed.get(context) ?? importedBy(entry, context);
            needed.set(context, known);
            return known.has(id) ? 'shared' : null;
          },
          minShareCount: 2,
          entriesAware: true,
          entriesAwareMergeThreshold: PART_BYTES,
        },
      ],
    },
    // A part bears the names of all whom it serves, joined by `~`.
    chunkFileNames: ({ name }) => `chunks/${name.split('~', 1)[0]}-[hash].js`,
  };
}

/** A module and all that it reaches without `import()`. */
function importedBy(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
