/** The browser stops the background whenever it likes: a reader must not notice. */
import { expect } from 'vitest';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { namedRows, openPopup } from '../popup';
import { openSample, words } from '../sample';

const INNER = 'The kidnapping was claimed by the Shining Path. Devida had no comment to make on it that day.';

journey('the background is stopped before a card opens', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await browser.stopWorker();
  await page.hover('Devida');
  const card = await page.waitForCard('Save to notes');
  expect(card).toMatch(/In this article\s+3 times/);
});

journey('the background is stopped between the card and its saving', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Camisea kidnapping');
  await page.waitForCard('Save to notes');
  await browser.stopWorker();
  await page.clickInCard('Save to notes');
  await page.waitForCard('Saved');
});

journey('the background is stopped before the popup opens', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const before = await namedRows(await openPopup(browser, page));
  await browser.stopWorker();
  const popup = await openPopup(browser, page);
  expect(await namedRows(popup)).toEqual(before);
  await browser.stopWorker();
  await popup.press('Carmen Masías');
  await page.waitForCard('Carmen Masías');
});

journey('the background is stopped before the page changes', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const painted = words(await page.marks());
  await browser.stopWorker();
  await page.evaluate(() => {
    const news = document.createElement('p');
    news.textContent = 'Late in the day Masías answered.';
    document.querySelector('article')?.append(news);
  });
  const ofHer = (names: string[]): number => names.filter((name) => name === 'Masías').length;
  const isMarked = async (): Promise<boolean> => ofHer(words(await page.marks())) === ofHer(painted) + 1;
  await until(isMarked, 'her name once more');
});

journey('names in a frame are the document’s own, also after the background was stopped', async ({ browser, site }) => {
  const inner = site.put('inner', `<!doctype html><html lang="en"><title>Inner</title><p>${INNER}</p>`);
  const outer = site.put(
    'outer',
    `<!doctype html><html lang="en"><title>Outer</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
     <p>Víctor Quispe Palomino spoke at length of the long war in the valley, and of what was to come after it.</p>
     <iframe src="${inner}" width="700" height="400"></iframe>`,
  );
  const page = await browser.open(outer);
  await page.waitForMarks();
  await page.waitFor(() => {
    const frame = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
    return (frame?.CSS.highlights.size ?? 0) > 0;
  }, 'names marked in the frame');
  const popup = await openPopup(browser, page);
  const own = 'Devida|1';
  await popup.waitForText('Devida');
  expect(await namedRows(popup)).toContain(own);
  await browser.stopWorker();
  await popup.reload();
  await popup.waitForText('Devida');
  expect(await namedRows(popup)).toContain(own);
});
