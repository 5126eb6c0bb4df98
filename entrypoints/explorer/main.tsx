/** The explorer, in a tab of its own: gives the views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../src/explorer/App';
import '../../src/explorer/explorer.css';
import '../../src/explorer/print.css';
import type { AnnouncementHandlers, Copied, ExplorerPort } from '../../src/explorer/port';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { surfaceDraw } from '../../src/ui/entity/surface-draw';
import { isDraftKey, openDrafts } from '../../src/ui/note/drafts';

const LANGUAGE_KEY = 'language';

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
      'changed.knowledge': hear(handlers['changed.knowledge']),
    },
    signal,
  );
}

async function copy({ text, html }: Copied): Promise<boolean> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

function spokenLast(): 'en' | 'es' | null {
  const last = localStorage.getItem(LANGUAGE_KEY);
  return last === 'en' || last === 'es' ? last : null;
}

async function draftKeys(): Promise<string[]> {
  // In both browsers since before the floors; the polyfill's types do not know it yet.
  const area = browser.storage.local as typeof browser.storage.local & { getKeys: () => Promise<string[]> };
  return (await area.getKeys()).filter(isDraftKey);
}

const port: ExplorerPort = {
  send,
  listen,
  draw: surfaceDraw((entity, withWorld) => send('knowledge.figures', { entity, withWorld })),
  drafts: await openDrafts(browser.storage.local, await draftKeys()),
  copy,
  print: () => print(),
  today: () => new Date().toISOString(),
  language: {
    browser: /^es\b/i.test(browser.i18n.getUILanguage()) ? 'es' : 'en',
    last: spokenLast(),
    remember: (language) => localStorage.setItem(LANGUAGE_KEY, language),
  },
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
