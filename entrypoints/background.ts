import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeBrain } from '../src/background/brain';
import { followPacks } from '../src/background/follow-packs';
import { followSettings } from '../src/background/follow-settings';
import { packsInUse } from '../src/background/packs-in-use';
import { pageAnswers } from '../src/background/page-answers';
import type { Platform } from '../src/background/platform';
import { serveOpenTabs } from '../src/background/serve-tabs';
import { surfaceAnswers } from '../src/background/surface-answers';
import { TabDocuments } from '../src/background/tab-documents';
import { checkInput } from '../src/messaging/check';
import { answer } from '../src/messaging/handle';
import { announce, order } from '../src/messaging/send';
import { spokenLanguage } from '../src/settings/site';
import { openNotesDatabase } from '../src/storage/notes-database';
import { NotesStore } from '../src/storage/notes-store';
import { openPackDatabase } from '../src/storage/pack-database';
import { createPackStore } from '../src/storage/pack-store';
import { createSettingsStore } from '../src/storage/settings-store';
import { eraseExpired } from '../src/storage/trash';
import { strings } from '../src/ui/strings/catalogue';

const WEB = ['http://*/*', 'https://*/*'];
const CONTENT = { js: '/page.js', css: '/assets/marks.css' } as const;
const INJECTED = { card: '/card.js', bar: '/bar.js', notes: '/page-notes.js' } as const;
/** Behind whatever the background was started for. */
const ERASE_AFTER_MS = 10_000;
const SAVE_MENU = 'save-highlight';

export default defineBackground(() => {
  const { signal } = new AbortController();
  const settings = createSettingsStore(browser.storage.local);
  const notes = new NotesStore({
    open: openNotesDatabase,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
  });
  const packs = createPackStore({
    url: browser.runtime.getURL('/knowledge/vraem.json'),
    fetch,
    database: openPackDatabase(),
  });
  const keeper = makeBrain(() => packsInUse({ packs, settings: () => settings.get() }));
  const { brain } = keeper;
  const documents = new TabDocuments(
    brain,
    () => settings.get(),
    platform,
    (tab) => announce('changed.tab', { tab }),
  );

  answer(
    {
      page: pageAnswers({ brain, settings: () => settings.get(), notes, documents, platform }),
      surface: surfaceAnswers({ brain, settings, notes, packs, documents, platform }),
    },
    checkInput,
    signal,
  );
  // A note that has lain in the trash for too long goes with some start after that day; nothing waits for it.
  setTimeout(() => void eraseExpired(notes), ERASE_AFTER_MS);
  followSettings({ settings, notes, documents, platform, announce }, signal);

  followPacks({ packs, settings, keeper, documents, announce }, signal);

  browser.tabs.onRemoved.addListener((tab) => documents.end(tab));
  browser.commands.onCommand.addListener((command) => void obeyCommand(command));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === SAVE_MENU && tab?.id !== undefined) void saveSelection(tab.id, frameId ?? 0);
  });
  browser.runtime.onStartup.addListener(() => void packs.forget().catch(() => undefined));
  browser.runtime.onInstalled.addListener(() => void install());
  browser.permissions.onAdded.addListener(({ origins }) => void serveOpenTabs({ platform, announce }, origins ?? []));

  async function install(): Promise<void> {
    const { menus } = strings(spokenLanguage(await settings.get(), platform.browserLanguage()));
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: SAVE_MENU, title: menus.saveHighlight, contexts: ['selection'] });
    await serveOpenTabs({ platform, announce });
  }

  async function obeyCommand(command: string): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'save-highlight') await saveSelection(tab.id, 0);
    const direction = command === 'next-name' ? 1 : command === 'previous-name' ? -1 : null;
    if (direction) await platform.order(tab.id, 0, 'frame.step', { direction }).catch(() => undefined);
  }

  async function saveSelection(tab: number, frame: number): Promise<void> {
    await platform.inject(tab, frame, 'bar');
    await platform.order(tab, frame, 'frame.save-selection', {}).catch(() => undefined);
  }
});

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];

async function injectContent(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [CONTENT.css] });
  await browser.scripting.executeScript({ target, files: [CONTENT.js] });
}

const platform: Platform = {
  order,
  orderAll(type, input, tab) {
    void (async () => {
      const tabs = tab === undefined ? await browser.tabs.query({}) : [{ id: tab }];
      for (const { id } of tabs) {
        if (id !== undefined) browser.tabs.sendMessage(id, { glosa: 1, type, input }).catch(() => undefined);
      }
    })();
  },
  async eachPage(see, origins = WEB) {
    if (origins.length === 0) return;
    for (const { id, url } of await browser.tabs.query({ url: [...origins] })) {
      if (id !== undefined && url !== undefined) see(id, url);
    }
  },
  async inject(tab, frame, what) {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [INJECTED[what]] });
  },
  injectPage: (tab) => injectContent({ tabId: tab }),
  async injectFrames(tab) {
    // A few bytes tell which frames are worth a script: most of them are advertisements and counters.
    const isBig = (): boolean => innerWidth >= 360 && innerHeight >= 240;
    const frames = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: isBig });
    const frameIds = frames.flatMap(({ frameId, result }) => (frameId !== 0 && result === true ? [frameId] : []));
    if (frameIds.length > 0) await injectContent({ tabId: tab, frameIds });
  },
  badge(tab, count) {
    // The tab may be gone by now.
    void browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' }).catch(() => undefined);
    void browser.action.setBadgeBackgroundColor({ color: '#8a3d12', tabId: tab }).catch(() => undefined);
  },
  async tabUrl(tab) {
    return (await browser.tabs.get(tab).catch(() => null))?.url ?? null;
  },
  async isPrivate(tab) {
    return (await browser.tabs.get(tab).catch(() => null))?.incognito ?? false;
  },
  async storage() {
    const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  },
  hasAccess: (url) =>
    browser.permissions.contains({
      origins: url === null ? WEB : [siteOf(new URL(url))],
    }),
  now: () => new Date().toISOString(),
  browserLanguage: () => browser.i18n.getUILanguage(),
};

/** Match patterns know no ports: Firefox refuses one, and a permission is for a host whatever its port. */
function siteOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}
