/** What the popup is told of a tab: who is named in its page, and if nobody, why. */

import type { Library } from '../knowledge/dossier';
import { tiesAmong } from '../knowledge/ties-among';
import type { PlacedMention } from '../linking/document';
import type { NamedHere, TabSummary, UndecidedHere } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import { namesState } from '../settings/site';
import type { NotesStore } from '../storage/notes-store';
import type { Brain } from './brain';
import { isClosedPage } from './closed-pages';
import { hostOf } from './host-of';
import type { Platform } from './platform';
import type { TabDocuments } from './tab-documents';

type Parts = {
  brain: () => Promise<Brain>;
  settings: { get: () => Promise<Settings> };
  notes: Pick<NotesStore, 'countOnPage'>;
  documents: Pick<TabDocuments, 'mentions'>;
  platform: Pick<Platform, 'tabUrl' | 'hasAccess' | 'order' | 'now'>;
};

/** The summary of a tab. The popup waits for it: what can be asked at the same time is. */
export async function tabSummary(tab: number, parts: Parts): Promise<TabSummary> {
  const { settings, notes, platform } = parts;
  const url = await platform.tabUrl(tab);
  if (url === null) {
    // With access to all sites, an address the browser does not tell is one that no extension may read.
    return { kind: 'unreadable', why: (await platform.hasAccess(null)) ? 'not-a-page' : 'no-access', host: null };
  }
  const host = hostOf(url);
  if (!/^https?:/.test(url) || host === '') return { kind: 'unreadable', why: 'not-a-page', host: null };
  const [hasAccess, status, now, notesHere] = await Promise.all([
    platform.hasAccess(url),
    platform.order(tab, 0, 'frame.status', {}).catch(() => null),
    settings.get(),
    notes.countOnPage({ visitedUrl: url, canonicalUrl: url }).catch(() => 0),
  ]);
  if (!hasAccess) return { kind: 'unreadable', why: 'no-access', host };
  // Around a PDF file Chromium puts a page without text, in which our script runs all the same.
  if (isClosedPage(url) && status?.gate !== 'open') return { kind: 'unreadable', why: 'not-a-page', host: null };
  if (!status) return { kind: 'unreadable', why: 'no-answer', host };
  const names = namesState(now, host, platform.now());
  const here = { named: [], undecided: [], ties: [] };
  const read = names === 'on' && status.gate === 'open' && !status.isSilent ? await namedIn(tab, parts) : here;
  return { kind: 'page', url, host, names, status, notesHere, ...read };
}

async function namedIn(
  tab: number,
  { brain, documents }: Parts,
): Promise<Pick<PageSummary, 'named' | 'undecided' | 'ties'>> {
  const [library, mentions] = await Promise.all([brain().then((known) => known.library()), documents.mentions(tab)]);
  const places = new Map<string, number[]>();
  for (const { mention, at } of mentions ?? []) {
    if (mention.entity !== null) places.set(mention.entity, [...(places.get(mention.entity) ?? []), at]);
  }
  const named = [...places].flatMap(([entity, at]): NamedHere[] => {
    const label = library.label(entity);
    const line = library.line(entity);
    return label && line ? [{ entity, label, line, count: at.length, at }] : [];
  });
  const ids = named.map(({ entity }) => entity);
  return { named, undecided: undecidedIn(mentions ?? [], library), ties: tiesAmong(library, ids) };
}

/** Names of several, those of the same owners together. */
function undecidedIn(mentions: readonly PlacedMention[], library: Library): UndecidedHere[] {
  const found = new Map<string, UndecidedHere>();
  for (const { mention, text, at } of mentions) {
    if (mention.entity !== null) continue;
    const key = mention.couldBe.join(' ');
    const couldBe = mention.couldBe.flatMap((entity) => {
      const label = library.label(entity);
      return label ? [{ entity, label }] : [];
    });
    const known = found.get(key) ?? { text, couldBe, count: 0, at: [] };
    found.set(key, { ...known, count: known.count + 1, at: [...known.at, at] });
  }
  return [...found.values()];
}

type PageSummary = Extract<TabSummary, { kind: 'page' }>;
