/** What surfaces ask about notes. */
import type { Note, NotePatch, SaveFailure, UnreadableNote } from '../notes/note';

export type EditAnswer =
  | { kind: 'saved'; note: Note }
  /** Somebody edited it meanwhile: the other version stands, this one was kept as `copy`. */
  | { kind: 'conflict'; note: Note; copy: Note }
  | { kind: 'failed'; why: SaveFailure | 'gone'; detail: string };

export type NotesPage = { total: number; notes: Note[]; unreadable: UnreadableNote[] };

export interface NotesRequests {
  'notes.list': { input: { offset: number; limit: number }; output: NotesPage };
  'notes.edit': { input: { id: string; rev: string; patch: NotePatch }; output: EditAnswer };
  /** Into the trash, from where `notes.restore` takes it back. */
  'notes.delete': { input: { id: string; rev: string }; output: EditAnswer };
  'notes.restore': { input: { id: string; rev: string }; output: EditAnswer };
}
