/** Carries every change of settings and notes to where it shows: open pages at once, open surfaces at once. */
import type { Announcements } from '../messaging/protocol';
import { addressesOf } from '../notes/listing';
import type { Note } from '../notes/note';
import { pageAddress } from '../notes/page-identity';
import { pageSettings } from '../settings/site';
import type { NotesStore } from '../storage/notes-store';
import type { SettingsStore } from '../storage/settings-store';
import { hostOf } from './host-of';
import type { Platform } from './platform';
import { bearsOnLinks } from './surface-answers';
import type { TabDocuments } from './tab-documents';

type Parts = {
  settings: Pick<SettingsStore, 'get' | 'onChange'>;
  notes: Pick<NotesStore, 'onChange'>;
  documents: Pick<TabDocuments, 'relinkAll' | 'forget' | 'countAgain'>;
  platform: Pick<Platform, 'orderAll' | 'eachPage' | 'inject' | 'browserLanguage' | 'now'>;
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
      if (then.badge !== now.badge || then.language !== now.language) await documents.countAgain();
    });
    void platform.eachPage((tab, url) => {
      const given = pageSettings(now, hostOf(url), platform.browserLanguage(), platform.now());
      if (given.names !== 'on') documents.forget(tab);
      platform.orderAll('frame.settings', given, tab);
    });
  }, signal);
  notes.onChange((changes) => {
    announce('changed.notes', {});
    platform.orderAll('frame.notes-changed', {});
    // The same page in another tab, or one whose only note comes back from the trash, has nothing yet to paint it with.
    void platform.eachPage((tab, url) => {
      if (changes.some(({ note }) => note !== null && isOn(note, url)))
        void platform.inject(tab, 0, 'notes').catch(() => undefined);
    });
  }, signal);
}

function isOn({ page, trashed }: Note, url: string): boolean {
  return !trashed && page !== undefined && addressesOf(page).includes(pageAddress(url));
}
