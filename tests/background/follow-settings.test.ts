import { describe, expect, it } from 'vitest';
import { followSettings } from '../../src/background/follow-settings';
import { serveOpenTabs } from '../../src/background/serve-tabs';
import { draftOf } from '../notes/fixture';
import { PAGE, sender, TAB, wake, whole } from './scene';

const OTHER = 8;

function following() {
  const scene = wake();
  const announced: string[] = [];
  const announce = (type: string): void => void announced.push(type);
  followSettings({ ...scene, announce }, new AbortController().signal);
  scene.platform.urls.set(OTHER, 'https://other.example/');
  return { ...scene, announced, announce };
}

describe('a change of the settings', () => {
  it('reaches every open page and every open surface at once, each with its own site’s rule', async () => {
    const { settings, platform, announced } = following();
    await settings.setSite('news.example', { paintNotes: false });
    announced.length = 0;
    await settings.set({ marks: 'first' });
    await expect
      .poll(() => platform.ordersOf('frame.settings').slice(1))
      .toMatchObject([
        { tab: TAB, frame: 'all', input: { marks: 'first', paintNotes: false } },
        { tab: OTHER, frame: 'all', input: { marks: 'first', paintNotes: true } },
      ]);
    expect(announced).toEqual(['changed.settings']);
  });

  it('that bears on links reaches pages that this start of the background has not heard of', async () => {
    const { settings, platform } = following();
    await settings.set({ corrections: [{ name: 'Ada Bright', entity: 'ada-bright' }] });
    await expect
      .poll(() => platform.ordersOf('frame.resend').map(({ tab, frame }) => [tab, frame]))
      .toEqual(
        expect.arrayContaining([
          [TAB, 0],
          [OTHER, 0],
        ]),
      );
  });

  it('of one site is no concern of a page of another', async () => {
    const { settings, platform } = following();
    await settings.setSite('news.example', { names: false });
    await settings.set({ marks: 'first' });
    await expect
      .poll(() => platform.ordersOf('frame.settings').map(({ tab, input }) => [tab, input]))
      .toMatchObject([
        [TAB, { names: 'off-site' }],
        [TAB, { names: 'off-site', marks: 'first' }],
        [OTHER, { names: 'on', marks: 'first' }],
      ]);
  });

  it('that pages cannot see is no concern of theirs: the badge, who is known, a pause that goes on', async () => {
    const { settings, platform, announced } = following();
    await settings.set({ pausedUntil: '2026-03-01T13:00:00.000Z' });
    await expect.poll(() => platform.ordersOf('frame.settings')).toHaveLength(2);
    platform.time = '2026-03-01T12:10:00.000Z';
    await settings.set({ badge: false });
    await settings.set({ known: ['ada-bright'] });
    await settings.set({ pausedUntil: null });
    await expect
      .poll(() => platform.ordersOf('frame.settings').map(({ input }) => input))
      .toMatchObject([{ names: 'paused' }, { names: 'paused' }, { names: 'on' }, { names: 'on' }]);
    expect(announced).toHaveLength(4);
  });

  it('that switches names off takes the count from the button', async () => {
    const { page, settings, platform } = following();
    await page['page.text'](whole('a', 'Ada Bright left.'), sender());
    expect(platform.badges.get(TAB)).toBe(1);
    await settings.set({ enabled: false });
    await expect.poll(() => platform.badges.get(TAB)).toBe(0);
  });

  it('that says a name is somebody else’s takes its mark away', async () => {
    const { page, settings, platform } = following();
    await page['page.text'](whole('a', 'Ada Bright left.'), sender());
    await settings.set({ corrections: [{ name: 'Ada Bright', entity: 'ada-bright', site: 'news.example' }] });
    await expect
      .poll(() => platform.ordersOf('frame.mentions'))
      .toMatchObject([{ tab: TAB, frame: 0, input: { instance: 'a', passages: [{ id: 1, mentions: [] }] } }]);
  });
});

describe('a change of a note', () => {
  it('reaches open pages and surfaces, and brings the painter to the pages it was made on', async () => {
    const { notes, platform, announced } = following();
    await notes.create(
      draftOf({ page: { canonicalUrl: PAGE, visitedUrl: `${PAGE}?utm_source=mail`, title: 'A story' } }),
    );
    await expect.poll(() => platform.injected).toEqual([{ tab: TAB, frame: 0, what: 'notes' }]);
    expect(platform.ordersOf('frame.notes-changed')).toHaveLength(1);
    expect(announced).toEqual(['changed.notes']);
  });
});

describe('sites that were just made readable', () => {
  it('are read in the tabs that are open, without loading them again', async () => {
    const { platform, announced, announce } = following();
    await serveOpenTabs({ platform, announce }, ['https://news.example/*']);
    expect(platform.patterns).toEqual([['https://news.example/*']]);
    expect(platform.injected).toEqual([
      { tab: TAB, frame: 'top', what: 'content' },
      { tab: OTHER, frame: 'top', what: 'content' },
    ]);
    expect(announced).toEqual(['changed.tab', 'changed.tab']);
  });

  it('are no trouble when a tab refuses', async () => {
    const { platform, announced, announce } = following();
    platform.injectPage = async () => {
      throw new Error('cannot be scripted');
    };
    await serveOpenTabs({ platform, announce });
    expect(announced).toEqual([]);
  });
});
