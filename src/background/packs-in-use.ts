/** Which packs are in use, and in which order: the first to have an entity is the one whose word stands. */
import type { Pack } from '../knowledge/schema';
import type { Settings } from '../settings/settings';
import type { PackStore } from '../storage/pack-store';

type Parts = { packs: Pick<PackStore, 'bundled' | 'installed'>; settings: () => Promise<Settings> };

/** A pack as it stands among the others. `key` changes whenever its contents do. */
export type StandingPack = { pack: Pack; key: string; installed: string | null; on: boolean };

/**
 * All packs in their order: the bundled one, then the reader's own as they were first installed. A pack of somebody else's
 * can so never speak for an entity of the bundled one, unless the reader switches that off.
 */
export async function standingPacks({ packs, settings }: Parts): Promise<StandingPack[]> {
  const off = new Set((await settings()).packsOff);
  const [bundled, own] = await Promise.all([packs.bundled(), packs.installed()]);
  return [
    { pack: bundled, key: `${bundled.id}@${bundled.version}`, installed: null, on: !off.has(bundled.id) },
    ...own.map(({ head, pack }) => ({
      pack,
      key: `${head.id}@${head.digest}`,
      installed: head.installed,
      on: !off.has(head.id),
    })),
  ];
}

/** The packs to compile. When the reader's own cannot be read, the bundled one still works. */
export async function packsInUse(parts: Parts): Promise<Pack[]> {
  const standing = await standingPacks(parts).catch(async (error: unknown) => {
    console.error('The installed packs could not be read', error);
    const alone = { ...parts, packs: { bundled: () => parts.packs.bundled(), installed: async () => [] } };
    return standingPacks(alone);
  });
  return standing.filter(({ on }) => on).map(({ pack }) => pack);
}
