/** What pages and frames are answered that let a reader write: who may show which note, and what frames tell their page. */
import type { Sender } from '../messaging/handle';
import type { WritingAbout, WritingPageRequests, WritingRequests } from '../messaging/writing-requests';
import { addressesOf } from '../notes/listing';
import type { Settings } from '../settings/settings';
import { spokenLanguage } from '../settings/site';
import type { NotesStore } from '../storage/notes-store';
import type { SettingsStore } from '../storage/settings-store';
import type { Brain } from './brain';
import { hostOf } from './host-of';
import { pageShown } from './page-of';
import type { Platform } from './platform';
import type { TabDocuments } from './tab-documents';
import { tabOf } from './tab-of';
import type { WriterTokens } from './writer-tokens';

type Answers<Requests> = {
  [K in keyof Requests]: (
    input: Requests[K] extends { input: infer Input } ? Input : never,
    sender: Sender,
  ) => Promise<Requests[K] extends { output: infer Output } ? Output : never>;
};

type PageParts = {
  notes: Pick<NotesStore, 'get'>;
  settings: Pick<SettingsStore, 'setSite'>;
  platform: Pick<Platform, 'tabUrl' | 'openWriter'>;
  documents: Pick<TabDocuments, 'stir'>;
  tokens: WriterTokens;
};

export function writingPageAnswers({
  notes,
  settings,
  platform,
  documents,
  tokens,
}: PageParts): Answers<WritingPageRequests> {
  /** An entity's notes may be shown from anywhere, since only the frame sees them; a note only where it was made. */
  const mayShow = async (about: WritingAbout, canonical: string | null, sender: Sender): Promise<boolean> => {
    if ('entity' in about) return true;
    const page = (await notes.get(about.note))?.page;
    const here = addressesOf(await pageShown(sender, canonical, platform));
    return page !== undefined && addressesOf(page).some((address) => here.includes(address));
  };
  return {
    'page.write': async ({ about, canonical, theme }, sender) => {
      if (sender.tab === null || !(await mayShow(about, canonical, sender))) return { token: null };
      return { token: await tokens.give({ about, tab: sender.tab, frame: sender.frame, theme }) };
    },
    'page.write-in-window': async ({ about, canonical }, sender) => {
      if (sender.tab === null || !(await mayShow(about, canonical, sender))) return { ok: false };
      return platform.openWriter(sender.tab, about).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
    },
    'page.found-others': async (_, sender) => {
      documents.stir(tabOf(sender));
      return { ok: true };
    },
    'page.paint-notes': async ({ on }, sender) => {
      // The site is the one in the address bar, and what it embeds goes with it.
      const url = sender.frame === 0 || sender.tab === null ? sender.url : await platform.tabUrl(sender.tab);
      await settings.setSite(hostOf(url ?? sender.url), { paintNotes: on });
      return { ok: true };
    },
  };
}

type Parts = {
  notes: Pick<NotesStore, 'get'>;
  brain: () => Promise<Brain>;
  settings: { get: () => Promise<Settings> };
  documents: Pick<TabDocuments, 'framesOf' | 'mentions'>;
  platform: Pick<Platform, 'order' | 'browserLanguage'>;
  tokens: WriterTokens;
};

export function writingAnswers(parts: Parts): Answers<WritingRequests> {
  const { notes, brain, settings, documents, platform, tokens } = parts;
  return {
    'writer.begin': async ({ token }, sender) => {
      const granted = await tokens.take(token, sender.tab);
      if (!granted) return null;
      const { about: asked, theme, frame } = granted;
      const language = spokenLanguage(await settings.get(), platform.browserLanguage());
      if ('note' in asked) {
        const note = await notes.get(asked.note);
        return note && { about: { kind: 'note', note }, language, theme, frame };
      }
      const name = (await (await brain()).library()).label(asked.entity)?.name;
      return name ? { about: { kind: 'entity', entity: asked.entity, name }, language, theme, frame } : null;
    },
    'writer.tell': async ({ frame, ...fact }, sender) => {
      if (sender.tab === null) return { ok: false };
      return platform.order(sender.tab, frame, 'frame.writer', fact).catch(() => ({ ok: false }));
    },
    'tab.lost-notes': async ({ tab }) => {
      // A start that has not heard of the document has not heard of its frames either.
      await documents.mentions(tab);
      const told = [0, ...documents.framesOf(tab)].map((frame) =>
        platform.order(tab, frame, 'frame.found-notes', {}).catch(() => ({ placed: [], lost: [] })),
      );
      const found = await Promise.all(told);
      const placed = new Set(found.flatMap((one) => one.placed));
      return { ids: [...new Set(found.flatMap((one) => one.lost))].filter((id) => !placed.has(id)) };
    },
    'tab.goto-note': async ({ tab, note }) => {
      for (const frame of new Set([0, ...documents.framesOf(tab)])) {
        const { ok } = await platform.order(tab, frame, 'frame.goto-note', { note }).catch(() => ({ ok: false }));
        if (ok) return { ok };
      }
      return { ok: false };
    },
  };
}
