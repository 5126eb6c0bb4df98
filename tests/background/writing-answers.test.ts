/** Who may write on a note, and what a page can do about it: tokens are for one note of one's own page, one tab, once. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../notes/fixture';
import { PAGE, sender, TAB, wake, whole } from './scene';

const FRAME = sender({ frame: 9, url: 'ext://note-frame.html', fromExtension: true });

async function scene() {
  const made = wake();
  const saved = await made.notes.create(
    draftOf({ page: { canonicalUrl: PAGE, visitedUrl: PAGE, title: 'Story' }, comment: 'Mine' }),
  );
  if (saved.kind !== 'saved') throw new Error(saved.detail);
  const ask = (over: Parameters<typeof sender>[0] = {}) =>
    made.page['page.write']({ about: { note: saved.note.id }, canonical: null, theme: 'dark' }, sender(over));
  return { ...made, note: saved.note, ask };
}

describe('a token', () => {
  it('opens its note to a frame in the same tab, once', async () => {
    const { surface, ask, note } = await scene();
    const { token } = await ask();
    if (!token) throw new Error('no token');
    expect(await surface['writer.begin']({ token }, FRAME)).toEqual({
      about: { kind: 'note', note },
      language: 'en',
      theme: 'dark',
      frame: 0,
    });
    expect(await surface['writer.begin']({ token }, FRAME)).toBeNull();
  });

  it('outlives a stop of the background', async () => {
    const { kept, ask } = await scene();
    const { token } = await ask();
    const next = wake(kept);
    expect(await next.surface['writer.begin']({ token: token ?? '' }, FRAME)).not.toBeNull();
  });

  it('is worth nothing in another tab, nor is a guess', async () => {
    const { surface, ask } = await scene();
    const { token } = await ask();
    expect(await surface['writer.begin']({ token: token ?? '' }, { ...FRAME, tab: TAB + 1 })).toBeNull();
    expect(await surface['writer.begin']({ token: 'guess' }, FRAME)).toBeNull();
    expect(await surface['writer.begin']({ token: token ?? '' }, FRAME)).not.toBeNull();
  });

  it('is not given for a note of another page', async () => {
    const { ask, page, note, platform } = await scene();
    const other = { url: 'https://other.example/' };
    expect(await ask(other)).toEqual({ token: null });
    const about = { about: { note: note.id }, canonical: PAGE };
    expect(await page['page.write-in-window'](about, sender(other))).toEqual({ ok: false });
    expect(platform.windows).toEqual([]);
  });

  it('is given for an entity, whose notes only the frame sees', async () => {
    const { page, surface } = await scene();
    const about = { about: { entity: 'ada-bright' }, canonical: null, theme: 'light' as const };
    const { token } = await page['page.write'](about, sender());
    const start = await surface['writer.begin']({ token: token ?? '' }, FRAME);
    expect(start?.about).toMatchObject({ kind: 'entity', entity: 'ada-bright' });
  });
});

describe('a page that lets no frame in', () => {
  it('has its note opened in a window', async () => {
    const { page, note, platform } = await scene();
    const about = { about: { note: note.id }, canonical: null };
    expect(await page['page.write-in-window'](about, sender())).toEqual({ ok: true });
    expect(platform.windows).toEqual([{ tab: TAB, about: { note: note.id } }]);
  });
});

describe('a site whose notes are not to be painted', () => {
  it('is the one in the address bar, also when a frame asks', async () => {
    const { page, settings } = await scene();
    await page['page.paint-notes']({ on: false }, sender({ frame: 4, url: 'https://embeds.example/' }));
    expect((await settings.get()).sites).toEqual({ 'news.example': { paintNotes: false } });
  });
});

describe('notes whose words have gone', () => {
  it('are those that no frame of the tab has found', async () => {
    const { surface, platform, page } = await scene();
    await page['page.text'](whole('top', 'A text'), sender());
    await page['page.text'](whole('child', 'Another'), sender({ frame: 4, url: 'https://embeds.example/' }));
    platform.frames = ({ frame }) =>
      frame === 0 ? { placed: ['here'], lost: ['gone', 'in-frame'] } : { placed: ['in-frame'], lost: [] };
    expect(await surface['tab.lost-notes']({ tab: TAB }, FRAME)).toEqual({ ids: ['gone'] });
  });

  it('are none where no page answers, and a page may say that others have gone', async () => {
    const { surface, platform, page, changed } = await scene();
    platform.frames = () => {
      throw new Error('nobody there');
    };
    expect(await surface['tab.lost-notes']({ tab: TAB }, FRAME)).toEqual({ ids: [] });
    await page['page.found-others']({}, sender());
    expect(changed).toEqual([TAB]);
  });
});

describe('going to a note', () => {
  it('asks frame after frame, and says when its words are nowhere', async () => {
    const { surface, platform, note } = await scene();
    platform.frames = ({ type }) => ({ ok: type === 'frame.goto-note' });
    expect(await surface['tab.goto-note']({ tab: TAB, note: note.id }, FRAME)).toEqual({ ok: true });
    expect(platform.ordersOf('frame.goto-note')).toHaveLength(1);
    platform.frames = () => {
      throw new Error('nobody there');
    };
    expect(await surface['tab.goto-note']({ tab: TAB, note: note.id }, FRAME)).toEqual({ ok: false });
  });
});
