/** The popup as a reader has it, opened in a tab for a page. */
import type { Browser, Page } from './driver';

/** Opens the popup about a page, and waits until it shows what it knows of it. */
export async function openPopup(browser: Browser, about: Page): Promise<Page> {
  const popup = await browser.surface(`popup.html?tab=${await browser.tabIdOf(about)}`);
  await popup.waitFor(
    () => document.querySelector('#panel') !== null && document.querySelector('.skeleton') === null,
    'the popup to show the page',
  );
  return popup;
}

/** Who is listed under *This page*, each as `name|how often`, from the top. */
export function namedRows(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('#panel .row')].map((row) => {
      const words = (part: string): string => row.querySelector(part)?.textContent?.trim() ?? '';
      return `${words('.row-name')}|${words('.row-times').replace('×', '')}`;
    }),
  );
}

/** Types into the search field, in place of what is there. */
export async function search(popup: Page, query: string): Promise<void> {
  await popup.evaluate(() => document.querySelector<HTMLInputElement>('.search')?.select());
  await popup.keyboard.type(query);
}

/** The names found, best first. */
export function foundNames(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role="option"] .row-name')].map((row) => row.textContent ?? ''),
  );
}
