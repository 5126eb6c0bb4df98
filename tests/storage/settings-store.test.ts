import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { StorageFailedError } from '../../src/storage/errors';
import { ASIDE_KEY, createSettingsStore, type KeyValueArea, SETTINGS_KEY } from '../../src/storage/settings-store';

/** Storage that answers late, as the browser's does. */
class SlowArea implements KeyValueArea {
  items: Record<string, unknown>;
  failing = false;

  constructor(items: Record<string, unknown> = {}) {
    this.items = items;
  }

  async get(keys: string[]): Promise<Record<string, unknown>> {
    if (this.failing) throw new Error('storage is not available');
    await Promise.resolve();
    return structuredClone(Object.fromEntries(keys.map((key) => [key, this.items[key]])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.failing) throw new Error('QuotaExceededError');
    await Promise.resolve();
    Object.assign(this.items, structuredClone(items));
  }
}

describe('the settings', () => {
  it('are the defaults at first', async () => {
    expect(await createSettingsStore(new SlowArea()).get()).toEqual(DEFAULT_SETTINGS);
  });

  it('are there for a store that starts after a change', async () => {
    const area = new SlowArea();
    await createSettingsStore(area).set({ marks: 'first' });
    expect(await createSettingsStore(area).get()).toEqual({ ...DEFAULT_SETTINGS, marks: 'first' });
  });

  it('keep both of two changes made at once', async () => {
    const store = createSettingsStore(new SlowArea());
    await Promise.all([
      store.set({ enabled: false }),
      store.setSite('www.a.pe', { names: false }),
      store.change((settings) => ({ ...settings, known: [...settings.known, 'one'] })),
      store.change((settings) => ({ ...settings, known: [...settings.known, 'two'] })),
    ]);
    const expected = { enabled: false, sites: { 'a.pe': { names: false } }, known: ['one', 'two'] };
    expect(await store.get()).toMatchObject(expected);
  });

  it('tell of each change, until told to stop', async () => {
    const store = createSettingsStore(new SlowArea());
    const heard: string[] = [];
    const stop = new AbortController();
    store.onChange((settings) => heard.push(settings.marks), stop.signal);
    await store.set({ marks: 'first' });
    stop.abort();
    await store.set({ marks: 'none' });
    expect(heard).toEqual(['first']);
  });

  it('that are not understood are put aside whole, once, and are there after a change', async () => {
    const later = { ...DEFAULT_SETTINGS, version: 7, tomorrow: true };
    const area = new SlowArea({ [SETTINGS_KEY]: later });
    expect(await createSettingsStore(area).get()).toEqual(DEFAULT_SETTINGS);
    await createSettingsStore(area).get();
    expect(area.items[SETTINGS_KEY]).toEqual(later);
    await createSettingsStore(area).set({ marks: 'none' });
    expect(area.items[ASIDE_KEY]).toEqual([{ stored: later, problems: [expect.stringContaining('version')] }]);
    expect(area.items[SETTINGS_KEY]).toEqual({ ...DEFAULT_SETTINGS, marks: 'none' });
  });

  it('are not guessed when the storage does not answer', async () => {
    const area = new SlowArea({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, enabled: false } });
    const store = createSettingsStore(area);
    area.failing = true;
    await expect(store.get()).rejects.toBeInstanceOf(StorageFailedError);
    await expect(store.set({ marks: 'none' })).rejects.toBeInstanceOf(StorageFailedError);
    area.failing = false;
    expect(await store.get()).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
  });
});
