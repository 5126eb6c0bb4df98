/** Which packs are in use, and in which order: the first to have an entity is the one whose word stands. */
import type { Pack } from '../knowledge/schema';
import type { Settings } from '../settings/settings';
import type { PackStore } from '../storage/pack-store';
import type { InUse } from './brain';

type Parts = { packs: Pick<PackStore, 'bundled' | 'installed'>; settings: () => Promise<Settings> };
type WithHeads = Parts & { packs: Pick<PackStore, 'heads'> };

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

/**
 * The packs in use, without reading the reader's own before somebody wants them. `madeBy` names the version of the
 * program, whose next one may compile differently or bring another bundled pack.
 */
export async function packsInUse(parts: WithHeads, madeBy: string): Promise<InUse> {
  const { packs, settings } = parts;
  const off = new Set((await settings()).packsOff);
  const heads = await packs.heads().catch(unreadable);
  const own = heads.filter(({ id }) => !off.has(id));
  const key = [madeBy, ...[...off].sort(), '', ...own.map(({ id, digest }) => `${id}@${digest}`)].join('\n');
  return {
    key: own.length === 0 && off.size === 0 ? null : key,
    load: async () => {
      // When the reader's own cannot be read, the bundled one still works.
      const alone = { ...parts, packs: { bundled: () => packs.bundled(), installed: async () => [] } };
      const standing = await (heads.length === 0
        ? standingPacks(alone)
        : standingPacks(parts).catch(async (error) => {
            unreadable(error);
            return standingPacks(alone);
          }));
      return standing.filter(({ on }) => on).map(({ pack }) => pack);
    },
  };
}

function unreadable(error: unknown): [] {
  console.error('The installed packs could not be read', error);
  return [];
}
