import { describe, expect, it } from 'vitest';
import { packConflicts, SHOWN_MOST } from '../../src/knowledge/conflicts';
import { sourcesOf, tallyPack } from '../../src/knowledge/tally';
import { entity, packOf } from '../fixtures/packs/entities';

const named = (id: string, text: string, proves: 'strong' | 'weak' = 'strong') =>
  entity(id, { names: [{ text, class: proves }] });
const harbour = packOf('harbour', [named('salt-guild', 'Salt Guild'), named('pier', 'Old Pier')]);

describe('two packs', () => {
  it('that speak of the same entity say whose word stands', () => {
    const other = packOf('airfield', [named('salt-guild', 'Guild of Salt')]);
    const ids = { count: 1, shown: ['salt-guild'] };
    expect(packConflicts(other, [harbour])).toMatchObject([{ with: 'harbour', isEarlier: true, ids }]);
    expect(packConflicts(other, [], [harbour])).toMatchObject([{ with: 'harbour', isEarlier: false, ids }]);
  });

  it('that give one strong name to two entities say which, however it is accented or cased', () => {
    const other = packOf('airfield', [named('saltworks', 'SALT GUÍLD'), named('pier-two', 'Old Pier', 'weak')]);
    expect(packConflicts(other, [harbour])).toMatchObject([
      {
        ids: { count: 0 },
        names: { count: 1, shown: [{ text: 'SALT GUÍLD', here: 'saltworks', there: 'salt-guild' }] },
      },
    ]);
  });

  it('do not clash over the names of an entity that both have', () => {
    const other = packOf('airfield', [named('salt-guild', 'Old Pier')]);
    expect(packConflicts(other, [harbour])).toMatchObject([{ ids: { count: 1 }, names: { count: 0 } }]);
  });

  it('that have nothing in common are not listed', () => {
    expect(packConflicts(packOf('airfield', [named('hangar', 'Hangar One')]), [harbour])).toEqual([]);
  });

  it('that have much in common are counted whole and shown in part', () => {
    const many = Array.from({ length: SHOWN_MOST + 5 }, (_, n) => entity(`thing-${n}`));
    const [conflict] = packConflicts(packOf('one', many), [packOf('two', many)]);
    expect(conflict?.ids.count).toBe(SHOWN_MOST + 5);
    expect(conflict?.ids.shown).toHaveLength(SHOWN_MOST);
  });
});

it('a pack is counted: entities by type, names, claims, each address once, reviews from first to last', () => {
  const pack = packOf('harbour', [
    entity('a', { type: 'place', reviewed: '2025-03-01' }),
    entity('b', { names: [{ text: 'B', class: 'weak' }] }),
  ]);
  expect(tallyPack(pack)).toMatchObject({
    entities: 2,
    byType: { place: 1, organization: 1, person: 0 },
    names: 2,
    claims: 2,
    sources: 1,
    reviewed: { from: '2024-06-30', to: '2025-03-01' },
  });
  expect(sourcesOf(pack).map(({ publisher }) => publisher)).toEqual(['Guild']);
  expect(tallyPack(packOf('none', [])).reviewed).toBeNull();
});
