/** The options page: gives its views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { App } from '../../src/options/App';
import '../../src/options/options.css';
import type { OptionsPort } from '../../src/options/port';

const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** Newer browsers have it; the polyfill's types do not know it yet. */
type CommandsPage = { openShortcutSettings?: () => Promise<void> };

const port: OptionsPort = {
  send,
  listen: (handlers, signal) => onAnnouncement(handlers, signal),
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
  download(name, type, parts) {
    const url = URL.createObjectURL(new Blob([...parts], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has taken it by the next minute; kept longer, it would be held in memory.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  version: browser.runtime.getManifest().version,
  language: /^es\b/i.test(browser.i18n.getUILanguage()) ? 'es' : 'en',
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
