/** The popup by keyboard alone: who is here, from mention to mention, search, a pause, the tab that was open last. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { foundNames, openPopup } from '../popup';
import { openSample, waitForAllMarks } from '../sample';

const focusedRow = (): string | null =>
  document.activeElement?.closest('.row')?.querySelector('.row-name')?.textContent ?? null;

journey('from the search field down into the list, and from mention to mention', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const popup = await openPopup(browser, page);
  await popup.front();
  await popup.keyboard.press('ArrowDown');
  const first = await popup.evaluate(focusedRow);
  expect(first).toBeTruthy();
  await popup.keyboard.press('ArrowDown');
  expect(await popup.evaluate(focusedRow)).not.toBe(first);
  await popup.keyboard.press('ArrowUp');
  expect(await popup.evaluate(focusedRow)).toBe(first);
  await popup.keyboard.press('ArrowRight');
  await page.waitForCard(first ?? '');
  await popup.front();
  await popup.keyboard.press('ArrowRight');
  await popup.waitFor(
    () => document.querySelector('button.row-times')?.textContent?.startsWith('2/') ?? false,
    'the second mention',
  );
});

journey('a press on a strip goes to the mention it shows, the count to the next', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  const popup = await openPopup(browser, page);
  const at = await popup.evaluate(() => {
    const row = document.querySelector('[data-entity] button.row-times')?.closest('.row');
    const strip = row?.querySelector('.row-strip')?.getBoundingClientRect();
    return (
      strip && {
        x: strip.right - 2,
        y: strip.top + strip.height / 2,
        name: row?.querySelector('.row-name')?.textContent,
      }
    );
  });
  await popup.mouse.click(at?.x ?? 0, at?.y ?? 0);
  await page.waitForCard(at?.name ?? '');
  await popup.front();
  const shown = await popup.waitFor(
    () => /^(\d+)\/(\d+)$/.exec(document.querySelector('button.row-times')?.textContent ?? '')?.slice(1),
    'which mention it is',
  );
  expect(shown?.[0]).toBe(shown?.[1]);
});

journey('one type at a time, and how those named are connected', async ({ browser, site }) => {
  const popup = await openPopup(browser, await openSample(browser, site));
  await popup.press('People');
  const squares = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.row .g-square')].map((square) => square.dataset.type),
  );
  expect(new Set(squares)).toEqual(new Set(['person']));
  await popup.press('Connections');
  await popup.waitForText('leads');
  await popup.press('Carmen Masías');
  await popup.waitForText('Reviewed');
});

journey(
  'a pause takes the marks away everywhere and ends by itself or at once',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const popup = await openPopup(browser, page);
    await popup.press('Menu');
    await popup.press('Pause for an hour');
    await popup.keyboard.press('Escape');
    await popup.waitForText('Names are not marked anywhere until the pause is over.');
    await page.waitFor(() => CSS.highlights.size === 0, 'the marks to go');
    await popup.press('Resume now');
    await waitForAllMarks(page);
    await popup.waitForText('Carmen Masías');
    // The end of a pause is kept by the page, whether or not the background is still there.
    await popup.evaluate(() => {
      const api = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(message: object): Promise<unknown> } };
      const pausedUntil = new Date(Date.now() + 4000).toISOString();
      return api.runtime.sendMessage({ glosa: 1, type: 'settings.set', input: { pausedUntil } }).then(() => true);
    });
    await page.waitFor(() => CSS.highlights.size === 0, 'the marks to go again');
    await browser.stopWorker();
    await page.front();
    await waitForAllMarks(page);
  },
  { fresh: true },
);

journey(
  'the popup opens on words, an entity or a note, and else with the tab that was open last',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('articles/plain.html'));
    const tab = await browser.tabIdOf(page);
    const words = await browser.surface(`popup.html?tab=${tab}#search=quisp%20palomno`);
    await words.waitForText('result');
    expect((await foundNames(words))[0]).toContain('Quispe Palomino');
    await words.press('Back');
    await words.press('Notes');
    await words.waitForText('No notes yet');
    const again = await browser.surface(`popup.html?tab=${tab}&again`);
    await again.waitForText('No notes yet');
  },
  { fresh: true },
);
