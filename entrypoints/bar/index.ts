import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountBar } from '../../src/bar/mount';
import { frameLink } from '../../src/messaging/frame-link';
import { native } from '../../src/messaging/native';
import { pageHandle } from '../../src/page/handle';
import { sharedHost } from '../card/shared-host';
import { barPort } from './bar-port';

/** The bar beside selected words and notes, injected into a frame when words are selected or a note is pointed at. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  const link = frameLink();
  if (!page || !link || page.signal.aborted || page.mounted.bar) return;
  page.mounted.bar = true;
  const port = barPort(page, link.ask, native.runtime.getURL('/note-frame.html'));
  mountBar(port, sharedHost(page), page.signal);
  link.obey(
    {
      'frame.save-selection': () => ({ ok: port.keepSelection() }),
      'frame.writer': (fact) => {
        port.hearFrame(fact);
        return { ok: true };
      },
    },
    page.signal,
  );
});
