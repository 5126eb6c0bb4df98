/** The notes as far as they are shown, kept current, and what can be done with one. */
import { useCallback, useState } from 'preact/hooks';
import type { EditAnswer } from '../messaging/protocol';
import type { Note } from '../notes/note';
import type { EditPort } from '../ui/note/use-editing';
import { NOTES_PER_PAGE, type NoteList, noteList } from './note-list';
import type { PopupPort } from './port';
import { type Loaded, useAnnouncements, useLoaded } from './use-loaded';

export type NotesModel = {
  list: Loaded<NoteList>;
  reload: () => void;
  showMore: () => void;
  /** What an editor of one needs. */
  editing: EditPort;
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

  const editing: EditPort = {
    drafts: port.drafts,
    edit: (id, rev, patch) => port.send('notes.edit', { id, rev, patch }).finally(reload),
    resolve: (id, keep) => port.send('notes.resolve', { id, keep }).finally(reload),
    suggest: async (begins) => (await port.send('notes.tags', { begins, limit: 8 })).tags.map(({ tag }) => tag),
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
  return { list, reload, showMore: () => setPageCount((count) => count + 1), editing, remove, restore };
}
