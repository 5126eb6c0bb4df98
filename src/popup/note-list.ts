/** The list of notes as it is shown: pages joined, and deleted notes kept in their places so that they can be undone. */
import type { NotesPage } from '../messaging/protocol';
import type { Note, UnreadableNote } from '../notes/note';

export const NOTES_PER_PAGE = 50;

export type NoteItem =
  | { kind: 'note'; note: Note }
  /** Just deleted: `note` as it lies in the trash, with the revision that restoring must name. */
  | { kind: 'deleted'; note: Note };

export type NoteList = { total: number; items: NoteItem[]; unreadable: UnreadableNote[]; more: boolean };

/** Joins pages, newest first, and puts the deleted where they were by the time they were made. */
export function noteList(pages: readonly NotesPage[], deleted: ReadonlyMap<string, Note>): NoteList {
  const notes = new Map<string, Note>();
  const unreadable = new Map<string, UnreadableNote>();
  for (const page of pages) {
    for (const note of page.notes) if (!deleted.has(note.id)) notes.set(note.id, note);
    for (const broken of page.unreadable) unreadable.set(broken.id, broken);
  }
  const items: NoteItem[] = [...notes.values()].map((note) => ({ kind: 'note', note }));
  for (const note of deleted.values()) {
    const older = items.findIndex((item) => item.note.created < note.created);
    items.splice(older < 0 ? items.length : older, 0, { kind: 'deleted', note });
  }
  const total = pages[0]?.total ?? 0;
  return { total, items, unreadable: [...unreadable.values()], more: hasMore(pages) };
}

function hasMore(pages: readonly NotesPage[]): boolean {
  const last = pages.at(-1);
  return last !== undefined && last.notes.length > 0 && pages.length * NOTES_PER_PAGE < last.total;
}
