/** The reader's notes: which are listed, and what can be done with one, with the last thing done kept to be undone. */
import { useCallback, useState } from 'preact/hooks';
import type { EditAnswer } from '../messaging/protocol';
import type { Note } from '../notes/note';
import type { EditPort } from '../ui/note/use-editing';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { FIRST_NOTES, type NotesView } from './notes-view';
import type { PopupPort } from './port';
import type { Undoable } from './undo-store';

export type NotesModel = {
  /** How many notes there are in all; null while that is not known. */
  count: number | null;
  view: NotesView;
  show: (change: Partial<NotesView>) => void;
  /** What an editor of a note needs. */
  editing: EditPort;
  remove: (note: Note) => Promise<EditAnswer>;
  /** Takes a note back out of the trash. */
  restore: (note: Note) => Promise<EditAnswer>;
  /** What was done last, by this popup or by one before it; null when there is nothing to undo. */
  last: Undoable | null;
  undo: () => Promise<EditAnswer | null>;
  forget: () => void;
};

/** The notes before any is shown: what is being written on them was not read yet. */
export type UnopenedNotes = Omit<NotesModel, 'editing'> & { editing: Omit<EditPort, 'drafts'> };

export function useNotes(port: PopupPort): UnopenedNotes {
  const [view, setView] = useState(FIRST_NOTES);
  const [last, setLast] = useState(() => port.undo.get());
  const { state, reload } = useLoaded(useCallback(() => port.send('notes.list', { offset: 0, limit: 1 }), [port]));
  useListening(port.listen, { 'changed.notes': reload });
  const keep = (done: Undoable | null): void => {
    port.undo.set(done);
    setLast(done);
  };

  const editing: UnopenedNotes['editing'] = {
    async edit(id, rev, patch) {
      const before = await port.send('notes.get', { id });
      const answer = await port.send('notes.edit', { id, rev, patch });
      if (answer.kind === 'saved' && before) {
        const { comment, tags, colour } = before;
        keep({ kind: 'edited', id, rev: answer.note.rev, before: { comment, tags, colour } });
      }
      return answer;
    },
    resolve: (id, kept) => port.send('notes.resolve', { id, keep: kept }),
    suggest: async (begins) => (await port.send('notes.tags', { begins, limit: 8 })).tags.map(({ tag }) => tag),
  };
  return {
    count: state.kind === 'ready' ? state.value.total : null,
    view,
    show: (change) => setView((now) => ({ ...now, ...change })),
    editing,
    async remove({ id, rev }) {
      const answer = await port.send('notes.delete', { id, rev });
      if (answer.kind === 'saved') keep({ kind: 'deleted', id, rev: answer.note.rev });
      return answer;
    },
    restore: ({ id, rev }) => port.send('notes.restore', { id, rev }),
    last,
    async undo() {
      if (!last) return null;
      keep(null);
      const { id, rev } = last;
      // A note that was changed since keeps its change, and no second version is made of it.
      const now = await port.send('notes.get', { id });
      if (now?.rev !== rev) return null;
      if (last.kind === 'deleted') return port.send('notes.restore', { id, rev });
      return port.send('notes.edit', { id, rev, patch: last.before });
    },
    forget: () => keep(null),
  };
}
