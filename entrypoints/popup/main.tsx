/** The toolbar popup, and the same in a tab (`popup.html?tab=ID`): gives the views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { App } from '../../src/popup/App';
import { accessOrigins } from '../../src/popup/access';
import '../../src/popup/popup.css';
import type { PopupPort } from '../../src/popup/port';
import { undoStore } from '../../src/popup/undo-store';
import { download } from '../../src/ui/download';
import { surfaceDraw } from '../../src/ui/entity/surface-draw';
import { openAllDrafts } from '../../src/ui/note/drafts';
import { spokenIn } from '../../src/ui/spoken';

const TAB_KEY = 'tab';
const NO_TAB = -1;

const asked = new URLSearchParams(location.search).get('tab');
const inTab = asked !== null;

async function tabId(): Promise<number> {
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? NO_TAB;
}

function openUrl(address: string): void {
  if (!/^https?:\/\//i.test(address)) return;
  void browser.tabs.create({ url: address });
  if (!inTab) window.close();
}

/** `#note=ID`, `#entity=ID` or `#search=WORDS`. */
function askedFor(hash: string): PopupPort['asked'] {
  const said = new URLSearchParams(hash.slice(1));
  const note = said.get('note');
  const entity = said.get('entity');
  const search = said.get('search');
  if (note) return { note };
  if (entity) return { entity };
  return search ? { search } : null;
}

const tab = await tabId();
const port: PopupPort = {
  tab,
  send,
  listen: onAnnouncement,
  requestAccess: (host) => browser.permissions.request({ origins: accessOrigins(host) }),
  now: Date.now,
  openSurface(path) {
    void browser.tabs.create({ url: browser.runtime.getURL('/') + path });
    if (!inTab) window.close();
  },
  showPage: () => void (inTab && tab !== NO_TAB && browser.tabs.update(tab, { active: true })),
  lastTab: {
    get: () => localStorage.getItem(TAB_KEY),
    set: (name) => localStorage.setItem(TAB_KEY, name),
  },
  openUrl,
  reloadTab: () => void browser.tabs.reload(tab),
  close: () => {
    if (inTab) void browser.tabs.update(tab, { active: true });
    else window.close();
  },
  drafts: await openAllDrafts(browser.storage.local),
  undo: undoStore(localStorage),
  download,
  copy: (text) => navigator.clipboard.writeText(text),
  asked: askedFor(location.hash),
  draw: surfaceDraw((entity, withWorld) => send('knowledge.figures', { entity, withWorld })),
  language: spokenIn(localStorage, browser.i18n.getUILanguage()),
};

document.documentElement.classList.toggle('in-tab', inTab);
const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
