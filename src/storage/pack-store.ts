/** The knowledge packs that the background compiles: for now the one that comes with the extension. */
import { decodePack } from '../knowledge/decode';
import type { Pack } from '../knowledge/schema';
import { StorageFailedError } from './errors';

/** Where the bundled pack lies inside the extension; `runtime.getURL` makes it an address. */
export const BUNDLED_PACK_PATH = 'knowledge/vraem.json';

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
      return decodePack(await answer.json());
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
