import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createIndexStore } from '../../src/storage/index-store';

const bytesOf = (...bytes: number[]): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('the compiled knowledge that is kept', () => {
  it('comes back for the packs it was made of, and for no others', async () => {
    const factory = new FakeFactory();
    expect(await createIndexStore(factory).keep('a@1', bytesOf(1, 2, 3))).toBe(true);
    const again = createIndexStore(factory);
    expect(new Uint8Array((await again.load('a@1')) ?? bytesOf())).toEqual(new Uint8Array([1, 2, 3]));
    expect(await again.load('a@2')).toBeNull();
  });

  it('is one: the last', async () => {
    const store = createIndexStore(new FakeFactory());
    await store.keep('a@1', bytesOf(1));
    await store.keep('a@2', bytesOf(2));
    expect(await store.load('a@1')).toBeNull();
    expect((await store.load('a@2'))?.byteLength).toBe(1);
  });

  it('is missed, not mourned, where the database cannot be used', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('no storage here', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const store = createIndexStore(refusing);
    expect(await store.load('a@1')).toBeNull();
    expect(await store.keep('a@1', bytesOf(1))).toBe(false);
  });

  it('says that nothing was kept when the disk is full', async () => {
    const store = createIndexStore(fullDisk(new FakeFactory()));
    expect(await store.keep('a@1', bytesOf(1))).toBe(false);
  });
});

/** A factory whose transactions are aborted as a full disk aborts them. */
function fullDisk(factory: IDBFactory): IDBFactory {
  return {
    open(name: string, version: number) {
      const request = factory.open(name, version);
      request.addEventListener('success', () => {
        const database = request.result;
        const transaction = database.transaction.bind(database);
        database.transaction = (...args: Parameters<typeof transaction>) => {
          const made = transaction(...args);
          if (args[1] === 'readwrite') queueMicrotask(() => made.abort());
          return made;
        };
      });
      return request;
    },
  } as unknown as IDBFactory;
}
