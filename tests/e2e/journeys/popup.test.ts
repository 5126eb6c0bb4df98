/** The popup: who is named on the page, search over everything known, the switches, the language. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { foundNames, namedRows, openPopup, search } from '../popup';
import { openSample, waitForAllMarks, words } from '../sample';

const FRONT = `<!doctype html><html lang="en"><title>Front page</title>
  <ul><li><a href="#a">Devida counts the coca</a></li><li><a href="#b">Five cooks on the potato</a></li></ul>`;

journey('the popup lists who is named, how often, and in the order of the page', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const rows = await namedRows(await openPopup(browser, page));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows).toContain('Devida|3');
  expect(rows).toContain('Carmen Masías|2');
  const at = (name: string): number => rows.findIndex((row) => row.startsWith(name));
  expect(at('Shining Path')).toBeLessThan(at('Abimael Guzmán'));
  expect(at('Abimael Guzmán')).toBeLessThan(at('Carmen Masías'));
});

journey('choosing a name in the popup goes there and opens its card', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const popup = await openPopup(browser, page);
  await popup.press('Carmen Masías');
  await page.waitForCard('Carmen Masías');
  const { y } = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      one.innerText.startsWith('Under Carmen Masías'),
    );
    return { y: paragraph?.getBoundingClientRect().top ?? -1 };
  });
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(await page.evaluate(() => innerHeight));
});

journey('off on this site takes the marks away at once, and on brings them back', async ({ browser, site }) => {
  const page = await openSample(browser, site, { host: 'switched.localhost' });
  const other = await openSample(browser, site, { host: 'untouched.localhost' });
  const painted = await page.marks();
  const popup = await openPopup(browser, page);
  await popup.press('on this site');
  await popup.waitForText('Names are not marked on switched.localhost.');
  await page.waitFor(() => CSS.highlights.size === 0, 'the marks to go');
  expect(await other.marks()).toEqual(painted);
  await popup.press('Turn on here');
  expect(await waitForAllMarks(page)).toEqual(painted);
  await popup.waitForText('Carmen Masías');
});

journey('off everywhere is off on every page, without a reload', async ({ browser, site }) => {
  const page = await openSample(browser, site, { host: 'one.localhost' });
  const other = await openSample(browser, site, { host: 'two.localhost' });
  const painted = await page.marks();
  const popup = await openPopup(browser, page);
  await popup.press('Menu');
  await popup.press('Glosa on every page');
  for (const each of [page, other]) await each.waitFor(() => CSS.highlights.size === 0, 'the marks to go');
  await popup.keyboard.press('Escape');
  await popup.waitForText('Glosa marks no names on any page until you turn it on.');
  await popup.press('Turn on');
  for (const each of [page, other]) expect(await waitForAllMarks(each)).toEqual(painted);
});

journey('when nothing is named, the popup says why', async ({ browser, site }) => {
  const plain = await browser.open(site.url('articles/plain.html'));
  const popup = await openPopup(browser, plain);
  await popup.waitForText('none of the names that Glosa knows stands in it');
});

journey('a page that is no article is left alone until the reader asks', async ({ browser, site }) => {
  const page = await browser.open(site.put('front', FRONT));
  const popup = await openPopup(browser, page);
  await popup.waitForText('this page does not look like one');
  expect(await page.marks()).toEqual({});
  await popup.press('Annotate this page');
  // A page that is not seen is not read.
  await page.front();
  expect(words(await page.waitForMarks())).toContain('Devida');
  await popup.waitForText('Devida');
});

journey('an open popup follows a page that changes', async ({ browser, site }) => {
  const page = await browser.open(site.url('articles/plain.html'));
  const popup = await openPopup(browser, page);
  await popup.waitForText('Nobody known is named here');
  await page.front();
  await page.evaluate(() => {
    const news = document.createElement('p');
    news.textContent = 'Late in the day Devida answered.';
    document.querySelector('article')?.append(news);
  });
  await page.waitForMarks();
  await popup.waitForText('Devida');
});

journey('search ignores accents and case, and puts the exact name first', async ({ browser, site }) => {
  const popup = await openPopup(browser, await browser.open(site.url('articles/plain.html')));
  const first = async (query: string): Promise<string | undefined> => {
    await search(popup, query);
    await popup.waitForText('result');
    return (await foundNames(popup))[0];
  };
  expect(await first('abimael guzman')).toBe('Abimael Guzmán');
  expect(await first('DEVIDA')).toBe('Devida');
  expect(await first('ene')).toMatch(/^Ene/);
  expect(await first('sendero lum')).toBe('Shining Path');
  await search(popup, 'zzqx');
  await popup.waitForText('Nothing found for “zzqx”.');
});

journey('search goes by arrow keys, Enter opens, Esc leads back', async ({ browser, site }) => {
  const popup = await openPopup(browser, await browser.open(site.url('articles/plain.html')));
  await search(popup, 'quispe');
  await popup.waitForText('results');
  const names = await foundNames(popup);
  expect(names.length).toBeGreaterThan(1);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await popup.waitForText('Reviewed');
  expect(await popup.text()).toContain(names[1]);
  await popup.keyboard.press('Escape');
  await popup.waitForText('results');
  expect(await foundNames(popup)).toEqual(names);
  await popup.keyboard.press('Escape');
  await popup.waitForText('Nobody known is named here');
});

journey(
  'the reader can have the interface and the knowledge in Spanish',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('articles/sample-es.html'));
    await page.waitForMarks();
    const popup = await openPopup(browser, page);
    await popup.press('Menu');
    await popup.press('Español');
    await popup.waitForText('Esta página');
    await popup.keyboard.press('Escape');
    await popup.waitForText('Organismo antidrogas');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es');
    await page.front();
    await page.hover('Devida');
    await page.waitForCard('Guardar en notas');
    expect(await page.cardText()).toContain('Organismo antidrogas');
  },
  { fresh: true },
);
