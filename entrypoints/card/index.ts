import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../../src/card/mount';
import { frameLink } from '../../src/messaging/frame-link';
import { pageHandle } from '../../src/page/handle';
import { cardPort } from './card-port';
import { sharedHost } from './shared-host';

/** The card, injected into a frame on first use. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  const link = frameLink();
  if (!page || !link || page.signal.aborted || page.mounted.card) return;
  page.mounted.card = true;
  mountCard(cardPort(page, link.ask), sharedHost(page), page.signal);
});
