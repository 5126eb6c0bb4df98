/** The explorer: places at addresses, by pointer and by keyboard, in both languages and themes. */
import { expect } from 'vitest';
import { axeViolations } from '../axe';
import type { Browser, Page } from '../driver';
import { journey } from '../journey';
import { choose, openPopup, search, seedNotes } from '../popup';
import { openSample } from '../sample';

const PLACES = ['', 'entity/vraem', 'timeline', 'map', 'numbers', 'notes', 'notes/seeded-3', 'entity/nobody'];
const ABOUT = { url: 'https://news.example/story', title: 'Story' };

/** Waits until a place is shown whole, under its heading. */
async function arrived(page: Page, heading: string): Promise<void> {
  await page.waitFor(
    (wanted) => document.querySelector('.x-main h1')?.textContent === wanted && !document.querySelector('.x-loading'),
    `the heading “${heading}”`,
    heading,
  );
}

async function at(browser: Browser, place: string, heading: string): Promise<Page> {
  const page = await browser.surface(`explorer.html#/${place}`);
  await arrived(page, heading);
  return page;
}

/** Asks the background, as the page itself does. */
function ask(page: Page, type: string, input: object): Promise<unknown> {
  return page.evaluate(
    (asked, given) => {
      const api = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(message: object): Promise<unknown> } };
      return api.runtime.sendMessage({ glosa: 1, type: asked, input: given });
    },
    type,
    input,
  );
}

/** Where the page says it is; the driver hears only of whole pages. */
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Puts the keyboard on something, as Tab would by and by. */
function focus(page: Page, selector: string): Promise<boolean> {
  return page.waitFor(
    (where) => {
      const found = document.querySelector<HTMLElement>(where);
      found?.focus();
      return document.activeElement === found && found !== null;
    },
    `the focus on ${selector}`,
    selector,
  );
}

/** The addresses of all tabs. */
async function tabs(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'chrome') as { tabs: { query(of: object): Promise<{ url?: string }[]> } };
    return (await api.tabs.query({})).map(({ url }) => url ?? '');
  });
}

journey('an address leads to an entry, links to others, and back and forward again', async ({ browser }) => {
  const page = await at(browser, 'entity/shining-path', 'Shining Path');
  expect(await page.evaluate(() => document.title)).toBe('Shining Path · Glosa');
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

journey('notes are found, read, written on, deleted and taken back', async ({ browser }) => {
  const page = await at(browser, 'notes', 'Notes');
  await seedNotes(page, 60, ABOUT);
  await page.waitForText('60 notes');
  const rows = () => page.evaluate(() => document.querySelectorAll('.x-note').length);
  expect(await rows()).toBe(40);
  await page.press('Show more');
  await page.waitFor(() => document.querySelectorAll('.x-note').length === 60, 'all notes');
  await choose(page, 'Tag', 'law');
  await page.waitForText('20 notes');
  expect(await hash(page)).toContain('tag=law');
  await page.press('Clear filters');
  await page.waitForText('60 notes');
  await focus(page, '.x-filter');
  await page.keyboard.type('thought about number 57');
  await page.waitForText('1 note');
  await page.press('Green: Quoted words number 57');
  await page.waitFor(
    () => document.querySelector('.x-quote mark')?.textContent === 'Quoted words number 57',
    'the note',
  );
  await page.press('Edit');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Control+Enter');
  await page.waitFor(
    () => document.querySelector('.x-words')?.textContent === 'A thought about number 57 and more',
    'the words as they were written',
  );
  await page.press('Delete');
  await page.waitForText('This note is in the trash.');
  await page.press('Take it back');
  await page.waitForText('A thought about number 57 and more');
  // What is written elsewhere shows at once.
  const note = (await ask(page, 'notes.get', { id: 'seeded-57' })) as { output: { rev: string } };
  await ask(page, 'notes.edit', { id: 'seeded-57', rev: note.output.rev, patch: { comment: 'From elsewhere' } });
  await page.waitFor(() => document.querySelector('.x-words')?.textContent === 'From elsewhere', 'the other words');
});

journey('a note is written on an entry, and counted there', async ({ browser }) => {
  const page = await at(browser, 'entity/devida', 'Devida');
  await page.press('Write a note');
  await page.waitFor(() => document.activeElement?.classList.contains('n-words') === true, 'the field');
  await page.keyboard.type('To be followed');
  await page.keyboard.press('Control+Enter');
  await page.waitFor(() => document.querySelector('.x-words')?.textContent === 'To be followed', 'the words');
  await page.press('Devida');
  await arrived(page, 'Devida');
  await page.press('1 note');
  await arrived(page, 'Notes');
  expect(await page.text()).toContain('On Devida');
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

journey(
  'every place is sound to those who hear it, in both languages and themes, and fits 320 pixels',
  async ({ browser }) => {
    const page = await browser.surface('explorer.html');
    await seedNotes(page, 5, ABOUT);
    for (const [language, dark] of [
      ['en', false],
      ['es', true],
    ] as const) {
      await ask(page, 'settings.set', { language });
      await page.setDark(dark);
      await page.waitFor((spoken) => document.documentElement.lang === spoken, language, language);
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
        expect(await axeViolations(page), `${language} ${place}`).toEqual([]);
        await page.setViewport({ width: 320, height: 640 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${language} ${place}`).toBeLessThanOrEqual(320);
      }
    }
    await ask(page, 'settings.set', { language: 'auto' });
  },
  { timeoutMs: 120_000 },
);
