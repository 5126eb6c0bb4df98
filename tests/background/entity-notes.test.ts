/** Notes know the entities in them by name, whatever becomes of the pack that knew these. */
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/notes/note';
import { rawEntity } from '../fixtures/packs/entities';
import { sender, wake } from './scene';

function saved(answer: { kind: string; note?: Note }): Note {
  if (answer.kind !== 'saved' || !answer.note) throw new Error(`not saved: ${JSON.stringify(answer)}`);
  return answer.note;
}

describe('notes on an entity of a pack', () => {
  const harbour = (version: string, name: string, ...ids: string[]): string =>
    JSON.stringify({
      format: 1,
      id: 'harbour',
      version,
      name: { en: 'Harbour', es: 'Puerto' },
      licence: 'MIT',
      languages: ['en', 'es'],
      entities: ids.map((id) =>
        rawEntity(id, { name: { en: name, es: name }, names: [{ text: name, class: 'strong' }] }),
      ),
    });
  const scene = async () => {
    const { surface, page } = wake();
    await surface['packs.install']({ text: harbour('1', 'Salt Guild', 'salt-guild') });
    const words = { comment: 'mine', tags: [], colour: 'green' as const };
    const about = { kind: 'entity' as const, entity: 'salt-guild' };
    const note = saved(await surface['notes.create']({ about, ...words }));
    const kept = async () =>
      (await surface['notes.list']({ offset: 0, limit: 9, filter: { entity: 'salt-guild' } })).notes;
    const groups = async () => (await surface['notes.groups']({ by: 'entity' })).groups;
    return { surface, page, note, kept, groups };
  };

  it('stay under the name they were made with when the pack is updated, and count on the card', async () => {
    const { surface, page, note, kept, groups } = await scene();
    expect(note.entities).toEqual([{ id: 'salt-guild', name: 'Salt Guild', pack: 'harbour', packVersion: '1' }]);
    await surface['packs.install']({ text: harbour('2', 'Guild of Salt', 'salt-guild') });
    expect(await kept()).toEqual([note]);
    expect(await groups()).toMatchObject([{ key: 'salt-guild', label: 'Salt Guild', count: 1 }]);
    expect(await page['page.card']({ entity: 'salt-guild' }, sender())).toMatchObject({ notes: 1 });
  });

  it('outlive an entity that the update leaves out, and a pack that is removed; edited, too', async () => {
    const { surface, note, kept, groups } = await scene();
    await surface['packs.install']({ text: harbour('2', 'Pilots', 'pilots') });
    expect(await kept()).toEqual([note]);
    await surface['packs.remove']({ id: 'harbour' });
    expect(await kept()).toEqual([note]);
    saved(await surface['notes.edit']({ id: note.id, rev: note.rev, patch: { comment: 'after' } }));
    expect(await kept()).toMatchObject([{ comment: 'after', entities: note.entities }]);
    expect(await groups()).toMatchObject([{ label: 'Salt Guild', count: 1 }]);
  });
});
