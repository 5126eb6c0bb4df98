import { describe, expect, it } from 'vitest';
import { StorageFailedError } from '../../src/storage/errors';
import { createPackStore, type FetchFile } from '../../src/storage/pack-store';

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
});

describe('the bundled pack', () => {
  it('is read once', async () => {
    const asked: string[] = [];
    const store = createPackStore({
      url: 'ext://knowledge.json',
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
    const store = createPackStore({ url: 'ext://k.json', fetch: async () => answers.shift() ?? answering(pack) });
    const failure = await store.bundled().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageFailedError);
    expect(String(failure)).toMatch(why);
    expect(await store.bundled()).toEqual(pack);
  });
});
