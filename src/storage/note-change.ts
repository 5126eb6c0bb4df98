import type { Note } from '../notes/note';

/** What happened to one note: as it now stands, or null where it was erased. */
export type NoteChange = { id: string; note: Note | null };
