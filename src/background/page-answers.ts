/** What content scripts are answered. Each speaks for its own frame only, as the browser vouches for it. */
import type { Sender } from '../messaging/handle';
import type { CardAnswer, Occurrences, PageRequests } from '../messaging/protocol';
import { pageSettings } from '../settings/site';
import type { NotesStore } from '../storage/notes-store';
import type { SettingsStore } from '../storage/settings-store';
import type { Brain } from './brain';
import { cardAnswers } from './card-answers';
import type { FigureAnswer } from './figure-answers';
import { glanceAnswers } from './glance-answers';
import { hostOf } from './host-of';
import { pageNotesAnswers } from './page-notes-answers';
import { pageShown } from './page-of';
import type { Platform } from './platform';
import type { TabDocuments } from './tab-documents';
import { tabOf } from './tab-of';
import type { WriterTokens } from './writer-tokens';
import { writingPageAnswers } from './writing-answers';

type Parts = {
  brain: () => Promise<Brain>;
  settings: Pick<SettingsStore, 'get' | 'change' | 'setSite'>;
  notes: NotesStore;
  documents: TabDocuments;
  platform: Platform;
  tokens: WriterTokens;
  figures: FigureAnswer;
};

type Answers = {
  [K in keyof PageRequests]: (
    input: PageRequests[K]['input'],
    sender: Sender,
  ) => Promise<PageRequests[K]['output']> | PageRequests[K]['output'];
};

const OK = { ok: true } as const;

export function pageAnswers(parts: Parts): Answers {
  const { brain, settings, notes, documents, platform } = parts;
  const bringNotes = async (tab: number, sender: Sender, canonical: string | null): Promise<void> => {
    const count = await notes.countOnPage(await pageShown(sender, canonical, platform));
    if (count > 0) await platform.inject(tab, sender.frame, 'notes');
  };
  return {
    'page.hello': async ({ instance, canonical }, sender) => {
      const tab = tabOf(sender);
      documents.begin(tab, sender.frame, instance);
      // A switch is for the site in the address bar, and for what it embeds.
      const url = sender.frame === 0 ? sender.url : await platform.tabUrl(tab);
      const given = pageSettings(
        await settings.get(),
        hostOf(url ?? sender.url),
        platform.browserLanguage(),
        platform.now(),
      );
      // What names are looked for with is loaded while the page is read: the background may have just started.
      if (given.names === 'on') void brain().catch(() => undefined);
      // Names do not wait for the notes' database, nor fail with it.
      if (given.paintNotes) void bringNotes(tab, sender, canonical).catch(() => undefined);
      return { settings: given };
    },
    'page.text': (update, sender) => documents.update(tabOf(sender), sender.frame, sender.url, update),
    'page.bring-pointer': async (_, sender) => {
      await platform.inject(tabOf(sender), sender.frame, 'pointer');
      return OK;
    },
    'page.bring-card': async (_, sender) => {
      await platform.inject(tabOf(sender), sender.frame, 'card');
      return OK;
    },
    'page.bring-bar': async (_, sender) => {
      await platform.inject(tabOf(sender), sender.frame, 'bar');
      return OK;
    },
    'page.bring-notes': async (_, sender) => {
      await platform.inject(tabOf(sender), sender.frame, 'notes');
      return OK;
    },
    'page.card-opened': (_, sender) => {
      const tab = tabOf(sender);
      for (const frame of documents.framesOf(tab)) {
        if (frame !== sender.frame) void platform.order(tab, frame, 'frame.close-card', {}).catch(() => undefined);
      }
      return OK;
    },
    'page.card': ({ entity }, sender) => cardFor(entity, tabOf(sender), parts),
    'page.figures': parts.figures,
    ...glanceAnswers(parts),
    ...cardAnswers(parts),
    ...pageNotesAnswers(parts),
    ...writingPageAnswers(parts),
  };
}

async function cardFor(
  entity: string,
  tab: number,
  { brain, settings, documents, notes }: Parts,
): Promise<CardAnswer | null> {
  const dossier = (await (await brain()).library()).dossier(entity);
  if (!dossier) return null;
  const mentions = (await documents.mentions(tab)) ?? [];
  const at = mentions.filter(({ mention }) => mention.entity === entity).map((placed) => placed.at);
  const here: Occurrences = { count: at.length, at };
  const others = new Set(mentions.flatMap(({ mention }) => (mention.entity === null ? [] : [mention.entity])));
  others.delete(entity);
  // A card without its count of notes is better than no card.
  const count = await notes.countWithEntity(entity).catch(() => 0);
  const { known } = await settings.get();
  return {
    dossier,
    here,
    alsoHere: [...others],
    notes: count,
    known: known.includes(entity),
  };
}
