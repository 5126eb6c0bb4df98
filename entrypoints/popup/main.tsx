/** The toolbar popup, and the same in a tab (`popup.html?tab=ID`): gives the views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { headStart } from '../../src/messaging/head-start';
import { send as askBackground } from '../../src/messaging/send';
import { App } from '../../src/popup/App';
import { accessOrigins } from '../../src/popup/access';
import { begun } from '../../src/popup/begun';
import '../../src/popup/popup.css';
import type { PopupPort } from '../../src/popup/port';
import { undoStore } from '../../src/popup/undo-store';
import { download } from '../../src/ui/download';
import { surfaceDraw } from '../../src/ui/entity/surface-draw';
import { type Drafts, openAllDrafts } from '../../src/ui/note/drafts';
import { spokenIn } from '../../src/ui/spoken';

const TAB_KEY = 'tab';
const NO_TAB = -1;
/** The views wait so long for the answer, to be drawn once and whole. A background that was just started takes longer. */
const TOGETHER_MS = 60;

function openUrl(address: string, inTab: boolean): void {
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

const { tab, inTab, asked } = await begun();
const ask = headStart(askBackground, asked);
await Promise.race([ask.done, new Promise((later) => setTimeout(later, TOGETHER_MS))]);
const { send } = ask;
let drafts: Promise<Drafts> | null = null;
const port: PopupPort = {
  tab: tab ?? NO_TAB,
  send,
  known: ask.take(),
  listen: onAnnouncement,
  requestAccess: (host) => browser.permissions.request({ origins: accessOrigins(host) }),
  now: Date.now,
  openSurface(path) {
    void browser.tabs.create({ url: browser.runtime.getURL('/') + path });
    if (!inTab) window.close();
  },
  showPage: () => void (inTab && tab !== null && browser.tabs.update(tab, { active: true })),
  lastTab: {
    get: () => localStorage.getItem(TAB_KEY),
    set: (name) => localStorage.setItem(TAB_KEY, name),
  },
  openUrl: (address) => openUrl(address, inTab),
  reloadTab: () => void (tab !== null && browser.tabs.reload(tab)),
  close: () => {
    if (inTab && tab !== null) void browser.tabs.update(tab, { active: true });
    else window.close();
  },
  drafts: () => (drafts ??= openAllDrafts(browser.storage.local)),
  undo: undoStore(localStorage),
  download,
  copy: (text) => navigator.clipboard.writeText(text),
  asked: askedFor(location.hash),
  draw: surfaceDraw((entity, withWorld) => send('knowledge.figures', { entity, withWorld })),
  language: spokenIn(localStorage, browser.i18n.getUILanguage()),
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
