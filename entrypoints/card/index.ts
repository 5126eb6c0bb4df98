import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../../src/card/mount';
import { obey } from '../../src/messaging/handle';
import { ask } from '../../src/messaging/send';
import { pageHandle } from '../../src/page/handle';
import { cardPort } from './card-port';

/** The card and the selection bar, injected into a frame on first use. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  if (!page || page.signal.aborted || page.mounted.card) return;
  page.mounted.card = true;
  const port = cardPort(page, ask);
  mountCard(port, page.signal);
  obey({ 'frame.save-selection': async () => ({ ok: await port.keepSelection() }) }, page.signal);
});
