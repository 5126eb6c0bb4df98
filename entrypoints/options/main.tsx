/** The options page: gives its views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { App } from '../../src/options/App';
import '../../src/options/options.css';
import type { OptionsPort } from '../../src/options/port';
import { languageOfTag } from '../../src/settings/site';
import { download } from '../../src/ui/download';

const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** Newer browsers have it; the polyfill's types do not know it yet. */
type CommandsPage = { openShortcutSettings?: () => Promise<void> };

const port: OptionsPort = {
  send,
  listen: onAnnouncement,
  shortcuts: async () =>
    (await browser.commands.getAll()).map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' })),
  async openShortcuts() {
    const commands = browser.commands as CommandsPage;
    if (import.meta.env.FIREFOX) {
      if (!commands.openShortcutSettings) return false;
      await commands.openShortcutSettings();
      return true;
    }
    await browser.tabs.create({ url: SHORTCUTS_PAGE });
    return true;
  },
  openPage: (path) => void browser.tabs.create({ url: new URL(`/${path}`, location.origin).href }),
  download,
  copy: (text) => navigator.clipboard.writeText(text),
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  version: browser.runtime.getManifest().version,
  language: languageOfTag(browser.i18n.getUILanguage()),
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
