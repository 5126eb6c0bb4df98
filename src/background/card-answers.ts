/** What the card is answered beyond its content. Where a correction holds is the tab's own address, never the page's word. */
import type { CardRequests } from '../messaging/card-requests';
import type { Sender } from '../messaging/handle';
import { pageAddress } from '../notes/page-identity';
import { withCorrection, withKnown, withoutCorrection } from '../settings/corrections';
import { decodeSettingsPatch } from '../settings/decode';
import type { Correction, Settings } from '../settings/settings';
import type { SettingsStore } from '../storage/settings-store';
import type { Brain } from './brain';
import { goToMention } from './go-to-mention';
import { hostOf } from './host-of';
import type { Platform } from './platform';
import type { TabDocuments } from './tab-documents';
import { tabOf } from './tab-of';

type Parts = {
  brain: () => Promise<Brain>;
  settings: Pick<SettingsStore, 'change'>;
  documents: Pick<TabDocuments, 'mentions'>;
  platform: Pick<Platform, 'order' | 'inject' | 'openTab' | 'tabUrl'>;
};

type Answers = {
  [K in keyof CardRequests]: (
    input: CardRequests[K]['input'],
    sender: Sender,
  ) => Promise<CardRequests[K]['output']> | CardRequests[K]['output'];
};

const DONE = { kind: 'done' } as const;
const DECLINED = { kind: 'declined' } as const;

/** Where entities and notes are shown with room around them. */
const EXPLORER = 'explorer.html';

/** A correction of something that no pack has. */
class UnknownEntity extends Error {
  override name = 'UnknownEntity';
}

export function cardAnswers({ brain, settings, documents, platform }: Parts): Answers {
  /** What the settings could not read again would be lost whole: a change is checked before it is kept. */
  const change = (how: (settings: Settings) => Settings): Promise<Settings> =>
    settings.change((before) => {
      const after = how(before);
      decodeSettingsPatch({ corrections: after.corrections, known: after.known });
      return after;
    });
  return {
    'page.bring-part': async ({ part }, sender) => {
      await platform.inject(tabOf(sender), sender.frame, part);
      return { ok: true };
    },
    'page.correct': async ({ name, entity, scope, undo = false }, sender) => {
      // What is read in a private window leaves no trace.
      if (sender.incognito) return DECLINED;
      if (!undo && !(await (await brain()).library()).entity(entity)) throw new UnknownEntity(`no pack has ${entity}`);
      const url = sender.frame === 0 ? sender.url : ((await platform.tabUrl(tabOf(sender))) ?? sender.url);
      const correction: Correction = {
        name,
        entity,
        ...(scope === 'site' && { site: hostOf(url) }),
        ...(scope === 'here' && { page: pageAddress(url) }),
      };
      await change((before) => (undo ? withoutCorrection(before, correction) : withCorrection(before, correction)));
      return DONE;
    },
    'page.know': async ({ entity, known }, sender) => {
      if (sender.incognito) return DECLINED;
      if (known && !(await (await brain()).library()).entity(entity)) throw new UnknownEntity(`no pack has ${entity}`);
      await change((before) => withKnown(before, entity, known));
      return DONE;
    },
    'page.open': async (what) => {
      const [kind, id] = 'entity' in what ? ['entity', what.entity] : ['notes', what.note];
      await platform.openTab(`${EXPLORER}#/${kind}/${encodeURIComponent(id)}`);
      return { ok: true };
    },
    'page.goto': ({ entity, index }, sender) =>
      goToMention(tabOf(sender), { to: { entity }, index }, { documents, platform }),
  };
}
