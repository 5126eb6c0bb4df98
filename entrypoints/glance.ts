import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareFrameLink } from '../src/messaging/frame-link';
import { obey } from '../src/messaging/handle';
import { native } from '../src/messaging/native';
import { ask } from '../src/messaging/send';
import { startPage } from '../src/page/start';

/**
 * The content script: the top frame of every page, by the manifest; the background brings it into frames that are worth
 * reading. It is no content-script entrypoint of the bundler's, whose runtime weighs a third of ours and posts a message
 * that every page can hear.
 */
export default defineUnlistedScript(() => {
  shareFrameLink({ ask, obey });
  startPage({
    document,
    isTop: window.top === window,
    // Pages without https, and sandboxed ones, have no `randomUUID`; it must differ from others of this tab, no more.
    instance: `${Math.random()}`,
    ask,
    obey,
    // The id goes when the extension is updated or removed under an open page.
    lost: () => !native.runtime?.id,
  });
});
