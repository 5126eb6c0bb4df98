/** The knowledge packs that the background compiles: for now the one that comes with the extension. */
import { PACK_FORMAT, type Pack } from '../knowledge/schema';
import { StorageFailedError } from './errors';

/** The part of `fetch` that is needed. */
export type FetchFile = (url: string) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

export type PackStore = {
  /** The bundled pack, read once. Rejects with a `StorageFailedError`; the next call then tries again. */
  bundled(): Promise<Pack>;
};

/** Opens the packs. `url` is the address of the bundled pack. */
export function createPackStore({ url, fetch }: { url: string; fetch: FetchFile }): PackStore {
  let bundled: Promise<Pack> | null = null;

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

  return {
    bundled() {
      bundled ??= load();
      return bundled;
    },
  };
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
