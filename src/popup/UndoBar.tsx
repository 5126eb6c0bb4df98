import { useSpeech } from '../ui/language';
import type { NotesModel } from './use-notes';

type Props = { model: Pick<NotesModel, 'last' | 'undo' | 'forget'>; onNotice: (words: string) => void };

/** What was done to a note last, and its undoing; there until it is used or put away, also after the popup was closed. */
export function UndoBar({ model: { last, undo, forget }, onNotice }: Props) {
  const { t } = useSpeech();
  const words = t.notesList;
  const run = (): void => {
    undo().then(
      (answer) => onNotice(answer?.kind === 'saved' ? words.undone : words.notUndone),
      () => onNotice(t.popup.notes.failures['storage-failed']),
    );
  };
  return (
    <div class="undo" role="status">
      {last && (
        <>
          <span>{last.kind === 'deleted' ? words.undoDeleted : words.undoEdited}</span>
          <button type="button" class="g-link" onClick={run}>
            {t.common.undo}
          </button>
          <button type="button" class="g-link" onClick={forget}>
            {t.common.close}
          </button>
        </>
      )}
    </div>
  );
}
