/** The welcome page: gives its views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { languageOfTag } from '../../src/settings/site';
import { App } from '../../src/welcome/App';
import type { WelcomePort } from '../../src/welcome/port';
import '../../src/welcome/welcome.css';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

const port: WelcomePort = {
  send,
  listen: onAnnouncement,
  hasAccess: () => browser.permissions.contains(ALL_SITES),
  onAccess(changed, signal) {
    const listener = (): void => changed();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    signal.addEventListener('abort', () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    });
  },
  requestAccess: () => browser.permissions.request(ALL_SITES),
  openPage: (path) => void browser.tabs.create({ url: new URL(`/${path}`, location.origin).href }),
  language: languageOfTag(browser.i18n.getUILanguage()),
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
