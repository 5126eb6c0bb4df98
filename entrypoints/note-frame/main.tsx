/**
 * The frame in which a reader writes on a note inside a page. Any page can embed this document: without a token, which
 * comes as the frame's name and is worth something once, it shows and does nothing.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../src/messaging/handle';
import { send } from '../../src/messaging/send';
import type { FrameFact } from '../../src/messaging/writing-requests';
import { draftKey, openDrafts } from '../../src/ui/note/drafts';
import { App } from '../../src/writer/App';
import '../../src/writer/writer.css';

const MOST_NOTES = 100;

async function begin(): Promise<void> {
  const token = window.name;
  if (window.top === window || token === '') return;
  const start = await send('writer.begin', { token });
  if (!start) return;
  document.documentElement.lang = start.language;
  document.documentElement.style.colorScheme = start.theme;
  const keys = start.about.kind === 'note' ? [draftKey(start.about.note.id)] : [];
  const drafts = await openDrafts(browser.storage.local, keys);
  const tell = (fact: FrameFact): void => {
    void send('writer.tell', { frame: start.frame, ...fact }).catch(() => undefined);
  };
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <App
      port={{
        start,
        editing: {
          drafts,
          edit: (id, rev, patch) => send('notes.edit', { id, rev, patch }),
          resolve: (id, keep) => send('notes.resolve', { id, keep }),
          suggest: async (begins) => (await send('notes.tags', { begins, limit: 8 })).tags.map(({ tag }) => tag),
        },
        notesOn: async (entity) =>
          (await send('notes.list', { offset: 0, limit: MOST_NOTES, filter: { entity } })).notes,
        onNotes: (hear, signal) => onAnnouncement({ 'changed.notes': () => void hear() }, signal),
        openUrl: (url) => {
          if (/^https?:\/\//i.test(url)) void browser.tabs.create({ url });
        },
        grew: (px) => tell({ token, what: 'height', px }),
        close: () => tell({ token, what: 'closed' }),
      }}
    />,
    root,
  );
  tell({ token, what: 'begun' });
}

void begin().catch(() => undefined);
