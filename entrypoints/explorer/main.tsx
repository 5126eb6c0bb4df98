/** The explorer, in a tab of its own: gives the views what they need of the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../src/explorer/App';
import '../../src/explorer/explorer.css';
import '../../src/explorer/print.css';
import type { Copied, ExplorerPort } from '../../src/explorer/port';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import { surfaceDraw } from '../../src/ui/entity/surface-draw';
import { openAllDrafts } from '../../src/ui/note/drafts';
import { spokenIn } from '../../src/ui/spoken';

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

const port: ExplorerPort = {
  send,
  listen: onAnnouncement,
  draw: surfaceDraw((entity, withWorld) => send('knowledge.figures', { entity, withWorld })),
  drafts: await openAllDrafts(browser.storage.local),
  copy,
  print: () => print(),
  today: () => new Date().toISOString(),
  language: spokenIn(localStorage, browser.i18n.getUILanguage()),
};

const root = document.getElementById('app');
if (root) render(<App port={port} />, root);
