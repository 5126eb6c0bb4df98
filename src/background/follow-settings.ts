/** Carries every change of settings and notes to where it shows: open pages at once, open surfaces at once. */
import type { Announcements } from '../messaging/protocol';
import { addressesOf } from '../notes/listing';
import type { Note } from '../notes/note';
import { pageAddress } from '../notes/page-identity';
import type { Settings } from '../settings/settings';
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
  documents: Pick<TabDocuments, 'linkAgain' | 'forget' | 'countAgain'>;
  platform: Pick<Platform, 'orderAll' | 'eachPage' | 'inject' | 'browserLanguage' | 'now'>;
  announce: <K extends keyof Announcements>(type: K, input: Announcements[K]['input']) => void;
};

export function followSettings({ settings, notes, documents, platform, announce }: Parts, signal: AbortSignal): void {
  // Unknown (null) when storage does not answer: then any change may bear on anything.
  let before: Promise<Settings | null> = settings.get().catch(() => null);
  settings.onChange((now) => {
    announce('changed.settings', now);
    const last = before;
    before = Promise.resolve(now);
    void last.then(async (then) => {
      tellPages(then, now, { documents, platform });
      if (!then || bearsOnLinks(then, now)) await documents.linkAgain();
      if (then?.badge !== now.badge || then.language !== now.language) await documents.countAgain();
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

/** Tells each page what it has to know of a change; most changes are of no concern to most pages. */
function tellPages(
  then: Settings | null,
  now: Settings,
  { documents, platform }: Pick<Parts, 'documents' | 'platform'>,
) {
  void platform.eachPage((tab, url) => {
    // Both at the same moment: what is left of a pause would differ from itself.
    const at = platform.now();
    const onPage = (settings: Settings) => pageSettings(settings, hostOf(url), platform.browserLanguage(), at);
    const given = onPage(now);
    if (then && JSON.stringify(onPage(then)) === JSON.stringify(given)) return;
    if (given.names !== 'on') documents.forget(tab);
    platform.orderAll('frame.settings', given, tab);
  });
}

function isOn({ page, trashed }: Note, url: string): boolean {
  return !trashed && page !== undefined && addressesOf(page).includes(pageAddress(url));
}
