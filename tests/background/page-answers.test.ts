import { describe, expect, it, vi } from 'vitest';
import { checkInput } from '../../src/messaging/check';
import type { PageRequests } from '../../src/messaging/protocol';
import { draftOf } from '../notes/fixture';
import { PACK, PAGE, sender, TAB, wake, whole } from './scene';

type Save = PageRequests['page.save']['input'];

describe('a page that says hello', () => {
  it('is told what the reader chose for its site', async () => {
    const { page, settings } = wake();
    await settings.setSite('news.example', { names: false });
    const hello = (url: string) => page['page.hello']({ instance: 'a', canonical: null }, sender({ url }));
    expect((await hello(PAGE)).settings.names).toBe('off-site');
    expect((await hello('https://www.news.example/other')).settings.names).toBe('off-site');
    expect((await hello('https://other.example/')).settings.names).toBe('on');
  });

  it('has the knowledge loaded while it is read, unless names are off there', async () => {
    const { page, settings, packs } = wake();
    const asked = vi.spyOn(packs, 'compiled');
    await settings.setSite('quiet.example', { names: false });
    const hello = (url: string) => page['page.hello']({ instance: 'a', canonical: null }, sender({ url }));
    await hello('https://quiet.example/');
    expect(asked).not.toHaveBeenCalled();
    await hello(PAGE);
    await expect.poll(() => asked.mock.calls.length).toBe(1);
  });

  it('in a frame is told what goes for the site in the address bar', async () => {
    const { page, settings } = wake();
    await settings.setSite('news.example', { names: false });
    const frame = sender({ frame: 4, url: 'https://cdn.example/frame' });
    expect((await page['page.hello']({ instance: 'a', canonical: null }, frame)).settings.names).toBe('off-site');
  });

  it('gets its notes painted where it has some, although names are off', async () => {
    const { page, platform, settings } = wake();
    await page['page.save']({ draft: draftOf(), entities: [] }, sender());
    await settings.set({ enabled: false });
    await page['page.hello']({ instance: 'a', canonical: null }, sender());
    await expect.poll(() => platform.injected).toEqual([{ tab: TAB, frame: 0, what: 'notes' }]);
    await page['page.hello']({ instance: 'b', canonical: null }, sender({ url: 'https://news.example/none' }));
    expect(platform.injected).toHaveLength(1);
  });
});

describe('saving', () => {
  const save = (input: unknown, from = sender()) => {
    const scene = wake();
    const answer = scene.page['page.save'](checkInput('page.save', input) as Save, from);
    return { answer, scene };
  };

  it('binds the note to the address that the browser vouches for', async () => {
    const draft = draftOf({
      page: { canonicalUrl: 'https://bank.example/', visitedUrl: 'https://bank.example/', title: 'Not this one' },
    });
    const { answer } = save({ draft, entities: [] });
    expect(await answer).toMatchObject({
      kind: 'saved',
      note: { page: { visitedUrl: PAGE, canonicalUrl: PAGE, title: 'Not this one' } },
    });
  });

  it('names the entities itself, with the pack they are from, and drops those that no pack has', async () => {
    const draft = draftOf({ entities: [{ id: 'ada-bright', name: 'Somebody else', pack: 'x', packVersion: '9' }] });
    const { answer } = save({ draft, entities: ['ada-bright', 'nobody'] });
    expect(await answer).toMatchObject({
      kind: 'saved',
      note: { entities: [{ id: 'ada-bright', name: 'The ada-bright', pack: PACK.id, packVersion: PACK.version }] },
    });
  });

  it('in a private window waits for the reader to agree, each time, and leaves nothing behind before', async () => {
    const { answer, scene } = save({ draft: draftOf(), entities: [] }, sender({ incognito: true }));
    expect(await answer).toMatchObject({ kind: 'failed', why: 'needs-consent' });
    expect(scene.kept.database.documents.size).toBe(0);
    const agreed = save({ draft: draftOf(), entities: [], agreed: true }, sender({ incognito: true }));
    expect(await agreed.answer).toMatchObject({ kind: 'saved' });
  });

  it.each([
    ['too-long', 'x'.repeat(10_001)],
    ['nothing-selected', '   '],
  ])('says so when the words are %s', async (why, exact) => {
    const target = {
      kind: 'quote',
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 0, end: exact.length },
    };
    const { answer } = save({ draft: { ...draftOf(), target }, entities: [] });
    expect(await answer).toMatchObject({ kind: 'failed', why });
  });

  it('survives the background being stopped', async () => {
    const { answer, scene } = save({ draft: draftOf(), entities: [] });
    await answer;
    const { page } = wake(scene.kept);
    expect(await page['page.notes']({ canonical: null }, sender())).toHaveLength(1);
  });
});

describe('a card', () => {
  it('counts the mentions of the document, also one that was lost', async () => {
    const { page, platform } = wake();
    platform.frames = async ({ type, frame }) => {
      const text = 'The River Guild met. The River Guild and Ada Bright left.';
      if (type === 'frame.resend' && frame === 0) await page['page.text'](whole('a', text), sender());
      return { ok: true };
    };
    const card = await page['page.card']({ entity: 'river-guild' }, sender());
    expect(card?.here.count).toBe(2);
    expect(card?.alsoHere).toEqual(['ada-bright']);
    expect(await page['page.card']({ entity: 'nobody' }, sender())).toBeNull();
  });
});

it('a message from no tab is refused', () => {
  const { page } = wake();
  expect(() => page['page.card']({ entity: 'river-guild' }, sender({ tab: null }))).toThrow('comes from no tab');
});
