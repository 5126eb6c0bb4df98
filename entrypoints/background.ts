import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeAddressBar } from '../src/background/address-bar';
import { makeBrain } from '../src/background/brain';
import { makeButton } from '../src/background/button';
import { obeyCommand, saveSelection } from '../src/background/commands';
import { figureAnswer } from '../src/background/figure-answers';
import { followPacks } from '../src/background/follow-packs';
import { followSettings } from '../src/background/follow-settings';
import { isMenuEntry, MENU_ENTRIES, menuTitle } from '../src/background/menus';
import { packsInUse } from '../src/background/packs-in-use';
import { pageAnswers } from '../src/background/page-answers';
import type { Platform } from '../src/background/platform';
import { serveOpenTabs } from '../src/background/serve-tabs';
import { makeStepNames } from '../src/background/step-names';
import { surfaceAnswers } from '../src/background/surface-answers';
import { TabDocuments } from '../src/background/tab-documents';
import { withLanguage } from '../src/background/with-language';
import { writerTokens } from '../src/background/writer-tokens';
import { checkInput } from '../src/messaging/check';
import { answer } from '../src/messaging/handle';
import { announce, order } from '../src/messaging/send';
import { spokenLanguage } from '../src/settings/site';
import { createIndexStore } from '../src/storage/index-store';
import { openNotesDatabase } from '../src/storage/notes-database';
import { NotesStore } from '../src/storage/notes-store';
import { openPackDatabase } from '../src/storage/pack-database';
import { createPackStore } from '../src/storage/pack-store';
import { createSettingsStore } from '../src/storage/settings-store';
import { eraseExpired } from '../src/storage/trash';
import { createWorldFile } from '../src/storage/world-file';

const WEB = ['http://*/*', 'https://*/*'];
const CONTENT = { js: '/glance.js', css: '/assets/marks.css' } as const;
const READER = '/page.js' as const;
const INJECTED = {
  reader: [READER],
  pointer: ['/page-pointer.js'],
  card: ['/card.js'],
  bar: ['/bar.js'],
  notes: [READER, '/page-notes.js'],
  spanish: ['/spanish.js'],
  why: ['/card-why.js'],
  sheet: ['/card-sheet.js'],
  figures: ['/card-figures.js'],
} as const;
/** Behind whatever the background was started for. */
const ERASE_AFTER_MS = 10_000;
/** As large as the popup under the toolbar. */
const WRITER = { width: 420, height: 640 };

