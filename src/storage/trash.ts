/** Erasing for good what lies in the trash: when the reader says so, and by itself after a month. */
import type { StorageFailure } from './notes-keeper';
import type { NotesStore } from './notes-store';

/** How long a deleted note can be taken back. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

export type EraseOutcome = { kind: 'erased'; count: number } | StorageFailure;

/** Erases notes of the trash: all of it, these of it, or those that went there before a time (ISO 8601). */
export async function eraseTrashed(
  store: NotesStore,
  which: { ids?: readonly string[]; before?: string } = {},
): Promise<EraseOutcome> {
  const { keeper } = store;
  const named = which.ids && new Set(which.ids);
  const outcome = await keeper.writing<EraseOutcome>(async (database) => {
    const doomed = (await keeper.index())
      .find({ trash: true })
      .filter(({ id, trashed = '' }) => (!named || named.has(id)) && (!which.before || trashed < which.before));
    const documents = await database.many(doomed.map(({ id }) => id));
    // Taken back from elsewhere since the index was made: not ours to erase.
    const still = documents.filter(({ trashed }) => trashed !== undefined);
    if (still.length > 0) {
      await database.erase(still);
      keeper.wrote(still.map(({ _id: id }) => ({ id, note: null })));
    }
    return { kind: 'erased', count: still.length };
  });
  // What is derived lies on disk with tags, titles and words: erased are they when it is written anew.
  if (outcome.kind === 'erased' && outcome.count > 0) await Promise.all([keeper.keepIndex(), keeper.texts.keep()]);
  return outcome;
}

/** Erases what has lain in the trash for too long. */
export function eraseExpired(store: NotesStore): Promise<EraseOutcome> {
  const before = new Date(Date.parse(store.parts.now()) - TRASH_DAYS * DAY_MS).toISOString();
  return eraseTrashed(store, { before });
}
