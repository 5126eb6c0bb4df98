/**
 * The knowledge in use, for all tabs, on first need after each start of the background. What spotting and linking run on
 * is not compiled at each start: the bundled pack comes compiled, and what was compiled of others is kept. Packs
 * themselves are read when somebody wants to see an entity.
 */
import { compileKnowledge, type Knowledge } from '../knowledge/compile';
import { type Library, makeLibrary } from '../knowledge/dossier';
import { deserialiseKnowledge, serialiseKnowledge } from '../knowledge/knowledge-bytes';
import type { Pack } from '../knowledge/schema';
import { LexiconError } from '../knowledge/sections';
import { COUNTRIES } from '../linking/countries';
import type { IndexStore } from '../storage/index-store';

export type Brain = {
  knowledge: Knowledge;
  packs: () => Promise<readonly Pack[]>;
  library: () => Promise<Library>;
};

/** The packs in use. `key` changes with their contents; null: there is only the bundled one. */
export type InUse = { key: string | null; load: () => Promise<readonly Pack[]> };

export type BrainParts = {
  inUse: () => Promise<InUse>;
  /** The bundled pack as the build compiled it; null where it cannot be had. */
  compiled: () => Promise<ArrayBuffer | null>;
  index: IndexStore;
};

export type BrainKeeper = {
  /** The brain; a failure to load is tried again at the next call. */
  brain: () => Promise<Brain>;
  /** Other packs are in use: the next call loads anew. */
  renew: () => void;
};

/** Keeps the brain of the packs in use. */
export function makeBrain({ inUse, compiled, index }: BrainParts): BrainKeeper {
  const build = async (): Promise<Brain> => {
    const { key, load } = await inUse();
    const packs = retried(load);
    const knowledge = async (): Promise<Knowledge> => {
      const kept = await (key === null ? compiled() : index.load(key));
      const known = kept && readable(kept);
      if (known) return known;
      const made = compileKnowledge(await packs(), COUNTRIES);
      if (key !== null) void index.keep(key, serialiseKnowledge(made));
      return made;
    };
    return { knowledge: await knowledge(), packs, library: retried(async () => makeLibrary(await packs())) };
  };
  let brain = retried(build);
  return {
    brain: () => brain(),
    renew() {
      brain = retried(build);
    },
  };
}

/** Asks once; after a failure the next call asks again. */
function retried<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    if (asked) return asked;
    const mine = ask();
    asked = mine;
    mine.catch(() => {
      asked = null;
    });
    return mine;
  };
}

/** Null for bytes of another version, or damaged ones: they are made again. */
function readable(bytes: ArrayBuffer): Knowledge | null {
  try {
    return deserialiseKnowledge(bytes);
  } catch (error) {
    if (error instanceof LexiconError) return null;
    throw error;
  }
}
