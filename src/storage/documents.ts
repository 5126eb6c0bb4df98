/** Notes as the documents that the database takes. */
import { encodeNote } from '../notes/decode';
import type { NewNote } from '../notes/edit';
import type { Note } from '../notes/note';
import type { DocumentToStore, StoredDocument } from './notes-database';

/** A new note's first document. */
export function documentOf(note: NewNote): DocumentToStore {
  return { ...encodeNote(note), _id: note.id };
}

/** What replaces a stored document. Fields that this version does not know stay. */
export function successorOf(stored: StoredDocument, note: Note): DocumentToStore {
  // These go when the note has them no more.
  const { trashed: _trashed, conflictOf: _conflictOf, ...kept } = stored;
  return { ...kept, ...encodeNote(note), _id: stored._id, _rev: stored._rev };
}
