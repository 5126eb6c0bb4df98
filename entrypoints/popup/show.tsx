/** The popup over the browser: gives the views what they need of it, and draws them. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { App } from '../../src/popup/App';
import { accessOrigins } from '../../src/popup/access';
import type { PopupPort } from '../../src/popup/port';
import { undoStore } from '../../src/popup/undo-store';
import { download } from '../../src/ui/download';
import { surfaceDraw } from '../../src/ui/entity/surface-draw';
import { spokenIn } from '../../src/ui/spoken';

const TAB_KEY = 'tab';
const NO_TAB = -1;

/** What was begun before this code was there. */
type Begun = Pick<PopupPort, 'send' | 'drafts'> & {
  /** The tab that the popup is about; null: there is none. */
  tab: number | null;
  /** Whether the popup stands in a tab itself. */
  inTab: boolean;
};

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

/** Draws the popup into the document. */
export function show({ tab, inTab, send, drafts }: Begun): void {
  const port: PopupPort = {
    tab: tab ?? NO_TAB,
    send,
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
    drafts,
    undo: undoStore(localStorage),
    download,
    copy: (text) => navigator.clipboard.writeText(text),
    asked: askedFor(location.hash),
    draw: surfaceDraw((entity, withWorld) => send('knowledge.figures', { entity, withWorld })),
    language: spokenIn(localStorage, browser.i18n.getUILanguage()),
  };

  const root = document.getElementById('app');
  if (root) render(<App port={port} />, root);
}
