/** The popup without a pointer: tabs, search, the explorer, a note written and taken back; and what the button says. */
import { expect } from 'vitest';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { tabTo, tell } from '../options';
import { openPopup, seedNotes } from '../popup';
import { openSample, SAMPLE } from '../sample';

const focusedText = (): string => document.activeElement?.textContent ?? '';

/** The addresses of all tabs, as the extension sees them. */
function addresses(office: Page): Promise<string[]> {
  return office.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as { tabs: { query(of: object): Promise<{ url?: string }[]> } };
    return (await tabs.query({})).map(({ url }) => url ?? '');
  });
}

journey(
  'by keyboard alone: search, an entity in place, back, the explorer; the tabs, a note edited and undone',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const popup = await openPopup(browser, page);
    await seedNotes(popup, 1, { url: site.url(SAMPLE), title: 'Story' });
    await popup.front();
    await popup.keyboard.type('masias');
    await popup.waitFor(() => document.querySelector('[role="option"]') !== null, 'results');
    await popup.keyboard.press('Enter');
    await popup.waitForText('Reviewed');
    await popup.keyboard.press('Escape');
    await popup.waitForText('result');
    await popup.waitFor(
      () => document.activeElement?.classList.contains('search') === true,
      'the search to be focused',
    );
    await popup.keyboard.press('Escape');
    await popup.waitForText('Shining Path');

    await tabTo(popup, 'This page');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForText('Quoted words number 0');
    expect(await popup.evaluate(focusedText)).toContain('Notes');
    await tabTo(popup, 'Edit');
    await popup.keyboard.press('Enter');
    await popup.waitFor(() => document.activeElement instanceof HTMLTextAreaElement, 'a field to write in');
    await popup.keyboard.type(', by hand');
    await tabTo(popup, 'Save');
    await popup.keyboard.press('Enter');
    await popup.waitForText('Note changed.');
    await popup.waitForText('A thought about number 0, by hand');
    await tabTo(popup, 'Undo');
    await popup.keyboard.press('Enter');
    await popup.waitFor(() => !document.body.innerText.includes('by hand'), 'the words as they were');

    await popup.evaluate(() => document.querySelector<HTMLElement>('.search')?.focus());
    await popup.keyboard.type('masias');
    await popup.waitFor(() => document.querySelector('[role="option"]') !== null, 'results');
    await popup.keyboard.press('Control+Enter');
    const explorer = `${browser.origin}/explorer.html#/entity/`;
    await until(async () => (await addresses(popup)).some((url) => url.startsWith(explorer)), 'the explorer');
  },
  { fresh: true, timeoutMs: 120_000 },
);

journey(
  'the button counts who is named, and stops counting live where the reader wants no number',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const popup = await openPopup(browser, page);
    const tab = await browser.tabIdOf(page);
    const badge = (): Promise<string> =>
      popup.evaluate((tabId) => {
        const { action } = Reflect.get(globalThis, 'chrome') as {
          action: { getBadgeText(of: { tabId: number }): Promise<string> };
        };
        return action.getBadgeText({ tabId });
      }, tab);
    const rows = await popup.evaluate(() => document.querySelectorAll('#panel .row').length);
    await expect.poll(badge, { timeout: 10_000 }).toBe(String(rows));
    await tell(popup, 'settings.set', { badge: false });
    await expect.poll(badge, { timeout: 10_000 }).toBe('');
    await tell(popup, 'settings.set', { badge: true });
    await expect.poll(badge, { timeout: 10_000 }).toBe(String(rows));
  },
  { fresh: true },
);

journey('a page of the browser’s own says so, and offers the search', async ({ browser }) => {
  const own = await browser.surface('options.html?about');
  const popup = await openPopup(browser, own);
  await popup.waitForText('Pages of the browser, its store and PDF files are closed to every extension.');
  await popup.press('Search all names instead');
  expect(await popup.evaluate(() => document.activeElement?.className)).toContain('search');
});

journey(
  'where the reader wants to be asked, the popup says that and offers it',
  async ({ browser, site }) => {
    const popup = await openPopup(
      browser,
      await browser.open(site.put('front-asked', '<!doctype html><title>x</title>')),
    );
    await tell(popup, 'settings.set', { pages: 'asked' });
    await popup.waitForText('You have chosen that pages are read only when you ask.');
    await popup.waitForText('Annotate this page');
  },
  { fresh: true },
);
