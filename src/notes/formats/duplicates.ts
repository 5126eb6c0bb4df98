/** Which notes of an import are here already: by what they say, not by their ids. */
import { foldText } from '../../text/fold';
import type { Note } from '../note';
import { pageAddress } from '../page-identity';
import type { ImportedNote } from './format';

/** Equal for notes that say the same of the same words: position, colour, times and entities do not count. */
export function contentKey({ target, page, comment, tags, trashed }: Omit<ImportedNote, 'id'> | Note): string {
  const about =
    target.kind === 'quote'
      ? [target.quote.exact, foldText(target.quote.prefix), foldText(target.quote.suffix)]
      : target.kind === 'entity'
        ? [target.entity]
        : [];
  const address = page && target.kind !== 'entity' ? pageAddress(page.canonicalUrl) : '';
  return JSON.stringify([target.kind, about, address, comment, [...tags].sort(), trashed !== undefined]);
}

export type ImportPlan = { fresh: (ImportedNote & { id: string })[]; duplicates: number };

/**
 * What of an import is to be written beside the notes that are there. A note keeps its id unless another has it; what
 * named the old id as the note it lost against then names the new one. `takenIds`: of documents that are no readable
 * notes.
 */
export function planImport(
  incoming: readonly ImportedNote[],
  here: readonly Note[],
  newId: () => string,
  takenIds: readonly string[] = [],
): ImportPlan {
  const known = new Set(here.map(contentKey));
  const foreign = new Set<string>();
  const taken = new Set([...here.map(({ id }) => id), ...takenIds]);
  const renamed = new Map<string, string>();
  const fresh: ImportPlan['fresh'] = [];
  for (const note of incoming) {
    const key = contentKey(note);
    // Notes with ids are known to be two, even if they say the same.
    if (known.has(key) || (note.id === undefined && foreign.has(key))) continue;
    if (note.id === undefined) foreign.add(key);
    const id = note.id === undefined || taken.has(note.id) ? newId() : note.id;
    if (note.id !== undefined && id !== note.id) renamed.set(note.id, id);
    taken.add(id);
    fresh.push({ ...note, id });
  }
  const rewired = fresh.map((note) => {
    const now = note.conflictOf === undefined ? undefined : renamed.get(note.conflictOf);
    return now === undefined ? note : { ...note, conflictOf: now };
  });
  return { fresh: rewired, duplicates: incoming.length - fresh.length };
}
