import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { shareFrameLink } from '../src/messaging/frame-link';
import { obey } from '../src/messaging/handle';
import { ask } from '../src/messaging/send';
import { startPage } from '../src/page/start';
import '../src/page/marks.css';
import style from '../src/page/marks.css?inline';

/** The top frame of every page. The background injects the same script into frames that are worth reading. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    shareFrameLink({ ask, obey });
    startPage({
      document,
      isTop: window.top === window,
      instance: crypto.randomUUID(),
      ask,
      obey,
      // The id goes when the extension is updated or removed under an open page.
      lost: () => !browser.runtime?.id,
      // Chromium's shadow trees inherit the document's highlight rules.
      shadowStyle: import.meta.env.FIREFOX ? style : null,
    });
  },
});
