/** What a card holds beyond its answer: a map, a chart with its numbers, a timeline, the strip, sources, a choice. */
import { expect } from 'vitest';
import { axeViolationsInCard } from '../axe';
import { cardBox } from '../card';
import type { Browser, Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openSample } from '../sample';
import type { Site } from '../server';

const ARTICLE =
  '<!doctype html><html lang="en"><title>Story</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const BROTHERS =
  '<p>In the VRAEM, the brothers Víctor Quispe Palomino and Jorge Quispe Palomino led the Shining Path. ' +
  'Later Quispe Palomino was seen near Llochegua, where coca eradication had begun.</p>';

async function openStory(browser: Browser, site: Site): Promise<Page> {
  const page = await browser.open(site.put('story', ARTICLE + BROTHERS));
  await page.waitForMarks(5);
  return page;
}

/** Opens a line of the card that is closed, once it can be seen. */
async function unfold(page: Page, title: string): Promise<void> {
  await page.inCard((root, named) => {
    const lines = [...root.querySelectorAll('summary')];
    lines.find((line) => line.textContent?.includes(named))?.scrollIntoView({ block: 'center' });
  }, title);
  await page.clickInCard(title);
}

/** The drawings in the card: what they say of themselves, and how large they are. */
function drawings(page: Page): Promise<{ label: string; width: number; height: number; shapes: number }[] | null> {
  return page.inCard((root) =>
    [...root.querySelectorAll('.e-drawing')].map((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      return {
        label: drawing.getAttribute('aria-label') ?? '',
        width: Math.round(width),
        height: Math.round(height),
        shapes: drawing.childElementCount,
      };
    }),
  );
}

journey('a place has a map, closed until it is wanted, and nothing moves when it comes', async ({ browser, site }) => {
  const page = await openStory(browser, site);
  await page.hover('Llochegua');
  expect(await page.waitForCard('Save to notes')).toContain('Map');
  expect(await drawings(page)).toEqual([]);
  // The room is there as soon as the line is open, before anything is drawn.
  const before = await page.inCard((root) => {
    const fold = [...root.querySelectorAll('details')].find((one) => one.querySelector('.e-figure'));
    if (fold) fold.open = true;
    return Math.round(root.querySelector('.e-figure > div')?.getBoundingClientRect().height ?? 0);
  });
  await until(async () => (await drawings(page))?.length === 1, 'the map to be drawn');
  const [map] = (await drawings(page)) ?? [];
  expect(map?.label).toMatch(/^Map: .*Llochegua/);
  expect(map?.shapes).toBeGreaterThan(10);
  expect(map?.height).toBeGreaterThan(150);
  expect(map?.height).toBe(before);
  expect(await page.waitForCard('in Peru. Coasts and borders: Natural Earth.')).toContain('12.4° S');
  expect(await axeViolationsInCard(page)).toEqual([]);
});

