/** The explorer as a reader has it. */
import type { Browser, Page } from './driver';

/** Waits until a place is shown whole, under its heading. */
export async function arrived(page: Page, heading: string): Promise<void> {
  await page.waitFor(
    (wanted) => document.querySelector('.x-main h1')?.textContent === wanted && !document.querySelector('.x-loading'),
    `the heading “${heading}”`,
    heading,
  );
}

export async function at(browser: Browser, place: string, heading: string): Promise<Page> {
  const page = await browser.surface(`explorer.html#/${place}`);
  await arrived(page, heading);
  return page;
}

/** Waits for the name that the tab carries: it follows the heading. */
export async function titled(page: Page, title: string): Promise<void> {
  await page.waitFor((wanted) => document.title === wanted, `the title “${title}”`, title);
}

/** Asks the background, as the page itself does. */
export function ask(page: Page, type: string, input: object): Promise<unknown> {
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
export const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Puts the keyboard on something, as Tab would by and by. */
export function focus(page: Page, selector: string): Promise<boolean> {
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
export async function tabs(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'chrome') as { tabs: { query(of: object): Promise<{ url?: string }[]> } };
    return (await api.tabs.query({})).map(({ url }) => url ?? '');
  });
}
