/** IndexedDB for Node, so that the real database code runs in unit tests. */
import 'fake-indexeddb/auto';

// PouchDB reads the browser's name before it trusts blobs; Node 20 has no navigator.
if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Node' } });
