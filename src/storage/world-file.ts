/** The map that comes with the extension: read when somebody first looks at a place. */
import type { WorldMap } from '../figures/world';
import type { FetchFile } from './pack-store';

/** A getter of the map, read once; null when it cannot be read, which is tried again at the next call. */
export function createWorldFile({ url, fetch }: { url: string; fetch: FetchFile }): () => Promise<WorldMap | null> {
  let world: Promise<WorldMap | null> | null = null;
  const load = async (): Promise<WorldMap> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    // The build wrote it.
    return (await answer.json()) as WorldMap;
  };
  return () => {
    world ??= load().catch(() => {
      world = null;
      return null;
    });
    return world;
  };
}
