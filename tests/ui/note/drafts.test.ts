/** What a reader types survives whatever it was typed in, and an area that refuses breaks nothing. */
import { describe, expect, it } from 'vitest';
import {
  type Draft,
  type DraftArea,
  draftKey,
  isChanged,
  openAllDrafts,
  openDrafts,
} from '../../../src/ui/note/drafts';

const DRAFT: Draft = { text: 'Compare with 2015', tags: ['law'], colour: 'green', rev: '1-a' };

function area(items: Record<string, unknown> = {}): DraftArea & { items: Record<string, unknown> } {
  return {
    items,
    get: async (keys) => Object.fromEntries(keys.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
    set: async (more) => void Object.assign(items, structuredClone(more)),
    remove: async (key) => void delete items[key],
    getKeys: async () => Object.keys(items),
  };
}

describe('drafts', () => {
  it('are there for the next surface, and gone once cleared', async () => {
    const kept = area();
    (await openDrafts(kept, [])).set('n1', DRAFT);
    const next = await openAllDrafts(kept);
    expect(next.get('n1')).toEqual(DRAFT);
    expect(next.get('n2')).toBeNull();
    next.clear('n1');
    expect(next.get('n1')).toBeNull();
    expect(kept.items).toEqual({});
  });

  it.each([
    ['nothing', undefined],
    ['words alone', 'words'],
    ['no revision', { ...DRAFT, rev: undefined }],
    ['an unknown colour', { ...DRAFT, colour: 'mauve' }],
    ['tags that are none', { ...DRAFT, tags: 'law' }],
  ])('are not made out of %s', async (_, stored) => {
    const drafts = await openDrafts(area({ [draftKey('n1')]: stored }), [draftKey('n1')]);
    expect(drafts.get('n1')).toBeNull();
  });

  it('stay in memory where the storage refuses', async () => {
    const refuse = async (): Promise<never> => {
      throw new Error('full');
    };
    const drafts = await openAllDrafts({ get: refuse, set: refuse, remove: refuse, getKeys: refuse });
    drafts.set('n1', DRAFT);
    expect(drafts.get('n1')).toEqual(DRAFT);
    drafts.clear('n1');
    expect(drafts.get('n1')).toBeNull();
  });

  it('know whether they say anything else than the note', () => {
    const note = { comment: 'Compare with 2015', tags: ['law'], colour: 'green' } as Parameters<typeof isChanged>[1];
    expect(isChanged(DRAFT, note)).toBe(false);
    expect(isChanged({ ...DRAFT, tags: [] }, note)).toBe(true);
    expect(isChanged({ ...DRAFT, colour: 'pink' }, note)).toBe(true);
    expect(isChanged({ ...DRAFT, text: '' }, note)).toBe(true);
  });
});
