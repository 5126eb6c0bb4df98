/** Carries every change of settings and notes to where it shows: open pages at once, open surfaces at once. */
import type { Announcements } from '../messaging/protocol';
import { hostKey, pageSettings } from '../settings/site';
import type { NotesStore } from '../storage/notes-store';
import type { SettingsStore } from '../storage/settings-store';
import type { Platform } from './platform';
import { bearsOnLinks } from './surface-answers';
import type { TabDocuments } from './tab-documents';

type Parts = {
  settings: SettingsStore;
  notes: NotesStore;
  documents: TabDocuments;
  platform: Platform;
  announce: <K extends keyof Announcements>(type: K, input: Announcements[K]['input']) => void;
};

export function followSettings({ settings, notes, documents, platform, announce }: Parts, signal: AbortSignal): void {
  let before = settings.get();
  settings.onChange((now) => {
    announce('changed.settings', now);
    const last = before;
    before = Promise.resolve(now);
    void last.then(async (then) => {
      if (bearsOnLinks(then, now)) await documents.relinkAll();
    });
    void platform.eachPage((tab, url) => {
      const given = pageSettings(now, hostKey(new URL(url).hostname), platform.browserLanguage());
      platform.orderAll('frame.settings', given, tab);
    });
  }, signal);
  notes.onChange(() => {
    announce('changed.notes', {});
    platform.orderAll('frame.notes-changed', {});
  }, signal);
}
