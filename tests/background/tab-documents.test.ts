import { describe, expect, it } from 'vitest';
import type { PassageMentions } from '../../src/linking/document';
import { entitiesIn, named, sender, TAB, wake, whole } from './scene';

const INNER = 'https://cdn.example/frame';

describe('the text of a page', () => {
  it('is answered with what is named in it, and only with what changed after that', async () => {
    const { page, platform } = wake();
    expect(entitiesIn(await page['page.text'](whole('a', 'The River Guild met Ada Bright.'), sender()))).toEqual([
      'river-guild',
      'ada-bright',
    ]);
    const more = { instance: 'a', base: 1, added: [{ id: 2, text: 'It rained.', after: 1 }], removed: [] };
    expect(await page['page.text'](more, sender())).toEqual({ kind: 'delta', version: 2, passages: [] });
    expect(platform.badges.get(TAB)).toBe(2);
  });

  it('is asked for again when the background was stopped meanwhile', async () => {
    const before = wake();
    await before.page['page.text'](whole('a', 'The River Guild met.'), sender());
    const { page } = wake(before.kept);
    const more = { instance: 'a', base: 1, added: [{ id: 2, text: 'Ada Bright left.', after: 1 }], removed: [] };
    expect(await page['page.text'](more, sender())).toEqual({ kind: 'resend' });
    expect(entitiesIn(await page['page.text'](whole('a', 'Ada Bright left.'), sender()))).toEqual(['ada-bright']);
  });

  it('of the page before is forgotten when another page says hello', async () => {
    const { page, documents, platform, changed } = wake();
    await page['page.text'](whole('a', 'The River Guild met.'), sender());
    await page['page.hello']({ instance: 'b', canonical: null }, sender());
    expect(platform.badges.get(TAB)).toBe(0);
    expect(await documents.mentions(TAB)).toEqual([]);
    expect(changed.at(-1)).toBe(TAB);
  });
});

describe('frames', () => {
  it('join the evidence of their page, whose own frame hears what changed for it', async () => {
    const { page, platform } = wake();
    await page['page.text'](whole('top', 'Bright spoke for an hour.'), sender());
    const inner = await page['page.text'](whole('inner', 'Ada Bright said so.'), sender({ frame: 4, url: INNER }));
    expect(entitiesIn(inner)).toEqual(['ada-bright']);
    const [told, ...others] = platform.ordersOf('frame.mentions');
    expect(others).toEqual([]);
    expect(told).toMatchObject({ tab: TAB, frame: 0 });
    const input = told?.input as { instance: string; passages: PassageMentions[] } | undefined;
    expect(input?.instance).toBe('top');
    expect(named(input?.passages ?? [])).toEqual(['ada-bright']);
  });

  it('that went away take their evidence along', async () => {
    const { page, platform, documents } = wake();
    await page['page.text'](whole('top', 'It rained.'), sender());
    await page['page.text'](whole('inner', 'Bright spoke.'), sender({ frame: 4, url: INNER }));
    platform.frames = () => {
      throw new Error('no such frame');
    };
    const more = { instance: 'top', base: 1, added: [{ id: 2, text: 'Ada Bright left.', after: 1 }], removed: [] };
    await page['page.text'](more, sender());
    await Promise.resolve();
    expect(documents.framesOf(TAB)).toEqual([0]);
  });

  it('that speak first after a stop bring back the whole document, and stay in it', async () => {
    const { page, platform, documents } = wake();
    platform.frames = async ({ type, frame }) => {
      if (type === 'frame.resend' && frame === 0) await page['page.text'](whole('top', 'Ada Bright left.'), sender());
      return { ok: true };
    };
    await page['page.text'](whole('inner', 'The River Guild met.'), sender({ frame: 4, url: INNER }));
    await expect.poll(() => documents.framesOf(TAB).sort()).toEqual([0, 4]);
    const all = await documents.mentions(TAB);
    expect(all?.map(({ frame, mention }) => [frame, mention.entity])).toEqual([
      [0, 'ada-bright'],
      [4, 'river-guild'],
    ]);
  });

  it('are all asked for their text when the popup wants a document that was lost', async () => {
    const { page, platform, documents } = wake();
    const texts: Record<string, string> = { top: 'Ada Bright left.', inner: 'The River Guild met.' };
    platform.frames = async ({ type, frame, input }) => {
      if (type !== 'frame.resend') return { ok: true };
      const { children } = input as { children?: true };
      if (!children) await page['page.text'](whole('top', texts.top ?? ''), sender());
      if (frame === 'all') await page['page.text'](whole('inner', texts.inner ?? ''), sender({ frame: 4, url: INNER }));
      return { ok: true };
    };
    expect((await documents.mentions(TAB))?.map(({ mention }) => mention.entity)).toContain('ada-bright');
    await expect.poll(() => documents.framesOf(TAB).sort()).toEqual([0, 4]);
  });

  it('close their cards when one opens elsewhere on the page', async () => {
    const { page, platform } = wake();
    await page['page.text'](whole('top', 'It rained.'), sender());
    await page['page.text'](whole('inner', 'It snowed.'), sender({ frame: 4, url: INNER }));
    await page['page.card-opened']({}, sender({ frame: 4, url: INNER }));
    expect(platform.ordersOf('frame.close-card')).toEqual([
      { tab: TAB, frame: 0, type: 'frame.close-card', input: {} },
    ]);
  });
});

describe('open surfaces', () => {
  it('are told when other names stand in a page, and not when nothing about them changed', async () => {
    const { page, changed } = wake();
    await page['page.text'](whole('a', 'The River Guild met.'), sender());
    expect(changed).toEqual([TAB]);
    const add = (base: number, text: string) => ({
      instance: 'a',
      base,
      added: [{ id: base + 1, text, after: base }],
      removed: [],
    });
    await page['page.text'](add(1, 'It rained.'), sender());
    expect(changed).toEqual([TAB]);
    await page['page.text'](add(2, 'The River Guild met again.'), sender());
    expect(changed).toEqual([TAB, TAB]);
  });
});
