import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { obey } from '../src/messaging/handle';
import { ask } from '../src/messaging/send';
import { pageHandle } from '../src/page/handle';
import { paintNotes } from '../src/page/notes';

/** Puts the notes of a page back on their words; injected into frames whose page has any. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  if (!page || page.signal.aborted || page.mounted.notes) return;
  page.mounted.notes = true;
  const repaint = paintNotes(document, page, (canonical) => ask('page.notes', { canonical }));
  obey(
    {
      'frame.notes-changed': () => {
        repaint();
        return { ok: true };
      },
    },
    page.signal,
  );
});
