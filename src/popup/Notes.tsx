import type { EditAnswer } from '../messaging/protocol';
import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import { Blank } from './Blank';
import { NoteItem } from './NoteItem';
import type { NoteList } from './note-list';
import type { NotesModel } from './use-notes';

type Props = {
  list: NoteList;
  model: Pick<NotesModel, 'showMore' | 'editing' | 'remove' | 'restore'>;
  /** A note that is to stand open in its editor. */
  opened: string | null;
  onGoTo: (note: Note) => void;
  onOpenUrl: (url: string) => void;
  onOpenEntity: (entity: string) => void;
  /** Tells the reader something that they should know. */
  onNotice: (words: string) => void;
};

/** What the reader saved, newest first. */
export function Notes({ list, model, opened, onGoTo, onOpenUrl, onOpenEntity, onNotice }: Props) {
  const { t } = useSpeech();
  const words = t.popup.notes;
  /** Says what went wrong, if anything; whether the reader's words are in the database. */
  const settle = (answering: Promise<EditAnswer>): Promise<boolean> =>
    answering.then(
      (answer) => {
        if (answer.kind === 'conflict') onNotice(words.conflict);
        if (answer.kind === 'failed') onNotice(words.failures[answer.why]);
        return answer.kind !== 'failed';
      },
      () => {
        onNotice(words.failures['storage-failed']);
        return false;
      },
    );
  const act = (answering: Promise<EditAnswer>): void => {
    void settle(answering);
  };

  if (list.items.length === 0 && list.unreadable.length === 0) {
    return <Blank title={words.empty} text={words.emptyHint} />;
  }
  return (
    <>
      <ul class="notes">
        {list.items.map(({ kind, note }) =>
          kind === 'note' ? (
            <NoteItem
              key={note.id}
              note={note}
              editing={model.editing}
              opened={note.id === opened}
              onGoTo={onGoTo}
              onOpenUrl={onOpenUrl}
              onOpenEntity={onOpenEntity}
              onDelete={(doomed) => act(model.remove(doomed))}
            />
          ) : (
            <Deleted key={note.id} note={note} onUndo={(back) => act(model.restore(back))} />
          ),
        )}
        {list.unreadable.map(({ id, why }) => (
          <li key={id} class="note note-unreadable">
            <p>{words.unreadable}</p>
            <p class="note-meta">
              {id} · {why}
            </p>
          </li>
        ))}
      </ul>
      {list.more && (
        <button type="button" class="g-link aside" onClick={model.showMore}>
          {words.more}
        </button>
      )}
    </>
  );
}

/** The place of a note that was just deleted. */
function Deleted({ note, onUndo }: { note: Note; onUndo: (note: Note) => void }) {
  const { t } = useSpeech();
  return (
    <li class="note note-deleted" role="status">
      {t.popup.notes.deleted}
      <button type="button" class="g-link" onClick={() => onUndo(note)}>
        {t.common.undo}
      </button>
    </li>
  );
}
