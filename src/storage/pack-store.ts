/** The knowledge packs that the background compiles: the one that comes with the extension, and the reader's own. */
import { PACK_FORMAT, type Pack } from '../knowledge/schema';
import { StorageFailedError } from './errors';
import { createListeners, type Listener } from './listeners';
import type { InstalledPack, PackDatabase, PackHead } from './pack-database';
import { createWriterQueue } from './writer-queue';

/** The part of `fetch` that is needed. */
export type FetchFile = (
  url: string,
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown>; arrayBuffer(): Promise<ArrayBuffer> }>;

/** Every function rejects with a `StorageError`. */
export type PackStore = {
  /** The bundled pack, read once. After a failure the next call tries again. */
  bundled(): Promise<Pack>;
  /** The bundled pack as the build compiled it (`serialiseKnowledge`); null where it cannot be had. */
  compiled(): Promise<ArrayBuffer | null>;
  /** What is known of the reader's own without reading them, in their order. */
  heads(): Promise<PackHead[]>;
  /** The reader's own, in the order in which they stand: as they were first installed. */
  installed(): Promise<InstalledPack[]>;
  /** Puts a pack in, in place of one with its id, whose place it takes. */
  install(pack: Pack, digest: string, now: string): Promise<void>;
  /** Takes a pack out. False when there is none. */
  remove(id: string): Promise<boolean>;
  /** Undoes the last change, if it was of this pack. False: there is nothing to undo. */
  restore(id: string): Promise<boolean>;
  /** Lets go of what is kept for undoing. */
  forget(): Promise<void>;
  /** Hears the id of a pack that came, changed or went. */
  onChange(listener: Listener<string>, signal?: AbortSignal): void;
};

export type PackStoreParts = {
  /** The addresses of the bundled pack: as it is, and compiled. */
  url: string;
  compiledUrl: string;
  fetch: FetchFile;
  database: PackDatabase;
};

/** Opens the packs. */
export function createPackStore({ url, compiledUrl, fetch, database }: PackStoreParts): PackStore {
  let bundled: Promise<Pack> | null = null;
  const inTurn = createWriterQueue();
  const listeners = createListeners<string>();

  const load = async (): Promise<Pack> => {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      return trustedPack(await answer.json());
    } catch (cause) {
      bundled = null;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new StorageFailedError(`Could not read the bundled knowledge at ${url}: ${why}`, { cause });
    }
  };

  /** Changes a pack, given how it stands; whoever listens hears of it when something was changed. */
  const changing = (id: string, change: (before: InstalledPack | null) => Promise<boolean>): Promise<boolean> =>
    inTurn(async () => {
      const changed = await change(await database.get(id));
      if (changed) listeners.tell(id);
      return changed;
    });

  return {
    bundled() {
      bundled ??= load();
      return bundled;
    },
    async compiled() {
      try {
        const answer = await fetch(compiledUrl);
        return answer.ok ? await answer.arrayBuffer() : null;
      } catch {
        return null;
      }
    },
    async heads() {
      const all = (await database.heads()).filter(({ format }) => format === PACK_FORMAT);
      return all.sort(byAge);
    },
    async installed() {
      // A pack of another format waits for a version of ours that reads it.
      const all = (await database.all()).filter(({ pack }) => pack.format === PACK_FORMAT);
      return all.sort((one, other) => byAge(one.head, other.head));
    },
    install: (pack, digest, now) =>
      changing(pack.id, async (before) => {
        const { entities: _, sources: __, ...said } = pack;
        const head = { ...said, digest, installed: before?.head.installed ?? now };
        await database.write({ put: { head, pack }, before: { id: pack.id, installed: before } });
        return true;
      }).then(() => undefined),
    remove: (id) =>
      changing(id, async (before) => {
        if (before) await database.write({ remove: id, before: { id, installed: before } });
        return before !== null;
      }),
    restore: (id) =>
      changing(id, async () => {
        const last = await database.before();
        if (last?.id !== id) return false;
        await database.write({ ...(last.installed ? { put: last.installed } : { remove: id }), before: null });
        return true;
      }),
    forget: () => inTurn(() => database.write({ before: null })),
    onChange: (listener, signal) => listeners.add(listener, signal),
  };
}

function byAge(one: PackHead, other: PackHead): number {
  const key = ({ installed, id }: PackHead): string => `${installed} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}

/**
 * The bundled pack was decoded and checked by the build, so that a background that was just woken need not do it again
 * (26 ms): it is only made sure that the file is what the build wrote.
 */
function trustedPack(value: unknown): Pack {
  const { format, id, version, entities } = (value ?? {}) as Record<string, unknown>;
  if (format !== PACK_FORMAT) throw new Error(`its format is ${String(format)}, not ${PACK_FORMAT}`);
  if (typeof id !== 'string' || typeof version !== 'string') throw new Error('it has no id and version');
  if (!Array.isArray(entities)) throw new Error('it has no entities');
  return value as Pack;
}
