/** The reader's settings in the extension's own storage. Only the background writes them, one change after another. */
import { changeSettings, changeSite } from '../settings/change';
import { decodeSettings, type SettingsPatch } from '../settings/decode';
import type { Settings, SiteRule } from '../settings/settings';
import { asStorageError } from './errors';
import { createListeners, type Listener } from './listeners';
import { createWriterQueue } from './writer-queue';

/** The part of `browser.storage.local` that is needed. */
export type KeyValueArea = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

export const SETTINGS_KEY = 'settings';
/** Stored settings that were not understood, whole, the latest last. */
export const ASIDE_KEY = 'settings-not-understood';
/** Enough for every version somebody went back from; no more, so that a fault cannot fill the storage. */
const MOST_ASIDE = 5;

export type SettingsStore = {
  get(): Promise<Settings>;
  /** Replaces some fields. */
  set(patch: SettingsPatch): Promise<Settings>;
  /** Changes the rule of a site. */
  setSite(host: string, rule: SiteRule): Promise<Settings>;
  /** Any other change, as a function from the settings as they are then. */
  change(how: (settings: Settings) => Settings): Promise<Settings>;
  /** Hears the settings after each change. */
  onChange(listener: Listener<Settings>, signal?: AbortSignal): void;
};

/**
 * Opens the settings. What is stored but not understood is put aside before the first change can write over it, and
 * defaults stand in. Its functions reject with a `StorageError` when the browser's storage does not answer: to go on
 * with defaults would show names where the reader had switched them off.
 */
export function createSettingsStore(area: KeyValueArea): SettingsStore {
  const inTurn = createWriterQueue();
  const listeners = createListeners<Settings>();
  let known: Settings | null = null;

  const putAside = async (stored: unknown, problems: string[], before: unknown): Promise<void> => {
    const kept: unknown[] = Array.isArray(before) ? before : [];
    const entry = { stored, problems };
    const written = JSON.stringify(entry);
    if (kept.some((other) => JSON.stringify(other) === written)) return;
    await area.set({ [ASIDE_KEY]: [...kept, entry].slice(-MOST_ASIDE) });
  };

  const read = async (): Promise<Settings> => {
    const items = await area.get([SETTINGS_KEY, ASIDE_KEY]);
    const { settings, problems } = decodeSettings(items[SETTINGS_KEY]);
    if (problems.length > 0) await putAside(items[SETTINGS_KEY], problems, items[ASIDE_KEY]);
    return settings;
  };

  const change = (how: (settings: Settings) => Settings): Promise<Settings> =>
    inTurn(async () => {
      try {
        const next = how(await read());
        await area.set({ [SETTINGS_KEY]: next });
        known = next;
      } catch (cause) {
        throw asStorageError(cause, 'keep the settings');
      }
      listeners.tell(known);
      return known;
    });

  return {
    get: () =>
      known !== null
        ? Promise.resolve(known)
        : inTurn(async () => {
            try {
              known ??= await read();
              return known;
            } catch (cause) {
              throw asStorageError(cause, 'read the settings');
            }
          }),
    set: (patch) => change((settings) => changeSettings(settings, patch)),
    setSite: (host, rule) => change((settings) => changeSite(settings, host, rule)),
    change,
    onChange: (listener, signal) => listeners.add(listener, signal),
  };
}
