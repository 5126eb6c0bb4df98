/**
 * The toolbar popup, and the same in a tab (`popup.html?tab=ID`). What the background is to be asked first is asked here,
 * before the code of the views is read: the answer is there about when they are.
 */
import { browser } from 'wxt/browser';
import { headStart } from '../../src/messaging/head-start';
import { send } from '../../src/messaging/send';
import '../../src/popup/popup.css';
import { openAllDrafts } from '../../src/ui/note/drafts';

const asked = new URLSearchParams(location.search).get('tab');
const inTab = asked !== null;

async function tabId(): Promise<number | null> {
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

document.documentElement.classList.toggle('in-tab', inTab);
// The build tells the browser to fetch it along with this file (`src/cli/preload.ts`).
const views = import('./show');
const drafts = openAllDrafts(browser.storage.local);
const tab = await tabId();
const ask = headStart(send, { ...(tab !== null && { 'tab.summary': { tab } }), 'settings.get': {} });
const { show } = await views;
show({ tab, inTab, send: ask, drafts: await drafts });
