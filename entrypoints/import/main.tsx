/** The import page: gives its views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../src/importing/App';
import '../../src/importing/importing.css';
import type { ImportPort } from '../../src/importing/port';
import { send } from '../../src/messaging/send';

const port: ImportPort = {
  send,
  language: /^es\b/i.test(browser.i18n.getUILanguage()) ? 'es' : 'en',
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
