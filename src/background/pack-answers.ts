/** What surfaces are answered about knowledge packs. */
import { packConflicts } from '../knowledge/conflicts';
import type { Pack } from '../knowledge/schema';
import { sourcesOf, tallyPack } from '../knowledge/tally';
import { versionOrder } from '../knowledge/version-order';
import type {
  NamedConflict,
  PackInfo,
  PackInstalled,
  PackPreview,
  PackRequests,
  RefusedPack,
} from '../messaging/pack-requests';
import { StorageError, StorageFullError } from '../storage/errors';
import type { PackStore } from '../storage/pack-store';
import type { SettingsStore } from '../storage/settings-store';
import { type Review, reviewPack } from './pack-review';
import { type StandingPack, standingPacks } from './packs-in-use';

type Parts = {
  packs: PackStore;
  settings: SettingsStore;
  /** ISO 8601 in UTC. */
  now: () => string;
};

type Answers = {
  [K in keyof PackRequests]: (
    input: PackRequests[K]['input'],
  ) => Promise<PackRequests[K]['output']> | PackRequests[K]['output'];
};

const SAMPLE = 12;

export function packAnswers({ packs, settings, now }: Parts): Answers {
  const standing = (): Promise<StandingPack[]> => standingPacks({ packs, settings: () => settings.get() });
  /** What is previewed is most often installed next: a large file is not reviewed twice. */
  let last: { digest: string; among: string; review: Promise<Review> } | null = null;

  const review = async (text: string): Promise<{ review: Review; digest: string; others: StandingPack[] }> => {
    const digest = await digestOf(text);
    const all = await standing();
    const among = all.map(({ key, on }) => `${key} ${on}`).join('\n');
    if (last?.digest !== digest || last.among !== among) {
      const [bundled] = all;
      const made = reviewPack(text, {
        today: now().slice(0, 10),
        beside: all.filter(({ on }) => on).flatMap(({ pack }) => pack.entities),
        bundledId: bundled?.pack.id ?? '',
        pause: () => new Promise((done) => setTimeout(done, 0)),
      });
      last = { digest, among, review: made };
    }
    return { review: await last.review, digest, others: all };
  };

  return {
    'packs.list': async () => {
      const all = await standing();
      return all.map(({ pack, installed }) => ({ ...describe(pack, all), installed }));
    },
    'packs.sources': async ({ id }) => {
      const found = (await standing()).find(({ pack }) => pack.id === id);
      return found ? sourcesOf(found.pack) : [];
    },
    'packs.preview': async ({ text }): Promise<PackPreview> => {
      const { review: seen, digest, others } = await review(text);
      if (seen.kind === 'refused') return seen;
      const { pack, warnings } = seen;
      const before = others.find((other) => other.pack.id === pack.id);
      return {
        kind: 'sound',
        pack: describe(pack, others),
        warnings,
        sample: pack.entities.slice(0, SAMPLE).map(({ id, name, kind, type }) => ({ id, name, kind, type })),
        replaces: before?.installed
          ? {
              version: before.pack.version,
              installed: before.installed,
              same: before.key === `${pack.id}@${digest}`,
              isOlder: versionOrder(pack.version, before.pack.version) === 'older',
            }
          : null,
      };
    },
    'packs.install': async ({ text }): Promise<PackInstalled> => {
      const { review: seen, digest } = await review(text);
      if (seen.kind === 'refused') return seen satisfies RefusedPack;
      const { id } = seen.pack;
      try {
        await packs.install(seen.pack, digest, now());
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        const why = error instanceof StorageFullError ? 'storage-full' : 'storage-failed';
        return { kind: 'failed', why, detail: error.message };
      }
      last = null;
      // Who installs a pack wants it used, though one of its id was once switched off.
      await settings.change((then) => ({ ...then, packsOff: then.packsOff.filter((off) => off !== id) }));
      return { kind: 'installed', id };
    },
    'packs.remove': async ({ id }) => ({ ok: await packs.remove(id) }),
    'packs.restore': async ({ id }) => ({ ok: await packs.restore(id) }),
  };
}

/** A pack as it is or would be among the others, those that are switched off left out. */
function describe(pack: Pack, all: readonly StandingPack[]): Omit<PackInfo, 'on' | 'installed'> {
  const at = all.findIndex((other) => other.pack.id === pack.id);
  const place = at < 0 ? all.length : at;
  const inUse = (some: readonly StandingPack[]): Pack[] => some.filter(({ on }) => on).map((other) => other.pack);
  const conflicts = packConflicts(pack, inUse(all.slice(0, place)), inUse(all.slice(place + 1)));
  const { id, version, name, licence, languages } = pack;
  return {
    id,
    version,
    name,
    licence,
    languages,
    tally: tallyPack(pack),
    conflicts: conflicts.map((conflict): NamedConflict => {
      const other = all.find((one) => one.pack.id === conflict.with);
      const named = other?.pack.name ?? { en: conflict.with, es: conflict.with };
      return { ...conflict, with: { id: conflict.with, name: named } };
    }),
  };
}

async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
