/** The toolbar popup, and the same in a tab (`popup.html?tab=ID`): gives the views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { App } from '../../src/popup/App';
import { accessOrigins } from '../../src/popup/access';
import '../../src/popup/popup.css';
import type { AnnouncementHandlers, PopupPort, WholeFile } from '../../src/popup/port';
import { undoStore } from '../../src/popup/undo-store';
import { surfaceDraw } from '../../src/ui/entity/surface-draw';
import { isDraftKey, openDrafts } from '../../src/ui/note/drafts';

const LANGUAGE_KEY = 'language';
const TAB_KEY = 'tab';
const NO_TAB = -1;

const asked = new URLSearchParams(location.search).get('tab');
const inTab = asked !== null;

async function tabId(): Promise<number> {
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? NO_TAB;
}

function listen(handlers: AnnouncementHandlers, signal: AbortSignal): void {
  const hear = <Input,>(handler: ((input: Input) => void) | undefined) => {
    return (input: Input): undefined => {
      handler?.(input);
    };
  };
  onAnnouncement(
    {
      'changed.notes': hear(handlers['changed.notes']),
      'changed.settings': hear(handlers['changed.settings']),
      'changed.tab': hear(handlers['changed.tab']),
    },
    signal,
  );
}

function openUrl(address: string): void {
  if (!/^https?:\/\//i.test(address)) return;
  void browser.tabs.create({ url: address });
  if (!inTab) window.close();
}

function spokenLast(): 'en' | 'es' | null {
  const last = localStorage.getItem(LANGUAGE_KEY);
  return last === 'en' || last === 'es' ? last : null;
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

async function draftKeys(): Promise<string[]> {
  // In both browsers since before the floors; the polyfill's types do not know it yet.
  const area = browser.storage.local as typeof browser.storage.local & { getKeys: () => Promise<string[]> };
  return (await area.getKeys()).filter(isDraftKey);
}

/** The file is made where it is asked for; its address is given up once the browser has had time to read it. */
function download({ name, type, text }: WholeFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const tab = await tabId();
const port: PopupPort = {
  tab,
  send,
  listen,
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
  drafts: await openDrafts(browser.storage.local, await draftKeys()),
  undo: undoStore(localStorage),
  download,
  copy: (text) => navigator.clipboard.writeText(text),
  asked: askedFor(location.hash),
  draw: surfaceDraw((entity, withWorld) => send('knowledge.figures', { entity, withWorld })),
  language: {
    browser: /^es\b/i.test(browser.i18n.getUILanguage()) ? 'es' : 'en',
    last: spokenLast(),
    remember: (language) => localStorage.setItem(LANGUAGE_KEY, language),
  },
};

document.documentElement.classList.toggle('in-tab', inTab);
const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
