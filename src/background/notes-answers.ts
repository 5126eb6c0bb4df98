/** What surfaces are answered about notes. */
import type { NotesRequests } from '../messaging/notes-requests';
import type { NoteDraft, NotePage, SaveAnswer } from '../notes/note';
import { canonicalUrl } from '../notes/page-identity';
import { conflictsOf, resolveConflict } from '../storage/conflicts';
import { undoImport } from '../storage/imports';
import type { NotesStore } from '../storage/notes-store';
import { eraseTrashed } from '../storage/trash';
import type { Brain } from './brain';
import { nameEntities } from './name-entities';
import { exportFile, importFile, previewFile } from './notes-files';
import { NEEDS_CONSENT } from './page-notes-answers';
import type { Platform } from './platform';

type Answers = {
  [K in keyof NotesRequests]: (
    input: NotesRequests[K]['input'],
  ) => Promise<NotesRequests[K]['output']> | NotesRequests[K]['output'];
};

export type NotesParts = {
  brain: () => Promise<Brain>;
  notes: NotesStore;
  platform: Pick<Platform, 'inject' | 'order' | 'tabUrl' | 'isPrivate' | 'storage'>;
};

export function notesAnswers(parts: NotesParts): Answers {
  const { notes, platform } = parts;
  return {
    'notes.list': async ({ offset, limit, filter, sort }) => {
      const list = await notes.list(offset, limit, filter, sort);
      if (list.total > 0) notes.keeper.textsSoon();
      return list;
    },
    'notes.get': ({ id }) => notes.get(id),
    'notes.groups': async ({ by, filter }) => ({ groups: await notes.groups(by, filter) }),
    'notes.tags': async ({ begins, limit }) => {
      const wanted = begins.trim().toLowerCase();
      const fitting = (await notes.groups('tag')).filter(({ key }) => key.toLowerCase().startsWith(wanted));
      return { tags: fitting.slice(0, limit).map(({ key, count }) => ({ tag: key, count })) };
    },
    'notes.create': (asked) => create(asked, parts),
    'notes.edit': ({ id, rev, patch }) => notes.edit(id, rev, patch),
    'notes.delete': ({ id }) => notes.trash(id),
    'notes.restore': ({ id }) => notes.restore(id),
    'notes.empty-trash': ({ ids }) => eraseTrashed(notes, ids && { ids }),
    'notes.conflicts': async () => ({ conflicts: await conflictsOf(notes) }),
    'notes.resolve': ({ id, keep }) => resolveConflict(notes, id, keep),
    'notes.export': (asked) => exportFile(asked, notes),
    'notes.preview-import': ({ text }) => previewFile(text, notes),
    'notes.import': ({ text }) => importFile(text, notes),
    'notes.undo-import': ({ ids }) => undoImport(notes, ids),
    'notes.stats': async () => ({ ...(await notes.counts()), storage: await platform.storage() }),
  };
}

type Asked = NotesRequests['notes.create']['input'];

async function create({ about, agreed, ...words }: Asked, parts: NotesParts): Promise<SaveAnswer> {
  const { brain, notes, platform } = parts;
  notes.warm();
  if (about.kind === 'entity') {
    const entities = await nameEntities(await brain(), [about.entity]);
    return notes.create({ ...words, target: about, entities });
  }
  if ((await platform.isPrivate(about.tab)) && agreed !== true) return NEEDS_CONSENT;
  const page = await describePage(about.tab, platform);
  if (!page) return { kind: 'failed', why: 'no-page', detail: `tab ${about.tab} did not say what it shows` };
  const draft: NoteDraft = { ...words, target: { kind: 'page' }, page, entities: [] };
  return notes.create(draft);
}

/** The page of a tab by its own account and the browser's; null where it cannot be asked. */
async function describePage(tab: number, { inject, order, tabUrl }: NotesParts['platform']): Promise<NotePage | null> {
  const visitedUrl = await tabUrl(tab);
  if (visitedUrl === null) return null;
  try {
    await inject(tab, 0, 'notes');
    const said = await order(tab, 0, 'frame.describe-page', {});
    return { ...said, visitedUrl, canonicalUrl: canonicalUrl(visitedUrl, said.canonicalUrl) };
  } catch {
    return null;
  }
}
