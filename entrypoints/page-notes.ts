import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameLink } from '../src/messaging/frame-link';
import type { PageDescription } from '../src/messaging/notes-requests';
import { pageHandle } from '../src/page/handle';
import { pageMetadata } from '../src/page/metadata';
import { draftOf } from '../src/page/note-draft';
import { paintNotes } from '../src/page/notes';
import { sentenceSpan } from '../src/page/text-span';

/** Puts a page's notes back on their words, and makes new ones; injected where the page has notes or gets one. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  const link = frameLink();
  if (!page || !link || page.signal.aborted || page.keep) return;
  page.keep = async (what) => {
    const span = 'sentenceOf' in what ? sentenceSpan(page.live, what.sentenceOf) : what;
    const draft = draftOf(document, page.live, page.mentions, span);
    return draft && link.ask('page.save', draft);
  };
  const repaint = paintNotes(document, page, (canonical) => link.ask('page.notes', { canonical }));
  const describePage = (): PageDescription => {
    const { canonical, ...said } = pageMetadata(document);
    return { ...said, canonicalUrl: canonical ?? document.URL };
  };
  const changed = (): { ok: true } => {
    repaint();
    return { ok: true };
  };
  link.obey({ 'frame.notes-changed': changed, 'frame.describe-page': describePage }, page.signal);
});
