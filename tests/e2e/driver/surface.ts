/** Questions that only a page of the extension's own origin can answer. */
import type { Page } from './types';

/** The id of the tab that shows an address. `office` is any page of the extension. */
export async function tabNumber(office: Page, url: string): Promise<number> {
  const ids = await office.evaluate(async (wanted) => {
    // `chrome` is there in both browsers, and gives promises in both.
    const api = Reflect.get(globalThis, 'chrome') as {
      tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
    };
    const tabs = await api.tabs.query({});
    return tabs.filter((tab) => tab.url === wanted).map((tab) => tab.id);
  }, url);
  const [id] = ids;
  if (id === undefined || ids.length > 1) {
    throw new Error(`${ids.length} tabs show ${url}; to tell them apart, open one with another ?query`);
  }
  return id;
}
