import { describe, expect, it } from 'vitest';
import type { CardRequests } from '../../src/messaging/card-requests';
import { checkInput } from '../../src/messaging/check';
import { PAGE, sender, TAB, wake, whole } from './scene';

type Correct = CardRequests['page.correct']['input'];
const correct = (over: Partial<Correct> = {}): Correct => ({
  name: 'Bright',
  entity: 'ada-bright',
  scope: 'here',
  ...over,
});

describe('not this one', () => {
  it.each([
    ['here', { page: PAGE }],
    ['site', { site: 'news.example' }],
    ['everywhere', {}],
  ] as const)('holds %s by the tab’s own address', async (scope, where) => {
    const { page, settings } = wake();
    expect(await page['page.correct'](correct({ scope }), sender())).toEqual({ kind: 'done' });
    expect((await settings.get()).corrections).toEqual([{ name: 'Bright', entity: 'ada-bright', ...where }]);
    await page['page.correct'](correct({ scope }), sender());
    expect((await settings.get()).corrections).toHaveLength(1);
    await page['page.correct'](correct({ scope, name: 'BRIGHT', undo: true }), sender());
    expect((await settings.get()).corrections).toEqual([]);
  });

  it('said in a frame holds for the page in the address bar', async () => {
    const { page, settings } = wake();
    await page['page.correct'](correct(), sender({ frame: 4, url: 'https://cdn.example/frame' }));
    expect((await settings.get()).corrections).toMatchObject([{ page: PAGE }]);
  });

  it('of a private window, or of what no pack has, is not kept', async () => {
    const { page, settings } = wake();
    expect(await page['page.correct'](correct(), sender({ incognito: true }))).toEqual({ kind: 'declined' });
    expect(await page['page.know']({ entity: 'ada-bright', known: true }, sender({ incognito: true }))).toEqual({
      kind: 'declined',
    });
    await expect(page['page.correct'](correct({ entity: 'nobody' }), sender())).rejects.toThrow('no pack has nobody');
    expect(await settings.get()).toMatchObject({ corrections: [], known: [] });
  });

  it('that the settings could not read again is refused, and what is kept stays', async () => {
    const { page, settings } = wake();
    await page['page.correct'](correct({ scope: 'everywhere' }), sender());
    const endless = sender({ url: `${PAGE}?q=${'x'.repeat(3000)}` });
    await expect(page['page.correct'](correct(), endless)).rejects.toThrow();
    expect((await settings.get()).corrections).toHaveLength(1);
  });

  it.each([
    ['another site', { name: 'Bright', entity: 'ada-bright', scope: 'https://bank.example/' }],
    ['no name', { name: ' ', entity: 'ada-bright', scope: 'here' }],
    ['a name without end', { name: 'x'.repeat(201), entity: 'ada-bright', scope: 'here' }],
  ])('with %s does not pass the border', (_, input) => {
    expect(() => checkInput('page.correct', input)).toThrow('page.correct');
  });
});

it('I know this is kept once and taken back', async () => {
  const { page, settings } = wake();
  for (const known of [true, true]) await page['page.know']({ entity: 'river-guild', known }, sender());
  expect((await settings.get()).known).toEqual(['river-guild']);
  await page['page.know']({ entity: 'river-guild', known: false }, sender());
  expect((await settings.get()).known).toEqual([]);
});

it('opens an entity or a note in a tab of its own', async () => {
  const { page, platform } = wake();
  expect(await page['page.open']({ entity: 'river-guild' }, sender())).toEqual({ ok: true });
  await page['page.open']({ note: 'a/b' }, sender());
  expect(platform.opened).toEqual(['explorer.html#/entity/river-guild', 'explorer.html#/notes/a%2Fb']);
  expect(() => checkInput('page.open', { entity: 'a', note: 'b' })).toThrow('page.open');
});

it('goes to the n-th mention of an entity in the document', async () => {
  const { page, platform } = wake();
  await page['page.text'](whole('a', 'The River Guild met. The River Guild left.'), sender());
  expect(await page['page.goto']({ entity: 'river-guild', index: 1 }, sender())).toEqual({ ok: true });
  expect(platform.ordersOf('frame.goto')).toMatchObject([{ tab: TAB, frame: 0, input: { passage: 1, start: 25 } }]);
  expect(await page['page.goto']({ entity: 'river-guild', index: 2 }, sender())).toEqual({ ok: false });
});
