/** The notes as far as they are shown, kept current, and what can be done with one. */
import { useCallback, useState } from 'preact/hooks';
import type { EditAnswer } from '../messaging/protocol';
import type { Note } from '../notes/note';
import { NOTES_PER_PAGE, type NoteList, noteList } from './note-list';
import type { PopupPort } from './port';
import { type Loaded, useAnnouncements, useLoaded } from './use-loaded';

export type NotesModel = {
  list: Loaded<NoteList>;
  reload: () => void;
  showMore: () => void;
  /** Saves words begun on revision `rev`. */
  saveWords: (id: string, rev: string, comment: string) => Promise<EditAnswer>;
  remove: (note: Note) => Promise<EditAnswer>;
  /** Takes a note back out of the trash. */
  restore: (note: Note) => Promise<EditAnswer>;
};

export function useNotes(port: PopupPort): NotesModel {
  const [pageCount, setPageCount] = useState(1);
  const [deleted, setDeleted] = useState<ReadonlyMap<string, Note>>(new Map());
  const load = useCallback(() => {
    const pages = Array.from({ length: pageCount }, (_, index) =>
      port.send('notes.list', { offset: index * NOTES_PER_PAGE, limit: NOTES_PER_PAGE }),
    );
    return Promise.all(pages);
  }, [port, pageCount]);
  const { state, reload } = useLoaded(load);
  useAnnouncements(port, { 'changed.notes': reload });

  const saveWords: NotesModel['saveWords'] = async (id, rev, comment) => {
    const answer = await port.send('notes.edit', { id, rev, patch: { comment } });
    reload();
    return answer;
  };
  const remove: NotesModel['remove'] = async ({ id, rev }) => {
    const answer = await port.send('notes.delete', { id, rev });
    if (answer.kind === 'saved') setDeleted((known) => new Map(known).set(id, answer.note));
    reload();
    return answer;
  };
  const restore: NotesModel['restore'] = async ({ id, rev }) => {
    const answer = await port.send('notes.restore', { id, rev });
    if (answer.kind === 'saved') {
      setDeleted((known) => new Map([...known].filter(([other]) => other !== id)));
    }
    reload();
    return answer;
  };
  const list: Loaded<NoteList> =
    state.kind === 'ready' ? { kind: 'ready', value: noteList(state.value, deleted) } : state;
  return { list, reload, showMore: () => setPageCount((count) => count + 1), saveWords, remove, restore };
}
