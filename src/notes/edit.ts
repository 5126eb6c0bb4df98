/** What can be done to a note, as pure functions. Times are ISO 8601 in UTC, ids the caller's. */
import { NOTE_SCHEMA, type Note, type NoteDraft, type NotePatch } from './note';

/** A note that the database has not seen yet, and so has given no revision. */
export type NewNote = Omit<Note, 'rev'>;

/** The first version of a note. */
export function newNote(draft: NoteDraft, id: string, now: string): NewNote {
  return { ...draft, id, schema: NOTE_SCHEMA, created: now, modified: now };
}

function sameTags(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((tag, index) => tag === other[index]);
}

/** Whether a patch would change anything. */
export function changes(note: Note, patch: NotePatch): boolean {
  return (
    (patch.comment !== undefined && patch.comment !== note.comment) ||
    (patch.colour !== undefined && patch.colour !== note.colour) ||
    (patch.tags !== undefined && !sameTags(patch.tags, note.tags))
  );
}

/** The note as edited; the same object when the patch changes nothing. */
export function applyPatch(note: Note, patch: NotePatch, now: string): Note {
  return changes(note, patch) ? { ...note, ...patch, modified: now } : note;
}

/** The note in the trash. When it went there is kept if it already was. */
export function toTrash(note: Note, now: string): Note {
  return note.trashed === undefined ? { ...note, trashed: now } : note;
}

/** The note taken back from the trash, as it was before. */
export function fromTrash(note: Note): Note {
  const { trashed, ...back } = note;
  return trashed === undefined ? note : back;
}

/** An edit that lost against another one, as a note of its own beside it. It is never in the trash: nobody put it there. */
export function conflictCopy(loser: Note, id: string, now: string): NewNote {
  const { rev: _rev, trashed: _trashed, ...kept } = loser;
  return { ...kept, id, modified: now, conflictOf: loser.id };
}

/**
 * Settles two edits that met: which notes change, and into what. `this` gives the copy's words to the note that stands
 * and its words to the copy; whatever does not stand goes to the trash, so that nothing is lost by a slip.
 */
export function settle(copy: Note, standing: Note | null, keep: 'this' | 'other' | 'both', now: string): Note[] {
  const { conflictOf: _conflictOf, ...own } = copy;
  // Where nothing stands any more the copy is all that is left of the note.
  if (keep === 'both' || standing === null) return [{ ...own, modified: now }];
  if (keep === 'other') return [{ ...own, trashed: now }];
  const wordsOf = ({ comment, tags, colour }: Note): NotePatch => ({ comment, tags, colour });
  return [
    { ...fromTrash(standing), ...wordsOf(copy), modified: now },
    { ...own, ...wordsOf(standing), modified: now, trashed: now },
  ];
}
