/** What popup, options and explorer are answered. */
import type { SurfaceRequests } from '../messaging/protocol';
import type { WritingRequests } from '../messaging/writing-requests';
import { forgetSite } from '../settings/change';
import type { Settings } from '../settings/settings';
import type { NotesStore } from '../storage/notes-store';
import type { PackStore } from '../storage/pack-store';
import type { SettingsStore } from '../storage/settings-store';
import { atlasAnswers } from './atlas-answers';
import type { Brain } from './brain';
import type { FigureAnswer } from './figure-answers';
import { goToMention } from './go-to-mention';
import { notesAnswers } from './notes-answers';
import { packAnswers } from './pack-answers';
import type { Platform } from './platform';
import { spotAnswers } from './spot-answers';
import type { TabDocuments } from './tab-documents';
import { tabSummary } from './tab-summary';
import type { WriterTokens } from './writer-tokens';
import { writingAnswers } from './writing-answers';

type Parts = {
  brain: () => Promise<Brain>;
  settings: SettingsStore;
  notes: NotesStore;
  packs: PackStore;
  documents: TabDocuments;
  platform: Platform;
  tokens: WriterTokens;
  figures: FigureAnswer;
};

type Answers = ReturnType<typeof writingAnswers> & {
  [K in Exclude<keyof SurfaceRequests, keyof WritingRequests>]: (
    input: SurfaceRequests[K]['input'],
  ) => Promise<SurfaceRequests[K]['output']> | SurfaceRequests[K]['output'];
};

export function surfaceAnswers(parts: Parts): Answers {
  const { brain, settings, platform } = parts;
  return {
    'tab.summary': ({ tab }) => tabSummary(tab, parts),
    'tab.wake': ({ tab }) => platform.order(tab, 0, 'frame.wake', {}).catch(() => ({ ok: false })),
    'tab.goto': ({ tab, ...place }) => goToMention(tab, place, parts),
    'knowledge.list': async () => (await (await brain()).library()).searchRows(),
    'knowledge.dossier': async ({ entity }) => (await (await brain()).library()).dossier(entity),
    'knowledge.figures': parts.figures,
    ...atlasAnswers(brain),
    ...notesAnswers(parts),
    ...writingAnswers(parts),
    ...spotAnswers(parts),
    ...packAnswers({ ...parts, now: platform.now }),
    'settings.get': () => settings.get(),
    'settings.set': (patch) => settings.set(patch),
    'settings.site': ({ host, rule }) => settings.setSite(host, rule),
    'settings.forget-site': ({ host }) => settings.change((then) => forgetSite(then, host)),
    'settings.replace': (whole) => settings.change(() => whole),
  };
}

/** The settings that bear on which names are linked or painted. */
export function bearsOnLinks(before: Settings, after: Settings): boolean {
  return JSON.stringify([before.corrections, before.known]) !== JSON.stringify([after.corrections, after.known]);
}
