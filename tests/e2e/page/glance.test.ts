/** Pages that name nothing we know are only glanced at; a reader cannot tell, whatever comes to stand in them later. */
import { expect } from 'vitest';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { keep, waitForNotes } from '../notes';
import { namedRows, openPopup } from '../popup';
import { waitForPainted } from './painted';

journey('a name that comes to a page without any is marked, however its element is made', async ({ browser, site }) => {
  const page = await browser.open(site.url('articles/plain.html'));
  const popup = await openPopup(browser, page);
  await popup.waitFor(() => /nothing we know|nobody|no name/i.test(document.body.innerText), 'the popup to say why');
  await page.front();
  await page.evaluate(() => {
    document
      .querySelector('article, main, body')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p id="late">So it ended<br><b>V</b>RAEM<sup>1</sup>, they said,</p><p id="later"><i>De</i>vi<i>da</i>’s.</p>',
      );
  });
  await waitForPainted(page, 'late', ['VRAEM']);
  await waitForPainted(page, 'later', ['Devida']);
  await until(async () => (await namedRows(popup)).length === 2, 'both in the popup that is open');
});

journey('words that are edited into a name are marked', async ({ browser, site }) => {
  const page = await browser.open(site.url('articles/plain.html'));
  const popup = await openPopup(browser, page);
  await popup.waitFor(() => /nothing we know|nobody|no name/i.test(document.body.innerText), 'the popup to say why');
  await page.front();
  await page.evaluate(() => {
    const edited = document.querySelector('p') as HTMLElement;
    edited.id = 'edited';
    const text = edited.firstChild as Text;
    text.data = 'It rained in the VRAEM.';
  });
  await waitForPainted(page, 'edited', ['VRAEM']);
});

journey('a root that opens late on a page that was not read is read', async ({ browser, site }) => {
  const page = await browser.open(site.url('articles/plain.html'));
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside, Devida is named.</p>';
    document.querySelector('p')?.after(host);
  });
  await waitForPainted(page, 'host', ['Devida']);
});

journey('what is selected on a page that names nothing can be kept, and is found again', async ({ browser, site }) => {
  const url = site.url('articles/plain.html');
  const page = await browser.open(url);
  const words = await page.evaluate(() => document.querySelector('p')?.textContent?.trim().slice(0, 30) ?? '');
  expect(words).not.toBe('');
  await keep(page, words);
  await waitForNotes(page, words);
  await page.goto(url);
  await waitForNotes(page, words);
  expect(await page.marks()).not.toHaveProperty('hl-0');
});
