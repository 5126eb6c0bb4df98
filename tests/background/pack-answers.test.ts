import { describe, expect, it } from 'vitest';
import { followPacks } from '../../src/background/follow-packs';
import { rawEntity } from '../fixtures/packs/entities';
import { entitiesIn, named, sender, TAB, wake, whole } from './scene';

const file = (id: string, version: string, ...entities: object[]): string =>
  JSON.stringify({
    format: 1,
    id,
    version,
    name: { en: `The ${id}`, es: `El ${id}` },
    licence: 'MIT',
    languages: ['en', 'es'],
    entities,
  });
const guild = (id: string, text: string, summary = 'Invented.') =>
  rawEntity(id, { names: [{ text, class: 'strong' }], summary: { en: summary, es: summary } });
const HARBOUR = file('harbour', '1', guild('salt-guild', 'Salt Guild'));

function following(kept?: Parameters<typeof wake>[0]) {
  const scene = kept ? wake(kept) : wake();
  const announced: string[] = [];
  followPacks({ ...scene, announce: (type) => void announced.push(type) }, new AbortController().signal);
  const list = async () => {
    const { packsOff } = await scene.surface['settings.get']({});
    return (await scene.surface['packs.list']({})).map(({ id }) => `${id} ${packsOff.includes(id) ? 'off' : 'on'}`);
  };
  const read = async (text: string) => entitiesIn(await scene.page['page.text'](whole('a', text), sender()));
  return { ...scene, announced, list, read };
}

describe('a pack of the reader’s own', () => {
  it('is previewed without being taken', async () => {
    const { surface, list } = following();
    const preview = await surface['packs.preview']({ text: HARBOUR });
    expect(preview).toMatchObject({
      kind: 'sound',
      pack: { id: 'harbour', version: '1', tally: { entities: 1 }, conflicts: [] },
      sample: [{ id: 'salt-guild' }],
      replaces: null,
    });
    expect(await list()).toEqual(['test on']);
  });

  it('is spotted and explained as soon as it is installed, stands behind the bundled one, and stays', async () => {
    const { surface, list, read, kept } = following();
    expect(await read('The Salt Guild met Ada Bright.')).toEqual(['ada-bright']);
    expect(await surface['packs.install']({ text: HARBOUR })).toEqual({ kind: 'installed', id: 'harbour' });
    expect(await list()).toEqual(['test on', 'harbour on']);
    expect(await read('The Salt Guild met Ada Bright.')).toEqual(['salt-guild', 'ada-bright']);
    expect(await surface['knowledge.dossier']({ entity: 'salt-guild' })).toMatchObject({
      entity: { id: 'salt-guild' },
    });
    expect(await following(kept).list()).toEqual(['test on', 'harbour on']);
  });

  it('that is refused leaves everything as it was', async () => {
    const { surface, list, announced } = following();
    const text = file('harbour', '1', guild('salt-guild', 'Salt Guild'), guild('Not An Id', 'X'));
    expect(await surface['packs.install']({ text })).toMatchObject({ kind: 'refused', why: 'schema' });
    expect(await list()).toEqual(['test on']);
    expect(announced).toEqual([]);
  });

  it('does not speak for an entity of the bundled one, and says so; switched off, that one lets it', async () => {
    const { surface, settings } = following();
    const text = file('harbour', '1', guild('river-guild', 'Guild of the River', 'Taken over.'));
    const conflict = { with: { id: 'test' }, isEarlier: true, ids: { count: 1, shown: ['river-guild'] } };
    expect(await surface['packs.preview']({ text })).toMatchObject({ pack: { conflicts: [conflict] } });
    await surface['packs.install']({ text });
    const summary = async () => (await surface['knowledge.dossier']({ entity: 'river-guild' }))?.entity.summary.en;
    expect(await summary()).not.toBe('Taken over.');
    await settings.set({ packsOff: ['test'] });
    await expect.poll(summary).toBe('Taken over.');
  });

  it('is replaced by another file of its id; the very same file is told apart', async () => {
    const { surface, list, read } = following();
    await surface['packs.install']({ text: HARBOUR });
    expect(await surface['packs.preview']({ text: HARBOUR })).toMatchObject({ replaces: { version: '1', same: true } });
    const next = file('harbour', '2', guild('salt-guild', 'Guild of Salt'));
    expect(await surface['packs.preview']({ text: next })).toMatchObject({ replaces: { version: '1', same: false } });
    await surface['packs.install']({ text: next });
    expect(await list()).toEqual(['test on', 'harbour on']);
    expect(await read('The Salt Guild is the Guild of Salt.')).toHaveLength(1);
    expect(await surface['packs.restore']({ id: 'harbour' })).toEqual({ ok: true });
    expect(await surface['packs.preview']({ text: next })).toMatchObject({ replaces: { version: '1' } });
  });

  it('goes and comes back', async () => {
    const { surface, list, read } = following();
    await surface['packs.install']({ text: HARBOUR });
    expect(await surface['packs.remove']({ id: 'harbour' })).toEqual({ ok: true });
    expect(await read('The Salt Guild met.')).toEqual([]);
    expect(await surface['packs.remove']({ id: 'harbour' })).toEqual({ ok: false });
    expect(await surface['packs.restore']({ id: 'harbour' })).toEqual({ ok: true });
    expect(await list()).toEqual(['test on', 'harbour on']);
    expect(await read('The Salt Guild met.')).toEqual(['salt-guild']);
  });

  it('that was switched off is on again when it is installed anew', async () => {
    const { surface, settings, list } = following();
    await settings.set({ packsOff: ['harbour'] });
    await surface['packs.install']({ text: HARBOUR });
    expect(await list()).toEqual(['test on', 'harbour on']);
  });

  it('whose storage fails is told as that, and the bundled one goes on working', async () => {
    const { kept } = wake();
    const broken = {
      ...kept.packDatabase,
      all: () => Promise.reject(new Error('disk I/O')),
    };
    const { read } = following({ ...kept, packDatabase: broken });
    expect(await read('Ada Bright left.')).toEqual(['ada-bright']);
  });
});

