/** The explorer: places at addresses, by pointer and by keyboard, in both languages and themes. */
import { expect } from 'vitest';
import { axeViolations } from '../axe';
import { arrived, ask, at, focus, hash, tabs, titled } from '../explorer';
import { cutAt } from '../fit';
import { journey } from '../journey';
import { openPopup, search, seedNotes } from '../popup';
import { openSample } from '../sample';

const PLACES = [
  '',
  'entity/vraem',
  'entity/shining-path',
  'timeline',
  'map',
  'numbers',
  'notes',
  'notes/seeded-3',
  'entity/nobody',
  'notes/none',
  'elsewhere',
];
const ABOUT = { url: 'https://news.example/story', title: 'Story' };

journey('an address leads to an entry, links to others, and back and forward again', async ({ browser }) => {
  const page = await at(browser, 'entity/shining-path', 'Shining Path');
  await titled(page, 'Shining Path · Glosa');
  await page.press('Abimael Guzmán');
  await arrived(page, 'Abimael Guzmán');
  expect(await hash(page)).toMatch(/#\/entity\/abimael-guzman$/);
  await page.evaluate(() => history.back());
  await arrived(page, 'Shining Path');
  await page.evaluate(() => history.forward());
  await arrived(page, 'Abimael Guzmán');
});

journey('an unknown id says so and offers what comes near; a broken address leads back', async ({ browser }) => {
  const page = await at(browser, 'entity/shining-pth', 'No such entry');
  await page.press('Shining Path');
  await arrived(page, 'Shining Path');
  await page.evaluate(() => {
    location.hash = '#/notes/none';
  });
  await arrived(page, 'No such note');
  await page.evaluate(() => {
    location.hash = '#/elsewhere';
  });
  await arrived(page, 'This address leads nowhere');
  await page.press('To all entries');
  await arrived(page, 'Everything known');
});

journey('the list is filtered by type and by words', async ({ browser }) => {
  const page = await at(browser, '', 'Everything known');
  const listed = () => page.evaluate(() => document.querySelectorAll('.x-index li').length);
  const all = await listed();
  expect(all).toBeGreaterThan(50);
  await page.press('People');
  await page.waitFor((before) => document.querySelectorAll('.x-index li').length < before, 'people alone', all);
  expect(await hash(page)).toContain('type=person');
  await focus(page, '.x-filter');
  await page.keyboard.type('guzman');
  await page.waitFor(() => document.querySelectorAll('.x-index li').length <= 3, 'few entries');
  expect(await page.text()).toContain('Abimael Guzmán');
  await page.keyboard.type(' xyz');
  await page.press('Show all');
  await page.waitFor((before) => document.querySelectorAll('.x-index li').length === before, 'all entries', all);
});

journey('by keyboard: search, the picture of connections, and the table behind it', async ({ browser }) => {
  const page = await at(browser, '', 'Everything known');
  await focus(page, '.x-find input');
  await page.keyboard.type('devdia');
  await page.waitFor(() => document.querySelector('.x-found [aria-selected="true"]') !== null, 'results');
  await page.keyboard.press('Enter');
  await arrived(page, 'Devida');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('x-main');
  await focus(page, '.x-graph a[href="#/entity/carmen-masias"]');
  await page.keyboard.press('Enter');
  await arrived(page, 'Carmen Masías');
  await focus(page, '.x-graph summary');
  await page.keyboard.press('Enter');
  await page.waitFor(() => document.querySelector('.x-graph details[open] tbody tr') !== null, 'the table');
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.x-graph tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  expect(rows).toContainEqual(['Carmen Masías', 'led', 'Devida']);
});

journey('the timeline: years by keyboard, by dragging, by address', async ({ browser }) => {
  const page = await at(browser, 'timeline', 'Timeline');
  const count = () => page.evaluate(() => document.querySelectorAll('.x-events tbody tr').length);
  await page.press('All years');
  const all = await count();
  expect(all).toBeGreaterThan(20);
  await focus(page, '.x-sliders input');
  await page.keyboard.press('End');
  await page.waitFor((before) => document.querySelectorAll('.x-events tbody tr').length < before, 'fewer events', all);
  expect(await hash(page)).toMatch(/from=(\d+)&until=\1/);
  const frame = await page.evaluate(() => {
    const { left, top, width } = document.querySelector('.x-brush-frame')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width };
  });
  await page.mouse.move(frame.left + frame.width * 0.7, frame.top + 30);
  await page.mouse.down();
  await page.mouse.move(frame.left + frame.width * 0.8, frame.top + 30);
  await page.mouse.move(frame.left + frame.width * 0.9, frame.top + 30);
  await page.mouse.up();
  await page.waitFor(() => /from=19\d\d&until=20\d\d/.test(location.hash), 'the dragged years');
  await page.evaluate(() => {
    location.hash = '#/timeline?from=1992&until=1992';
  });
  await page.waitFor(
    () => [...document.querySelectorAll('.x-events time')].every((time) => time.textContent?.includes('1992')),
    'the events of 1992',
  );
  expect(await count()).toBeGreaterThan(0);
});

