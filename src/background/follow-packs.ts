/** Carries every change of the packs in use to where it shows: marks in open pages, what surfaces list and find. */
import type { Announcements } from '../messaging/protocol';
import type { PackStore } from '../storage/pack-store';
import type { SettingsStore } from '../storage/settings-store';
import type { BrainKeeper } from './brain';
import type { TabDocuments } from './tab-documents';

type Parts = {
  packs: Pick<PackStore, 'onChange'>;
  settings: Pick<SettingsStore, 'get' | 'onChange'>;
  keeper: Pick<BrainKeeper, 'renew'>;
  documents: Pick<TabDocuments, 'startOver'>;
  announce: <K extends keyof Announcements>(type: K, input: Announcements[K]['input']) => void;
};

export function followPacks({ packs, settings, keeper, documents, announce }: Parts, signal: AbortSignal): void {
  const follow = (): void => {
    keeper.renew();
    announce('changed.knowledge', {});
    void documents.startOver();
  };
  packs.onChange(follow, signal);
  let before = settings.get().then(({ packsOff }) => packsOff.join());
  settings.onChange(({ packsOff }) => {
    const now = packsOff.join();
    const last = before;
    before = Promise.resolve(now);
    void last.then((then) => {
      if (then !== now) follow();
    });
  }, signal);
}
