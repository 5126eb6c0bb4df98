/** A database of packs that lives as long as a test. */
import type { Before, InstalledPack, PackDatabase } from '../../src/storage/pack-database';

export function memoryPacks(): PackDatabase {
  const all = new Map<string, InstalledPack>();
  let before: Before | null = null;
  return {
    heads: async () => [...all.values()].map(({ head }) => head),
    all: async () => structuredClone([...all.values()]),
    get: async (id) => structuredClone(all.get(id) ?? null),
    before: async () => structuredClone(before),
    async write(change) {
      before = structuredClone(change.before);
      if (change.remove !== undefined) all.delete(change.remove);
      if (change.put) all.set(change.put.head.id, structuredClone(change.put));
    },
    close: () => undefined,
  };
}