journey('the map leads to places, and has a table behind it', async ({ browser }) => {
  const page = await at(browser, 'map', 'Map');
  await page.waitFor(() => document.querySelectorAll('.x-map a').length > 10, 'places on the map');
  expect(await page.evaluate(() => document.querySelectorAll('.x-table tbody tr').length)).toBeGreaterThan(10);
  await page.press('Nearer');
  await focus(page, '.x-map a[href="#/entity/vraem"]');
  await page.keyboard.press('Enter');
  await arrived(page, 'VRAEM');
});

journey('the numbers are drawn, and stand below with their sources', async ({ browser }) => {
  const page = await at(browser, 'numbers', 'Numbers');
  await page.waitFor(() => document.querySelectorAll('.x-numbers svg[role="img"]').length >= 3, 'the charts');
  const label = await page.evaluate(() => document.querySelector('.x-numbers svg')?.getAttribute('aria-label'));
  expect(label).toContain('Coca area in Peru');
  await page.press('Numbers and sources');
  const rows = await page.evaluate(() => document.querySelectorAll('.x-numbers details[open] tr').length);
  expect(rows).toBeGreaterThan(10);
});

journey('an entry is copied with its sources', async ({ browser }) => {
  const page = await at(browser, 'entity/devida', 'Devida');
  await page.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.write.bind(clipboard);
    clipboard.write = async (items) => {
      for (const type of items[0]?.types ?? []) {
        const blob = await items[0]?.getType(type);
        Reflect.set(globalThis, type, await blob?.text());
      }
      return write(items);
    };
  });
  await page.press('Copy with sources');
  await page.waitForText('Copied, with its sources.');
  const [text, html] = await page.evaluate(() => [
    String(Reflect.get(globalThis, 'text/plain')),
    String(Reflect.get(globalThis, 'text/html')),
  ]);
  expect(text).toMatch(/^Devida\n/);
  expect(text).toMatch(/\[1\] .+ https:\/\//);
  expect(html).toContain('<h1>Devida</h1>');
});

journey(
  'the card and the popup lead here',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.hover('Shining Path');
    await page.waitForCard('Shining Path');
    await page.clickInCard('Open');
    const popup = await openPopup(browser, page);
    await popup.waitFor(async () => {
      const api = Reflect.get(globalThis, 'chrome') as { tabs: { query(of: object): Promise<{ url?: string }[]> } };
      return (await api.tabs.query({})).some(({ url }) => url?.endsWith('explorer.html#/entity/shining-path'));
    }, 'the tab of the entry');
    await popup.front();
    await search(popup, 'vraem');
    await popup.waitFor(() => document.querySelector('[role="option"]') !== null, 'results');
    await popup.keyboard.press('Control+Enter');
    await popup.waitFor(async () => {
      const api = Reflect.get(globalThis, 'chrome') as { tabs: { query(of: object): Promise<{ url?: string }[]> } };
      return (await api.tabs.query({})).some(({ url }) => url?.endsWith('explorer.html#/entity/vraem'));
    }, 'the tab of what was searched');
    expect((await tabs(popup)).filter((url) => url.includes('explorer.html'))).toHaveLength(2);
  },
  { fresh: true },
);

for (const language of ['en', 'es'] as const) {
  journey(
    `every place is sound to those who hear it, in both themes, and fits 200 % and 320 pixels (${language})`,
    async ({ browser }) => {
      const page = await browser.surface('explorer.html');
      await seedNotes(page, 5, ABOUT);
      await ask(page, 'settings.set', { language });
      await page.waitFor((spoken) => document.documentElement.lang === spoken, language, language);
      const wrong: string[] = [];
      for (const place of PLACES) {
        await page.setViewport({ width: 1280, height: 900 });
        await page.evaluate((to) => {
          location.hash = `#/${to}`;
        }, place);
        await page.waitFor(
          () =>
            document.querySelector('.x-main h1') !== null &&
            document.querySelector('.x-loading, .x-graph-room') === null,
          place,
        );
        for (const dark of [false, true]) {
          await page.setDark(dark);
          for (const one of await axeViolations(page)) wrong.push(`${place}, ${dark ? 'dark' : 'light'}: ${one}`);
        }
        for (const width of [640, 320]) {
          for (const one of await cutAt(page, width)) wrong.push(`${place}, ${width} px: ${one}`);
        }
      }
      await ask(page, 'settings.set', { language: 'auto' });
      expect([...new Set(wrong)]).toEqual([]);
    },
    { timeoutMs: 120_000 },
  );
}
