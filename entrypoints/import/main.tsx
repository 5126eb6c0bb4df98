/** The import page: gives its views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../src/importing/App';
import '../../src/importing/importing.css';
import type { ImportPort } from '../../src/importing/port';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { languageOfTag } from '../../src/settings/site';

const port: ImportPort = {
  send,
  listen: onAnnouncement,
  language: languageOfTag(browser.i18n.getUILanguage()),
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
