/** What the explorer draws stands there in words too, and goes onto paper. */
import { expect } from 'vitest';
import type { Page } from '../driver';
import { ask, at } from '../explorer';
import { journey } from '../journey';

/** The texts of the cells of each row of a table, open or not. */
const rowsOf = (page: Page, table: string): Promise<string[][]> =>
  page.evaluate(
    (where) =>
      [...document.querySelectorAll(`${where} tbody tr`)].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    table,
  );

const hrefs = (page: Page, where: string): Promise<string[]> =>
  page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? ''),
    where,
  );

journey('behind the picture of connections stands a table with every one of them', async ({ browser }) => {
  const page = await at(browser, 'entity/vraem', 'VRAEM');
  await page.waitFor(() => document.querySelectorAll('.x-graph svg a').length > 5, 'the picture');
  const inTable = new Set(await hrefs(page, '.x-graph tbody a'));
  const drawn = await hrefs(page, '.x-graph svg a');
  expect(drawn.filter((href) => !inTable.has(href))).toEqual([]);
  const lines = await page.evaluate(() => document.querySelectorAll('.x-graph line').length);
  const rows = await rowsOf(page, '.x-graph');
  expect(rows.length).toBeGreaterThanOrEqual(lines);
  expect(rows.every((cells) => cells.length === 3 && cells.every((cell) => cell !== ''))).toBe(true);
  const left = Number(/(\d+) more in the table/.exec(await page.text())?.[1] ?? 0);
  expect(inTable.size).toBe(drawn.length + left);
});

journey('every dot of the timeline is a row below it, and every place on the map', async ({ browser }) => {
  const page = await at(browser, 'timeline', 'Timeline');
  await page.press('All years');
  const dots = await page.evaluate(() => document.querySelectorAll('.x-brush .x-dot').length);
  const rows = await rowsOf(page, '.x-events');
  expect(rows).toHaveLength(dots);
  expect(rows.every(([date, what, who]) => Boolean(date && what && who))).toBe(true);
  await page.evaluate(() => {
    location.hash = '#/map';
  });
  await page.waitFor(() => document.querySelectorAll('.x-map svg a').length > 10, 'the places');
  const inTable = await hrefs(page, '.x-table tbody a');
  expect((await hrefs(page, '.x-map svg a')).filter((href) => !inTable.includes(href))).toEqual([]);
  expect((await rowsOf(page, '.x-table')).every((cells) => /\d° [NS], .+° [EW]$/.test(cells[2] ?? ''))).toBe(true);
});

journey('every point of a chart is a number in its table, with its source', async ({ browser }) => {
  const page = await at(browser, 'numbers', 'Numbers');
  await page.waitFor(() => document.querySelectorAll('.x-series svg[role="img"]').length >= 3, 'the charts');
  const charts = await page.evaluate(() =>
    [...document.querySelectorAll('.x-series')].map((series) => ({
      points: series.querySelectorAll('svg circle').length,
      keys: [...series.querySelectorAll('.e-table td:last-child')].map(
        (cell) => /^\D*/.exec(cell.textContent ?? '')?.[0],
      ),
      rows: series.querySelectorAll('.e-table tr').length,
      cited: series.querySelectorAll('.e-table tr a').length,
    })),
  );
  for (const { points, keys, rows, cited } of charts) {
    // The key has a dot for each of those who count, where there are several.
    const owners = new Set(keys).size;
    expect(points - (owners > 1 ? owners : 0)).toBe(rows);
    expect(cited).toBe(rows);
  }
});

journey(
  'a window that becomes narrow has its pictures drawn anew: their words keep their size',
  async ({ browser }) => {
    const page = await at(browser, 'entity/vraem', 'VRAEM');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitFor(() => document.querySelectorAll('.e-drawing').length === 2, 'the map and the chart');
    await page.setViewport({ width: 320, height: 640 });
    await page.waitFor(
      () =>
        document.querySelectorAll('.e-drawing').length === 2 &&
        [...document.querySelectorAll<SVGSVGElement>('.e-drawing')].every(
          (drawing) => drawing.getBoundingClientRect().width > 0.9 * drawing.viewBox.baseVal.width,
        ),
      'pictures for a narrow window',
    );
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitFor(
      () =>
        [...document.querySelectorAll<SVGSVGElement>('.e-drawing')].some(({ viewBox }) => viewBox.baseVal.width > 340),
      'pictures for a wide one',
    );
  },
);

for (const language of ['en', 'es'] as const) {
  journey(`on paper there are the words and their sources, and nothing to press (${language})`, async ({ browser }) => {
    const page = await at(browser, 'entity/coca', 'Coca');
    await ask(page, 'settings.set', { language });
    await page.waitFor((spoken) => document.documentElement.lang === spoken, language, language);
    await page.waitFor(() => document.querySelector('.e-figure svg') !== null, 'the chart');
    await page.setDark(true);
    await page.setPrint(true);
    const paper = await page.evaluate(() => {
      const seen = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      const sources = [...document.querySelectorAll<HTMLAnchorElement>('.e-sources a')];
      return {
        pressed: seen('button, .x-nav, .x-find, .x-actions').map((one) => one.outerHTML.slice(0, 120)),
        addresses: sources.filter((link) => /http|attr\(href/.test(getComputedStyle(link, '::after').content)).length,
        printed: sources.length,
        numbers: seen('.e-table tr').length,
        from: seen('.x-printed').length,
        ground: getComputedStyle(document.body).backgroundColor,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(paper).toMatchObject({ pressed: [], addresses: paper.printed, from: 1, wide: 0 });
    expect(paper.printed).toBeGreaterThan(5);
    // The numbers of the chart are printed though they are folded on screen.
    expect(paper.numbers).toBeGreaterThan(10);
    // Whatever the theme: paper is white.
    expect(paper.ground).toMatch(/rgb\(255, 2\d\d, 2[45]\d\)|rgba\(0, 0, 0, 0\)/);
    await page.setPrint(false);
    await page.setDark(false);
    await ask(page, 'settings.set', { language: 'auto' });
    expect(await page.evaluate(() => document.querySelector('.x-nav')?.checkVisibility())).toBe(true);
  });
}
