import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameLink } from '../src/messaging/frame-link';
import type { PageDescription } from '../src/messaging/notes-requests';
import { pageHandle } from '../src/page/handle';
import { pageMetadata } from '../src/page/metadata';
import { frameNotes } from '../src/page/notes';

const OK = { ok: true } as const;

/** Puts a page's notes back on their words, and makes new ones; injected where the page has notes or gets one. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  const link = frameLink();
  if (!page || !link || page.signal.aborted || page.notes) return;
  let isBrought = false;
  const notes = frameNotes(document, page, {
    load: (canonical) => link.ask('page.notes', { canonical }),
    save: (draft) => link.ask('page.save', draft),
    bringBar: () => {
      if (isBrought) return;
      isBrought = true;
      link.ask('page.bring-bar', {}).catch(() => {
        isBrought = false;
      });
    },
    // A list of notes that misses it will be right when it is opened again.
    foundOthers: () => void link.ask('page.found-others', {}).catch(() => undefined),
  });
  page.notes = notes;
  page.onNotes?.(notes);
  const describePage = (): PageDescription => {
    const { canonical, ...said } = pageMetadata(document);
    return { ...said, canonicalUrl: canonical ?? document.URL };
  };
  link.obey(
    {
      'frame.describe-page': describePage,
      'frame.notes-changed': () => {
        notes.reload();
        return OK;
      },
      'frame.settings': ({ paintNotes }) => {
        notes.choicesChanged(paintNotes);
        return OK;
      },
      'frame.found-notes': () => notes.found(),
      'frame.goto-note': ({ note }) => ({ ok: notes.goTo(note) }),
    },
    page.signal,
  );
});
