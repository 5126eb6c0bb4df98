/** What popup, options and explorer are answered. */
import { tiesAmong } from '../knowledge/ties-among';
import type { FrameStatus, NamedHere, SurfaceRequests, TabSummary } from '../messaging/protocol';
import type { WritingRequests } from '../messaging/writing-requests';
import { forgetSite } from '../settings/change';
import type { Settings } from '../settings/settings';
import { namesState } from '../settings/site';
import type { NotesStore } from '../storage/notes-store';
import type { PackStore } from '../storage/pack-store';
import type { SettingsStore } from '../storage/settings-store';
import { atlasAnswers } from './atlas-answers';
import type { Brain } from './brain';
import { isClosedPage } from './closed-pages';
import type { FigureAnswer } from './figure-answers';
import { goToMention } from './go-to-mention';
import { hostOf } from './host-of';
import { notesAnswers } from './notes-answers';
import { packAnswers } from './pack-answers';
import type { Platform } from './platform';
import { spotAnswers } from './spot-answers';
import type { TabDocuments } from './tab-documents';
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
    'tab.summary': ({ tab }) => summaryOf(tab, parts),
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

async function summaryOf(tab: number, { brain, settings, notes, documents, platform }: Parts): Promise<TabSummary> {
  const url = await platform.tabUrl(tab);
  if (url === null) {
    // With access to all sites, an address the browser does not tell is one that no extension may read.
    return { kind: 'unreadable', why: (await platform.hasAccess(null)) ? 'not-a-page' : 'no-access', host: null };
  }
  const host = hostOf(url);
  if (!/^https?:/.test(url) || host === '') return { kind: 'unreadable', why: 'not-a-page', host: null };
  if (!(await platform.hasAccess(url))) return { kind: 'unreadable', why: 'no-access', host };
  let status: FrameStatus;
  try {
    status = await platform.order(tab, 0, 'frame.status', {});
  } catch {
    return isClosedPage(url)
      ? { kind: 'unreadable', why: 'not-a-page', host: null }
      : { kind: 'unreadable', why: 'no-answer', host };
  }
  const names = namesState(await settings.get(), host, platform.now());
  const notesHere = await notes.countOnPage({ visitedUrl: url, canonicalUrl: url }).catch(() => 0);
  const here = { named: [], ties: [] };
  const read = names === 'on' && status.gate === 'open' ? await namedIn(tab, brain, documents) : here;
  return { kind: 'page', url, host, names, status, notesHere, ...read };
}

async function namedIn(tab: number, brain: () => Promise<Brain>, documents: TabDocuments) {
  const library = await (await brain()).library();
  const places = new Map<string, number[]>();
  for (const { mention, at } of (await documents.mentions(tab)) ?? []) {
    if (mention.entity !== null) places.set(mention.entity, [...(places.get(mention.entity) ?? []), at]);
  }
  const named = [...places].flatMap(([entity, at]): NamedHere[] => {
    const label = library.label(entity);
    const line = library.line(entity);
    return label && line ? [{ entity, label, line, count: at.length, at }] : [];
  });
  const ids = named.map(({ entity }) => entity);
  return { named, ties: tiesAmong(library, ids) };
}

/** The settings that bear on which names are linked or painted. */
export function bearsOnLinks(before: Settings, after: Settings): boolean {
  return JSON.stringify([before.corrections, before.known]) !== JSON.stringify([after.corrections, after.known]);
}
