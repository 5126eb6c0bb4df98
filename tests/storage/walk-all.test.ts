/** Reading past PouchDB gives what PouchDB gives, and makes nothing of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './indexed-db';
import { openNotesDatabase, type StoredDocument } from '../../src/storage/notes-database';
import { walkAll } from '../../src/storage/walk-all';

const byId = (documents: readonly StoredDocument[]): StoredDocument[] =>
  documents.toSorted((one, other) => (one._id < other._id ? -1 : 1));

describe('reading all documents at once', () => {
  it('gives each document as it stands, whatever was written, rewritten and erased before', async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('write', 'erase'), fc.string()), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const name = `walk-${Math.random()}`;
        const database = openNotesDatabase(name);
        await database.putAside('index', 'no document');
        const revs = new Map<string, string>();
        for (const [_id, what, comment] of given) {
          const _rev = revs.get(_id);
          if (what === 'write') revs.set(_id, await database.put({ _id, ...(_rev && { _rev }), comment }));
          else if (_rev) {
            await database.erase([{ _id, _rev }]);
            revs.delete(_id);
          }
        }
        const there = await database.many(['a', 'b', 'c']);
        expect(byId((await walkAll(name, revs.size)) ?? [])).toEqual(byId(there));
        expect(byId((await database.changes(0)).documents)).toEqual(byId(there));
        await database.close();
      }),
      { numRuns: 25 },
    );
  });

  it('says so where it found another number than there should be', async () => {
    const name = `walk-${Math.random()}`;
    const database = openNotesDatabase(name);
    await database.put({ _id: 'a' });
    expect(await walkAll(name, 2)).toBeNull();
    await database.close();
  });

  it('makes no database where there is none', async () => {
    const name = `walk-${Math.random()}`;
    expect(await walkAll(name, 0)).toBeNull();
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(`_pouch_${name}`);
  });
});
