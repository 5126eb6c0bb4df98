/** The real database code, over IndexedDB for Node. */
import './indexed-db';
import { expect, it } from 'vitest';
import { type InstalledPack, openPackDatabase } from '../../src/storage/pack-database';
import { entity, packOf } from '../fixtures/packs/entities';

function installed(id: string, digest = 'a'): InstalledPack {
  const pack = packOf(id, [entity(`${id}-guild`)]);
  const { entities: _, ...said } = pack;
  return { head: { ...said, digest, installed: '2026-01-01T00:00:00.000Z' }, pack };
}

it('gives back what was put in, heads apart from bodies, after it was closed', async () => {
  const database = openPackDatabase('kept');
  await database.write({ put: installed('harbour'), before: { id: 'harbour', installed: null } });
  database.close();
  expect(await database.heads()).toEqual([installed('harbour').head]);
  expect(await database.all()).toEqual([installed('harbour')]);
  expect(await database.get('harbour')).toEqual(installed('harbour'));
  expect(await database.get('airfield')).toBeNull();
  expect(await database.before()).toEqual({ id: 'harbour', installed: null });
});

it('keeps one state to go back to, and takes packs out of both lists', async () => {
  const database = openPackDatabase('changed');
  await database.write({ put: installed('harbour'), before: { id: 'harbour', installed: null } });
  await database.write({ remove: 'harbour', before: { id: 'harbour', installed: installed('harbour') } });
  expect([await database.heads(), await database.all()]).toEqual([[], []]);
  expect(await database.before()).toEqual({ id: 'harbour', installed: installed('harbour') });
  await database.write({ before: null });
  expect(await database.before()).toBeNull();
});

it('changes nothing at all when one part of a change fails', async () => {
  const database = openPackDatabase('torn');
  await database.write({ put: installed('harbour'), before: null });
  const impossible = { ...installed('airfield'), pack: { ...installed('airfield').pack, entities: [() => 1] } };
  const torn = database.write({ remove: 'harbour', put: impossible as never, before: null });
  await expect(torn).rejects.toThrow(/Could not keep the packs/);
  expect((await database.all()).map(({ head }) => head.id)).toEqual(['harbour']);
});
