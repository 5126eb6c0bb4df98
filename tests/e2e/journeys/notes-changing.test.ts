/** Notes on a page that changes under them: they stay on their words, or say that those are gone. */
import { journey } from '../journey';
import { keep, letGo, waitForNotes } from '../notes';
import { openNotes, openPopup } from '../popup';
import { openSample } from '../sample';

const REST = 'whom the press also calls';

journey(
  'a note whose words go is shown as lost in the popup, and as found once they are back',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await keep(page, REST);
    await letGo(page);
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.waitForText('Go to');
    await page.front();
    // A correction around the words, and one before them in the same paragraph: they stay painted.
    await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.innerText.includes(words));
      const first = paragraph?.firstChild;
      if (!paragraph || !first) throw new Error('no such paragraph');
      Reflect.set(globalThis, 'paragraph', paragraph);
      first.nodeValue = `Corrected on 20 March: ${first.nodeValue}`;
      paragraph.append(' The desk has asked them all.');
    }, REST);
    await waitForNotes(page, REST);
    await page.evaluate(() => {
      const paragraph = Reflect.get(globalThis, 'paragraph') as HTMLElement;
      Reflect.set(globalThis, 'before', [...paragraph.childNodes]);
      paragraph.replaceChildren('Nothing of what stood in this place is left; the desk took it out overnight.');
    });
    await waitForNotes(page, '');
    await popup.waitForText('These words are no longer on the page');
    await popup.waitFor(() => !document.body.innerText.includes('Go to'), 'no way to words that are not there');
    await page.evaluate(() => {
      const paragraph = Reflect.get(globalThis, 'paragraph') as HTMLElement;
      paragraph.replaceChildren(...(Reflect.get(globalThis, 'before') as Node[]));
    });
    await waitForNotes(page, REST);
    await popup.waitFor(() => !document.body.innerText.includes('no longer on the page'), 'the note to be found');
    await popup.waitForText('Go to');
  },
  { fresh: true },
);

journey(
  'a note is found in text that comes seconds after the page, and in words that were edited',
  async ({ browser, site }) => {
    const quote = 'The ministry paid the growers of the lower valley in May, as it had in March';
    const edited = 'The ministry paid growers in the lower valley in May, as it had in March';
    const html = (words: string, attribute = '') =>
      `<!doctype html><html lang="en"><title>Mail</title><p>The mail.</p><article ${attribute}><p>${words}.</p></article>`;
    const address = site.put('late', html(quote));
    const page = await browser.open(address);
    await keep(page, quote);
    site.put('late', html(edited, 'hidden'));
    const later = await browser.open(`${address}?utm_source=later`);
    const popup = await openPopup(browser, later);
    await openNotes(popup);
    await popup.waitForText('These words are no longer on the page');
    await later.front();
    await later.evaluate(() => document.querySelector('article')?.removeAttribute('hidden'));
    await waitForNotes(later, edited);
  },
  { fresh: true },
);

journey(
  'a note is not put on other words that are like it',
  async ({ browser, site }) => {
    const html = (words: string) =>
      `<!doctype html><html lang="en"><title>Mail</title><article><p>The mail came on Monday.</p><p>${words}</p></article>`;
    const address = site.put('mail', html('The ministry paid the growers of the lower valley in May.'));
    const page = await browser.open(address);
    await keep(page, 'paid the growers of the lower valley');
    await waitForNotes(page, 'paid the growers of the lower valley');
    site.put('mail', html('The ministry fined a baker in the upper town, who had sold bread by weight.'));
    await page.reload();
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.waitForText('These words are no longer on the page');
    await waitForNotes(page, '');
  },
  { fresh: true },
);
