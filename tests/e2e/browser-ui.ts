/**
 * The browser's own context menu and address bar. In Firefox they are used as a reader uses them. No driver opens them in
 * Chromium: there the extension's listeners are told what the browser would tell them.
 */
import type { Browser, Page } from './driver';
import { inFirefox } from './driver/firefox';

type Suggested = { content: string; description: string };

/** Selects words on a page and chooses an entry of ours (`id`, at a place in our menu) from the context menu on them. */
export async function chooseInMenu(
  browser: Browser,
  page: Page,
  words: string,
  entry: { id: string; at: number },
): Promise<void> {
  await page.front();
  await page.select(words);
  if (browser.name === 'chromium') {
    const tab = await browser.tabIdOf(page);
    return browser.inBackground(
      (menuItemId, selectionText, id) => {
        const { contextMenus } = Reflect.get(globalThis, 'chrome') as {
          contextMenus: { onClicked: { dispatch(of: object, tab: object): void } };
        };
        contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0 }, { id });
      },
      entry.id,
      words,
      tab,
    );
  }
  const { x, y } = await page.pointAt(words);
  await inFirefox(
    browser,
    `(async () => {
       const win = Services.wm.getMostRecentWindow('navigator:browser');
       const shown = (popup) => new Promise((done) => popup.addEventListener('popupshown', done, { once: true }));
       const menu = win.document.getElementById('contentAreaContextMenu');
       const box = win.gBrowser.selectedBrowser.getBoundingClientRect();
       const opened = shown(menu);
       for (const type of ['mousedown', 'mouseup', 'contextmenu'])
         win.synthesizeMouseEvent(type, box.x + ${x}, box.y + ${y}, { button: 2, clickCount: 1 }, {});
       await opened;
       const ours = [...menu.children].find(({ label }) => label === 'Glosa');
       const unfolded = shown(ours.menupopup);
       ours.openMenu(true);
       await unfolded;
       ours.menupopup.activateItem(ours.menupopup.children[${entry.at}]);
     })()`,
  );
}

/** Types after our keyword in the address bar, and gives what is suggested: lines as they are read. */
export async function suggestedFor(browser: Browser, office: Page, typed: string): Promise<string[]> {
  if (browser.name === 'chromium') {
    await browser.inBackground((text) => {
      const { omnibox, storage } = Reflect.get(globalThis, 'chrome') as {
        omnibox: { onInputChanged: { dispatch(text: string, suggest: (found: object[]) => void): void } };
        storage: { session: { set(items: object): Promise<void> } };
      };
      omnibox.onInputChanged.dispatch(text, (found) => void storage.session.set({ [`suggested for ${text}`]: found }));
    }, typed);
    const found = await office.waitFor(
      async (key) => {
        const { storage } = Reflect.get(globalThis, 'chrome') as {
          storage: { session: { get(key: string): Promise<Record<string, Suggested[]>> } };
        };
        return (await storage.session.get(key))[key];
      },
      `suggestions for “${typed}”`,
      `suggested for ${typed}`,
    );
    return (found ?? []).map(({ description }) => description.replace(/<\/?(?:match|dim)>/g, ''));
  }
  return inFirefox(
    browser,
    `(async () => {
       const win = Services.wm.getMostRecentWindow('navigator:browser');
       win.gURLBar.focus();
       win.gURLBar.search(${JSON.stringify(`gl ${typed}`)});
       for (let turn = 0; turn < 200; turn++) {
         // The first row is what was typed itself; rows of what was typed before are stale until others take their place.
         const [own, ...rows] = win.gURLBar.view.panel.querySelectorAll('.urlbarView-row:not([stale])');
         if (own?.innerText.includes(${JSON.stringify(typed)}) && rows.length > 0) return rows.map((row) => row.innerText.split('\\n')[0]);
         await new Promise((later) => win.setTimeout(later, 50));
       }
       throw new Error('nothing is suggested');
     })()`,
  );
}

/** Enters the first of the suggestions: in Chromium `content`, which the browser would put in place of what was typed. */
export function enterFirst(browser: Browser, content: string): Promise<void> {
  if (browser.name === 'chromium') {
    return browser.inBackground((text) => {
      const { omnibox } = Reflect.get(globalThis, 'chrome') as {
        omnibox: { onInputEntered: { dispatch(text: string, disposition: string): void } };
      };
      omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
    }, content);
  }
  return inFirefox(
    browser,
    `(async () => {
       const { gURLBar } = Services.wm.getMostRecentWindow('navigator:browser');
       gURLBar.view.selectedRowIndex = 1;
       gURLBar.handleCommand();
     })()`,
  );
}
