/** What can be undone by a popup that is opened later, and what a store that holds something else comes to. */
import { describe, expect, it } from 'vitest';
import { type StringStore, type Undoable, undoStore } from '../../src/popup/undo-store';

function memory(kept: string | null = null): StringStore & { kept: string | null } {
  return {
    kept,
    getItem() {
      return this.kept;
    },
    setItem(_key, value) {
      this.kept = value;
    },
    removeItem() {
      this.kept = null;
    },
  };
}

const DELETED: Undoable = { kind: 'deleted', id: 'note-1', rev: '2-b' };
const EDITED: Undoable = {
  kind: 'edited',
  id: 'note-1',
  rev: '2-b',
  before: { comment: 'as it was', tags: ['coca', 'prices'], colour: 'green' },
};

describe('the last thing done', () => {
  it.each([['a deletion', DELETED] as const, ['an edit', EDITED] as const])(
    '%s is found by a popup opened later',
    (_, done) => {
      const store = memory();
      undoStore(store).set(done);
      expect(undoStore(store).get()).toEqual(done);
    },
  );

  it('is gone once it is undone or dismissed', () => {
    const store = memory();
    undoStore(store).set(EDITED);
    undoStore(store).set(null);
    expect(undoStore(store).get()).toBeNull();
    expect(store.kept).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a number', '7'],
    ['an unknown kind', JSON.stringify({ ...DELETED, kind: 'burnt' })],
    ['no revision', JSON.stringify({ kind: 'deleted', id: 'note-1' })],
    ['no words from before', JSON.stringify({ ...EDITED, before: null })],
    ['tags that are no list', JSON.stringify({ ...EDITED, before: { comment: '', tags: 'coca', colour: 'green' } })],
    ['a colour that is none of ours', JSON.stringify({ ...EDITED, before: { comment: '', tags: [], colour: 'puce' } })],
  ])('in a store with %s is nothing', (_, kept) => {
    expect(undoStore(memory(kept)).get()).toBeNull();
  });

  it('keeps of the tags what are words', () => {
    const kept = JSON.stringify({ ...EDITED, before: { comment: '', tags: ['coca', 7], colour: 'green' } });
    expect(undoStore(memory(kept)).get()).toMatchObject({ before: { tags: ['coca'] } });
  });

  it('is no trouble when the browser keeps nothing', () => {
    const refuses = (): never => {
      throw new Error('blocked');
    };
    const undo = undoStore({ getItem: refuses, setItem: refuses, removeItem: refuses });
    expect(() => undo.set(DELETED)).not.toThrow();
    expect(() => undo.set(null)).not.toThrow();
    expect(undo.get()).toBeNull();
  });
});