journey(
  'what is counted is a chart, with its numbers, who counted, and where the way changed',
  async ({ browser, site }) => {
    const page = await openStory(browser, site);
    await page.hover('coca eradication');
    expect(await page.waitForCard('Coca eradicated in Peru')).toMatch(/^Coca eradicated in Peru\s+2010 – 2020$/m);
    await unfold(page, 'Coca eradicated in Peru');
    await until(async () => (await drawings(page))?.length === 1, 'the chart to be drawn');
    const [chart] = (await drawings(page)) ?? [];
    expect(chart?.label).toContain('Coca eradicated in Peru');
    await unfold(page, 'Numbers and sources');
    const table = await page.waitForCard('6,272.8 ha');
    expect(table).toContain('From here on, CORAH');
    expect(table).toMatch(/2020\s+6,272\.8 ha\s+CORAH/);
    const cited = await page.inCard((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.e-table a')].map(({ href, target }) => `${target} ${href}`),
    );
    expect(cited?.length).toBe(5);
    for (const link of cited ?? []) expect(link).toMatch(/^_blank https:\/\//);
  },
);

journey('a background that stops before the map is opened draws it all the same', async ({ browser, site }) => {
  const page = await openStory(browser, site);
  await page.hover('Llochegua');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Keep the card open');
  await browser.stopWorker();
  await unfold(page, 'Map');
  await until(async () => (await drawings(page))?.length === 1, 'the map to be drawn');
});

journey('nothing is loaded for drawings where there is nothing to draw', async ({ browser, site }) => {
  const page = await openStory(browser, site);
  await page.hover('Shining Path');
  const card = await page.waitForCard('Save to notes');
  expect(card).not.toMatch(/^Map$/m);
  expect(await page.inCard((root) => root.querySelector('.e-figure'))).toBeNull();
});

journey('what happened, in order, each with its date and source', async ({ browser, site }) => {
  const page = await openStory(browser, site);
  await page.hover('coca eradication');
  expect(await page.waitForCard('Timeline')).toMatch(/^Timeline\s+2014 – 2019$/m);
  await unfold(page, 'Timeline');
  await page.waitForCard('Eradication begins in the VRAEM, in Satipo');
  const events = await page.inCard((root) =>
    [...root.querySelectorAll('.e-timeline li')].map((event) => [
      event.querySelector('time')?.dateTime,
      event.querySelectorAll('.e-cite').length,
    ]),
  );
  expect(events).toEqual([
    ['2014-06', 1],
    ['2019-11-01', 1],
  ]);
});

journey('the strip shows where the name stands, and leads there', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Carmen Masías');
  await page.waitForCard('In this article');
  const strip = () =>
    page.inCard((root) => ({
      label: root.querySelector('.e-strip')?.getAttribute('aria-label'),
      ticks: root.querySelectorAll('.e-tick').length,
      present: root.querySelectorAll('.e-present').length,
    }));
  expect(await strip()).toEqual({ label: 'Mention 1 of 2 along the article', ticks: 2, present: 1 });
  await page.clickInCard('Go to mention');
  await until(async () => (await strip())?.label?.startsWith('Mention 2'), 'the card to stand at the next mention');
});

journey(
  'two whom the article does not tell apart stand side by side; each leads to its card, and back',
  async ({ browser, site }) => {
    const page = await openStory(browser, site);
    // What is not underlined answers to Alt and the pointer.
    await page.keyboard.withAlt(async () => {
      await page.hover('Quispe Palomino', 2);
      await page.waitForCard('could be');
    });
    const choice = await page.waitForCard('“Quispe Palomino” could be');
    expect(choice).toContain('The article does not say which, so Glosa does not choose.');
    expect(await axeViolationsInCard(page)).toEqual([]);
    const { width } = await cardBox(page);
    const columns = await page.inCard((root) =>
      [...root.querySelectorAll('.c-candidates li')].map((column) => Math.round(column.getBoundingClientRect().width)),
    );
    expect(columns).toHaveLength(2);
    for (const column of columns ?? []) expect(column).toBeLessThan(width / 2 + 8);
    await page.clickInCard('Jorge Quispe Palomino');
    await page.waitForCard('Other names');
    await page.clickInCard('Back to the possible names');
    await page.waitForCard('“Quispe Palomino” could be');
    await page.clickInCard('Not Jorge Quispe Palomino');
    await page.waitForCard('“Quispe Palomino” is not Jorge Quispe Palomino:');
  },
);

journey('every source has a title, a publisher and an https address', async ({ browser, site }) => {
  const page = await openStory(browser, site);
  await page.hover('Llochegua');
  await page.waitForCard('Reviewed');
  const sources = await page.inCard((root) =>
    [...root.querySelectorAll('.e-sources li')].map((source) => {
      const link = source.querySelector('a');
      return {
        href: link?.getAttribute('href') ?? '',
        rel: link?.rel ?? '',
        title: link?.textContent ?? '',
        publisher: source.querySelector('.e-publisher')?.textContent ?? '',
      };
    }),
  );
  expect(sources?.length).toBeGreaterThan(1);
  for (const { href, rel, title, publisher } of sources ?? []) {
    expect(href).toMatch(/^https:\/\//);
    expect(rel).toBe('noreferrer');
    expect(title.replace('(opens in a new tab)', '').trim()).not.toBe('');
    expect(publisher).not.toBe('');
  }
});
