/** The knowledge in use, compiled once for all tabs, on first need after each start of the background. */
import { compileKnowledge, type Knowledge } from '../knowledge/compile';
import { type Library, makeLibrary } from '../knowledge/dossier';
import type { Pack } from '../knowledge/schema';
import { COUNTRIES } from '../linking/countries';

export type Brain = { packs: readonly Pack[]; library: Library; knowledge: Knowledge };

/** Makes a getter of the brain; a failure to load is tried again at the next call. */
export function makeBrain(load: () => Promise<readonly Pack[]>): () => Promise<Brain> {
  let brain: Promise<Brain> | null = null;
  const build = async (): Promise<Brain> => {
    const packs = await load();
    return { packs, library: makeLibrary(packs), knowledge: compileKnowledge(packs, COUNTRIES) };
  };
  return () => {
    brain ??= build().catch((error: unknown) => {
      brain = null;
      throw error;
    });
    return brain;
  };
}