describe('marks in open pages', () => {
  it('follow at once: each page is asked for its text, and what is held is read anew', async () => {
    const { surface, platform, page, announced, settings } = following();
    const text = 'The Salt Guild met Ada Bright.';
    await page['page.text'](whole('a', text), sender());
    platform.frames = async ({ type }) => {
      if (type === 'frame.resend') await page['page.text'](whole('a', text), sender());
      return { ok: true };
    };
    await surface['packs.install']({ text: HARBOUR });
    await expect.poll(() => platform.badges.get(TAB)).toBe(2);
    expect(announced).toEqual(['changed.knowledge']);
    await settings.set({ packsOff: ['harbour'] });
    await expect.poll(() => platform.badges.get(TAB)).toBe(1);
    await settings.set({ badge: false });
    expect(announced).toEqual(['changed.knowledge', 'changed.knowledge']);
  });

  it('of a text that was on its way meanwhile are asked for again', async () => {
    const { surface, page } = following();
    await page['page.text'](whole('a', 'The Salt Guild met.'), sender());
    await surface['packs.install']({ text: HARBOUR });
    const more = { instance: 'a', base: 1, added: [{ id: 2, text: 'It rained.', after: 1 }], removed: [] };
    expect(await page['page.text'](more, sender())).toEqual({ kind: 'resend' });
    const all = await page['page.text'](whole('a', 'The Salt Guild met.'), sender());
    expect(all.kind === 'delta' && named(all.passages)).toEqual(['salt-guild']);
  });
});

it('what a pack rests on is told, and of a pack that is not there nothing', async () => {
  const { surface } = following();
  expect((await surface['packs.sources']({ id: 'test' })).map(({ url }) => url)).toEqual([
    'https://guild.example/charter',
  ]);
  expect(await surface['packs.sources']({ id: 'constructor' })).toEqual([]);
});