export default defineBackground(() => {
  const { signal } = new AbortController();
  const settings = createSettingsStore(browser.storage.local);
  const notes = new NotesStore({
    open: openNotesDatabase,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
  });
  // Whatever it was started for asks for notes soon; opening takes as long as the rest of the start.
  notes.warm();
  const button = makeButton({
    settings: () => settings.get(),
    browserLanguage: browserPlatform.browserLanguage,
    show: showButton,
  });
  const language = async () => spokenLanguage(await settings.get(), browserPlatform.browserLanguage());
  const platform = withLanguage({ ...browserPlatform, badge: button.count }, language);
  const tokens = writerTokens(browser.storage.session, () => crypto.randomUUID());
  const packs = createPackStore({
    url: browser.runtime.getURL('/knowledge/vraem.json'),
    compiledUrl: browser.runtime.getURL('/knowledge/vraem.index'),
    fetch,
    database: openPackDatabase(),
  });
  const index = createIndexStore(indexedDB);
  const { version } = browser.runtime.getManifest();
  const keeper = makeBrain({
    inUse: () => packsInUse({ packs, settings: () => settings.get() }, version),
    compiled: () => packs.compiled(),
    index,
  });
  const { brain } = keeper;
  const documents = new TabDocuments(
    brain,
    () => settings.get(),
    platform,
    (tab) => announce('changed.tab', { tab }),
  );

  const world = createWorldFile({ url: browser.runtime.getURL('/maps/world.json'), fetch });
  const figures = figureAnswer(brain, world);

  answer(
    {
      page: pageAnswers({ brain, settings, notes, documents, platform, tokens, figures }),
      surface: surfaceAnswers({ brain, settings, notes, packs, documents, platform, tokens, figures }),
    },
    checkInput,
    signal,
  );
  // A note that has lain in the trash for too long goes with some start after that day; nothing waits for it.
  setTimeout(() => void eraseExpired(notes), ERASE_AFTER_MS);
  followSettings({ settings, notes, documents, platform, announce }, signal);

  followPacks({ packs, settings, keeper, documents, announce }, signal);

  browser.tabs.onRemoved.addListener((tab) => documents.end(tab));
  const parts = { platform, button, stepNames: makeStepNames({ platform, documents }) };
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await obeyCommand(command, tab.id, parts);
  });
  browser.runtime.onStartup.addListener(() => void packs.forget().catch(() => undefined));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText = '' }, tab) => {
    if (tab?.id === undefined || !isMenuEntry(menuItemId)) return;
    if (menuItemId === 'look-up') openSurface(`popup.html?tab=${tab.id}#search=${encodeURIComponent(selectionText)}`);
    else void saveSelection(tab.id, frameId ?? 0, parts);
  });
  settings.onChange(() => void nameMenus(), signal);

  const addressBar = makeAddressBar({
    rows: async () => (await (await brain()).library()).searchRows(),
    language,
    dialect: import.meta.env.FIREFOX ? 'plain' : 'xml',
  });
  browser.omnibox.onInputStarted.addListener(
    () => void addressBar.hint().then((description) => browser.omnibox.setDefaultSuggestion({ description })),
  );
  browser.omnibox.onInputChanged.addListener((typed, suggest) => void addressBar.suggest(typed).then(suggest));
  browser.omnibox.onInputEntered.addListener(async (entered, disposition) => {
    const entity = await addressBar.enter(entered);
    const words = encodeURIComponent(entered);
    openSurface(entity ? `explorer.html#/entity/${entity}` : `popup.html?tab=0#search=${words}`, disposition);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openSurface('welcome.html');
    void install();
  });
  browser.permissions.onAdded.addListener(({ origins }) => void serveOpenTabs({ platform, announce }, origins ?? []));

  async function install(): Promise<void> {
    await browser.contextMenus.removeAll();
    for (const id of MENU_ENTRIES) {
      browser.contextMenus.create({ id, title: menuTitle(id, await language()), contexts: ['selection'] });
    }
    await serveOpenTabs({ platform, announce });
  }

  /** The menu speaks the reader's language at once; an entry that is not there yet is named when it is made. */
  async function nameMenus(): Promise<void> {
    for (const id of MENU_ENTRIES) {
      await browser.contextMenus.update(id, { title: menuTitle(id, await language()) }).catch(() => undefined);
    }
  }
});

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens a page of the extension, beside the reader's own unless the browser says to go there in the same tab. */
function openSurface(path: string, disposition: Disposition = 'newForegroundTab'): void {
  const url = browser.runtime.getURL('/') + path;
  if (disposition === 'currentTab') void browser.tabs.update({ url });
  else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

async function showButton(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a3d12' });
  await browser.action.setTitle({ tabId, title });
}

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];

async function injectContent(target: Target, reading = false): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [CONTENT.css] });
  await browser.scripting.executeScript({ target, files: [CONTENT.js, ...(reading ? [READER] : [])] } as const);
}

const browserPlatform: Omit<Platform, 'badge'> = {
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
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [...INJECTED[what]] });
  },
  injectPage: (tab) => injectContent({ tabId: tab }),
  async injectFrames(tab, reading) {
    // A few bytes tell which frames are worth a script: most of them are advertisements and counters.
    const isBig = (): boolean => innerWidth >= 360 && innerHeight >= 240;
    const frames = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: isBig });
    const frameIds = frames.flatMap(({ frameId, result }) => (frameId !== 0 && result === true ? [frameId] : []));
    if (frameIds.length > 0) await injectContent({ tabId: tab, frameIds }, reading);
  },
  async openTab(path) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/popup.html') });
  },
  async tabUrl(tab) {
    return (await browser.tabs.get(tab).catch(() => null))?.url ?? null;
  },
  async openWriter(tab, about) {
    const [kind, id] = Object.entries(about)[0] ?? [];
    const url = `/popup.html?tab=${tab}#${kind}=${encodeURIComponent(id ?? '')}`;
    await browser.windows.create({ url: browser.runtime.getURL(url as '/popup.html'), type: 'popup', ...WRITER });
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
