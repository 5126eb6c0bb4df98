/** Runs in the browser: the background's own code over a page's IndexedDB. */
import { deserialiseKnowledge } from '../../src/knowledge/knowledge-bytes';
import { createIndexStore } from '../../src/storage/index-store';

const store = createIndexStore(indexedDB);

Object.assign(globalThis, {
  bench: {
    keep: async (address: string) => store.keep('bench', await (await fetch(address)).arrayBuffer()),
    async load() {
      const from = performance.now();
      const bytes = await store.load('bench');
      if (!bytes) throw new Error('nothing was kept');
      const { entities } = deserialiseKnowledge(bytes);
      return { took: performance.now() - from, entities: entities.length };
    },
  },
});
