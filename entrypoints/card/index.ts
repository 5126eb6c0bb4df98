import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../../src/card/mount';
import { frameLink } from '../../src/messaging/frame-link';
import { pageHandle } from '../../src/page/handle';
import { cardPort } from './card-port';

/** The card and the selection bar, injected into a frame on first use. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  const link = frameLink();
  if (!page || !link || page.signal.aborted || page.mounted.card) return;
  page.mounted.card = true;
  const port = cardPort(page, link.ask);
  mountCard(port, page.signal);
  link.obey({ 'frame.save-selection': () => ({ ok: port.keepSelection() }) }, page.signal);
});
