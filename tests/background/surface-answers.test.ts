import { describe, expect, it } from 'vitest';
import { PAGE, sender, TAB, wake, whole } from './scene';

const awake = { gate: 'open', stopped: null, passages: 1 };

describe('what the popup is told of a tab', () => {
  const scene = (status: unknown = awake) => {
    const made = wake();
    made.platform.frames = ({ type }) => (type === 'frame.status' ? status : { ok: true });
    return made;
  };

  it('is who is named, how often and where', async () => {
    const { page, surface } = scene();
    await page['page.text'](whole('a', 'Ada Bright left. The River Guild met Ada Bright.'), sender());
    const summary = await surface['tab.summary']({ tab: TAB });
    expect(summary).toMatchObject({ kind: 'page', host: 'news.example', names: 'on', notesHere: 0 });
    const named = summary.kind === 'page' ? summary.named : [];
    expect(named.map(({ entity, count }) => [entity, count])).toEqual([
      ['ada-bright', 2],
      ['river-guild', 1],
    ]);
    expect(named[0]?.at[0]).toBe(0);
  });

  it('is also which names are left open, between whom, how often and where', async () => {
    const { page, surface, platform } = scene();
    await page['page.text'](whole('a', 'Ada Bright met Eda Bright. Bright spoke, and then Bright left.'), sender());
    const summary = await surface['tab.summary']({ tab: TAB });
    const undecided = summary.kind === 'page' ? summary.undecided : [];
    expect(undecided).toMatchObject([{ text: 'Bright', count: 2 }]);
    const couldBe = undecided[0]?.couldBe.map(({ entity }) => entity) ?? [];
    expect([...couldBe].sort()).toEqual(['ada-bright', 'eda-bright']);
    expect(await surface['tab.goto']({ tab: TAB, to: { couldBe }, index: 1 })).toEqual({ ok: true });
    expect(platform.ordersOf('frame.goto')).toMatchObject([{ input: { passage: 1, start: 50 } }]);
    expect(await surface['tab.goto']({ tab: TAB, to: { couldBe: ['eda-bright'] }, index: 0 })).toEqual({ ok: false });
  });

  it('is nothing named where names are off, and which switch did it', async () => {
    const { page, surface, settings } = scene();
    await page['page.text'](whole('a', 'Ada Bright left.'), sender());
    await settings.setSite('news.example', { names: false });
    expect(await surface['tab.summary']({ tab: TAB })).toMatchObject({ names: 'off-site', named: [] });
  });

  it.each([
    ['a page of the browser', 'about:config', () => true, { why: 'not-a-page', host: null }],
    ['a tab whose address is kept from us', null, () => false, { why: 'no-access', host: null }],
    ['a tab that no extension may see', null, () => true, { why: 'not-a-page', host: null }],
    [
      'a site that the reader withheld',
      PAGE,
      (url: string | null) => url === null,
      { why: 'no-access', host: 'news.example' },
    ],
  ])('is why it cannot be read: %s', async (_, url, access, expected) => {
    const { platform, surface } = scene();
    platform.urls.set(TAB, url);
    platform.access = access;
    expect(await surface['tab.summary']({ tab: TAB })).toEqual({ kind: 'unreadable', ...expected });
  });

  it.each([
    ['asleep', { kind: 'unreadable', why: 'not-a-page', host: null }],
    ['open', { kind: 'page', host: 'news.example' }],
  ] as const)('is of an address of a PDF file, whose page answers and is %s', async (gate, expected) => {
    const { platform, surface } = scene();
    platform.urls.set(TAB, 'https://news.example/paper.pdf');
    platform.frames = () => ({ gate, stopped: null, passages: gate === 'open' ? 3 : 0 });
    expect(await surface['tab.summary']({ tab: TAB })).toMatchObject(expected);
  });

  it('is that the page does not answer, when no script of ours is in it', async () => {
    const { platform, surface } = scene();
    platform.frames = () => {
      throw new Error('nobody there');
    };
    expect(await surface['tab.summary']({ tab: TAB })).toEqual({
      kind: 'unreadable',
      why: 'no-answer',
      host: 'news.example',
    });
  });
});

describe('going to a name', () => {
  it('leads to its frame, passage and place', async () => {
    const { page, surface, platform } = wake();
    await page['page.text'](whole('a', 'Ada Bright left.'), sender());
    await page['page.text'](whole('b', 'Then Ada Bright came.'), sender({ frame: 4 }));
    expect(await surface['tab.goto']({ tab: TAB, to: { entity: 'ada-bright' }, index: 1 })).toEqual({ ok: true });
    expect(platform.ordersOf('frame.goto')).toEqual([
      { tab: TAB, frame: 4, type: 'frame.goto', input: { passage: 1, start: 5 } },
    ]);
  });

  it('says so when the name is there no more', async () => {
    const { surface } = wake();
    expect(await surface['tab.goto']({ tab: TAB, to: { entity: 'ada-bright' }, index: 0 })).toEqual({ ok: false });
  });
});

describe('a page asleep', () => {
  it('is woken in its top frame, and a tab that does not answer is no fault', async () => {
    const { surface, platform } = wake();
    expect(await surface['tab.wake']({ tab: TAB })).toEqual({ ok: true });
    expect(platform.ordersOf('frame.wake')).toEqual([{ tab: TAB, frame: 0, type: 'frame.wake', input: {} }]);
    platform.frames = () => {
      throw new Error('nobody there');
    };
    expect(await surface['tab.wake']({ tab: TAB })).toEqual({ ok: false });
  });
});
