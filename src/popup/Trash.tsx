import { useState } from 'preact/hooks';
import { useSpeech } from '../ui/language';
import { Icon } from './entity-parts';
import type { PopupPort } from './port';
import type { NotesModel } from './use-notes';

type Props = { port: PopupPort; model: NotesModel; count: number; onNotice: (words: string) => void };

/** Above the trash: the way back, and emptying it, which asks first because nothing brings it back. */
export function Trash({ port, model: { show, forget }, count, onNotice }: Props) {
  const { t } = useSpeech();
  const words = t.notesList;
  const [asking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    setAsking(false);
    try {
      const answer = await port.send('notes.empty-trash', {});
      if (answer.kind === 'failed') onNotice(t.popup.notes.failures[answer.why]);
      else {
        forget();
        onNotice(words.erased(answer.count));
      }
    } catch {
      onNotice(t.popup.failed.text);
    }
  };
  return (
    <div class="tools">
      <div class="tools-line">
        <button type="button" class="g-link bar-back" onClick={() => show({ trash: false })}>
          <Icon name="back" />
          {words.leaveTrash}
        </button>
        <strong class="tools-name tools-end">{words.trash}</strong>
      </div>
      {count > 0 && !asking && (
        <div class="tools-line">
          <span class="note-meta tools-name">{words.trashHint}</span>
          <button type="button" class="g-link" onClick={() => setAsking(true)}>
            {words.empty}
          </button>
        </div>
      )}
      {asking && (
        <div class="tools-line" role="alert">
          <span class="tools-name">{words.emptySure(count)}</span>
          <button type="button" class="g-link" onClick={() => setAsking(false)}>
            {t.common.cancel}
          </button>
          <button type="button" class="g-button" onClick={() => void erase()}>
            {words.erase}
          </button>
        </div>
      )}
    </div>
  );
}
