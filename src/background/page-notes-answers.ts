/** What a page is answered about its own notes, which are those found under its address as the browser vouches for it. */
import type { Sender } from '../messaging/handle';
import type { PageNotesRequests } from '../messaging/notes-requests';
import { addressesOf } from '../notes/listing';
import type { SaveAnswer } from '../notes/note';
import type { EditOutcome, NotesStore } from '../storage/notes-store';
import type { Brain } from './brain';
import { nameEntities } from './name-entities';
import { pageSaved, pageShown } from './page-of';
import type { Platform } from './platform';

type Parts = { brain: () => Promise<Brain>; notes: NotesStore; platform: Pick<Platform, 'tabUrl'> };

type Answers = {
  [K in keyof PageNotesRequests]: (
    input: PageNotesRequests[K]['input'],
    sender: Sender,
  ) => Promise<PageNotesRequests[K]['output']>;
};

export function pageNotesAnswers(parts: Parts): Answers {
  const { notes, platform } = parts;
  /** Does something to a note if it is one of that page. */
  const own = async (
    { id, canonical }: { id: string; canonical: string | null },
    sender: Sender,
    act: () => Promise<EditOutcome>,
  ): Promise<EditOutcome> => {
    const page = (await notes.get(id))?.page;
    const here = addressesOf(await pageShown(sender, canonical, platform));
    if (page && addressesOf(page).some((address) => here.includes(address))) return act();
    return { kind: 'failed', why: 'gone', detail: `This page has no note ${id}` };
  };
  return {
    'page.notes': async ({ canonical }, sender) => notes.onPage(await pageShown(sender, canonical, platform)),
    'page.save': (asked, sender) => save(asked, sender, parts),
    'page.edit-note': (asked, sender) => own(asked, sender, () => notes.edit(asked.id, asked.rev, asked.patch)),
    'page.delete-note': (asked, sender) => own(asked, sender, () => notes.trash(asked.id)),
    'page.restore-note': (asked, sender) => own(asked, sender, () => notes.restore(asked.id)),
  };
}

/** The border turns a draft over the limits into a refusal, which is passed on as the answer. */
type Save = PageNotesRequests['page.save']['input'] | { refused: SaveAnswer };

/** What a private window is answered: what is read there leaves no trace unless the reader says so, each time. */
export const NEEDS_CONSENT: SaveAnswer = { kind: 'failed', why: 'needs-consent', detail: 'private window' };

async function save(asked: Save, sender: Sender, { notes, brain, platform }: Parts): Promise<SaveAnswer> {
  if ('refused' in asked) return asked.refused;
  if (sender.incognito && asked.agreed !== true) return NEEDS_CONSENT;
  const { draft } = asked;
  notes.warm();
  // The page's word on its own address is not taken.
  const page = draft.page && {
    ...draft.page,
    ...(await pageSaved(sender, draft.page.canonicalUrl, platform)),
  };
  const entities = asked.entities.length > 0 ? await nameEntities(await brain(), asked.entities) : [];
  return notes.create({ ...draft, entities, ...(page && { page }) });
}
