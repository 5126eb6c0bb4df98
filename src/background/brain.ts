/** The knowledge in use, compiled once for all tabs, on first need after each start of the background. */
import { compileKnowledge, type Knowledge } from '../knowledge/compile';
import { type Library, makeLibrary } from '../knowledge/dossier';
import type { Pack } from '../knowledge/schema';
import { COUNTRIES } from '../linking/countries';

export type Brain = { packs: readonly Pack[]; library: Library; knowledge: Knowledge };

export type BrainKeeper = {
  /** The brain; a failure to load is tried again at the next call. */
  brain: () => Promise<Brain>;
  /** Other packs are in use: the next call loads and compiles anew. */
  renew: () => void;
};

/** Keeps the brain of the packs that `load` gives. */
export function makeBrain(load: () => Promise<readonly Pack[]>): BrainKeeper {
  let made: Promise<Brain> | null = null;
  const build = async (): Promise<Brain> => {
    const packs = await load();
    return { packs, library: makeLibrary(packs), knowledge: compileKnowledge(packs, COUNTRIES) };
  };
  const brain = (): Promise<Brain> => {
    if (made) return made;
    const mine = build();
    made = mine;
    mine.catch(() => {
      // A later one may already stand in its place.
      if (made === mine) made = null;
    });
    return mine;
  };
  return {
    brain,
    renew() {
      made = null;
    },
  };
}
