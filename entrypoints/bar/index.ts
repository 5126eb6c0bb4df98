import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountBar } from '../../src/bar/mount';
import { frameLink } from '../../src/messaging/frame-link';
import { pageHandle } from '../../src/page/handle';
import { sharedHost } from '../card/shared-host';
import { barPort } from './bar-port';

/** The bar beside selected words, injected into a frame when words are first selected there. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  const link = frameLink();
  if (!page || !link || page.signal.aborted || page.mounted.bar) return;
  page.mounted.bar = true;
  const port = barPort(page, link.ask);
  mountBar(port, sharedHost(page), page.signal);
  link.obey({ 'frame.save-selection': () => ({ ok: port.keepSelection() }) }, page.signal);
});
