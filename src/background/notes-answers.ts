/** What surfaces are answered about notes. */
import type { NotesRequests } from '../messaging/notes-requests';
import type { NotesStore } from '../storage/notes-store';

type Answers = {
  [K in keyof NotesRequests]: (
    input: NotesRequests[K]['input'],
  ) => Promise<NotesRequests[K]['output']> | NotesRequests[K]['output'];
};

export function notesAnswers({ notes }: { notes: NotesStore }): Answers {
  return {
    'notes.list': ({ offset, limit }) => notes.list(offset, limit),
    'notes.edit': ({ id, rev, patch }) => notes.edit(id, rev, patch),
    'notes.delete': ({ id }) => notes.trash(id),
    'notes.restore': ({ id }) => notes.restore(id),
  };
}
