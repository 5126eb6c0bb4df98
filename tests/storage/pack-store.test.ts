import { describe, expect, it } from 'vitest';
import { StorageFailedError } from '../../src/storage/errors';
import { createPackStore, type FetchFile } from '../../src/storage/pack-store';
import { entity, packOf } from '../fixtures/packs/entities';
import { memoryPacks } from './memory-packs';

const pack = {
  format: 1,
  id: 'test',
  version: '1',
  name: { en: 'Test', es: 'Prueba' },
  licence: 'MIT',
  languages: ['en', 'es'],
  entities: [],
};

const answering = (body: unknown, status = 200): Awaited<ReturnType<FetchFile>> => ({
  ok: status === 200,
  status,
  json: async () => structuredClone(body),
  arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer,
});
const COMPILED = { compiledUrl: 'ext://k.index' };

describe('the bundled pack', () => {
  it('is read once', async () => {
    const asked: string[] = [];
    const store = createPackStore({
      url: 'ext://knowledge.json',
      ...COMPILED,
      database: memoryPacks(),
      fetch: async (url) => {
        asked.push(url);
        return answering(pack);
      },
    });
    expect(await Promise.all([store.bundled(), store.bundled()])).toEqual([pack, pack]);
    expect(asked).toEqual(['ext://knowledge.json']);
  });

  it.each([
    ['is missing', answering(null, 404), /404/],
    ['is of another format', answering({ ...pack, format: 9 }), /format is 9/],
    ['says not which it is', answering({ ...pack, version: undefined }), /no id and version/],
    ['has no list of entities', answering({ ...pack, entities: {} }), /no entities/],
    ['is nothing', answering(null), /format is undefined/],
  ])('that %s is an error that says so, and is asked for again', async (_, first, why) => {
    const answers = [first, answering(pack)];
    const store = createPackStore({
      url: 'ext://k.json',
      ...COMPILED,
      fetch: async () => answers.shift() ?? answering(pack),
      database: memoryPacks(),
    });
    const failure = await store.bundled().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageFailedError);
    expect(String(failure)).toMatch(why);
    expect(await store.bundled()).toEqual(pack);
  });
});

describe('the bundled pack, compiled', () => {
  const store = (fetch: FetchFile) =>
    createPackStore({ url: 'ext://k.json', ...COMPILED, fetch, database: memoryPacks() });

  it('is the file that the build made', async () => {
    const asked: string[] = [];
    const bytes = await store(async (url) => {
      asked.push(url);
      return answering(null);
    }).compiled();
    expect([bytes?.byteLength, asked]).toEqual([3, ['ext://k.index']]);
  });

  it('is missed, not mourned', async () => {
    expect(await store(async () => answering(null, 404)).compiled()).toBeNull();
    expect(await store(() => Promise.reject(new Error('no such file'))).compiled()).toBeNull();
  });
});

describe('the reader’s own packs', () => {
  const opened = (database = memoryPacks()) => {
    const heard: string[] = [];
    const store = createPackStore({ url: 'ext://k.json', ...COMPILED, fetch: async () => answering(pack), database });
    store.onChange((id) => heard.push(id));
    const versions = async () => (await store.installed()).map(({ pack: { id, version } }) => `${id} ${version}`);
    return { store, heard, versions };
  };
  const own = (id: string, version = '1') => ({ ...packOf(id, [entity(`${id}-guild`)]), version });

  it('stand in the order in which they were first installed, also after one was replaced', async () => {
    const { store, versions, heard } = opened();
    await store.install(own('harbour'), 'a', '2026-01-01T00:00:00.000Z');
    await store.install(own('airfield'), 'b', '2026-01-02T00:00:00.000Z');
    await store.install(own('harbour', '2'), 'c', '2026-01-03T00:00:00.000Z');
    expect(await versions()).toEqual(['harbour 2', 'airfield 1']);
    expect((await store.heads()).map(({ id, digest }) => `${id} ${digest}`)).toEqual(['harbour c', 'airfield b']);
    expect(heard).toEqual(['harbour', 'airfield', 'harbour']);
  });

  it('come back after they were removed, and go back to what they replaced', async () => {
    const { store, versions } = opened();
    await store.install(own('harbour'), 'a', '2026-01-01T00:00:00.000Z');
    await store.install(own('harbour', '2'), 'b', '2026-01-02T00:00:00.000Z');
    expect(await store.restore('harbour')).toBe(true);
    expect(await versions()).toEqual(['harbour 1']);
    expect(await store.remove('harbour')).toBe(true);
    expect(await versions()).toEqual([]);
    expect(await store.restore('harbour')).toBe(true);
    expect(await versions()).toEqual(['harbour 1']);
  });

  it('go when the install of a new one is undone', async () => {
    const { store, versions } = opened();
    await store.install(own('harbour'), 'a', '2026-01-01T00:00:00.000Z');
    expect(await store.restore('harbour')).toBe(true);
    expect(await versions()).toEqual([]);
  });

  it('can be undone in a later start of the background, until something else was changed or it is forgotten', async () => {
    const database = memoryPacks();
    const { store } = opened(database);
    await store.install(own('harbour'), 'a', '2026-01-01T00:00:00.000Z');
    await store.remove('harbour');
    expect(await opened(database).store.restore('harbour')).toBe(true);
    await store.remove('harbour');
    await store.install(own('airfield'), 'b', '2026-01-02T00:00:00.000Z');
    expect(await store.restore('harbour')).toBe(false);
    await store.forget();
    expect(await store.restore('airfield')).toBe(false);
    expect(await store.remove('harbour')).toBe(false);
  });

  it('of a format that this version does not read are kept and not used', async () => {
    const { store } = opened();
    await store.install({ ...own('harbour'), format: 9 as 1 }, 'a', '2026-01-01T00:00:00.000Z');
    expect(await store.installed()).toEqual([]);
  });
});
