/**
 * What the popup does before its views are read: asks who is named here. A script of its own, the first thing in the page:
 * a module would wait for the whole page, its styles and every other module.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../src/messaging/head-start';
import { native } from '../src/messaging/native';
import { send } from '../src/messaging/send';
import { type Begun, begin } from '../src/popup/begun';

async function ask(): Promise<Begun> {
  const asked = new URLSearchParams(location.search).get('tab');
  document.documentElement.classList.toggle('in-tab', asked !== null);
  const tab = await tabId(asked);
  const questions = { ...(tab !== null && { 'tab.summary': { tab } }), 'settings.get': {} };
  return { tab, inTab: asked !== null, asked: askFirst(send, questions) };
}

async function tabId(asked: string | null): Promise<number | null> {
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [active] = await native.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

export default defineUnlistedScript(() => begin(ask()));
