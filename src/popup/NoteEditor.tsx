import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../ui/language';
import type { Draft } from './port';

type Props = {
  draft: Draft;
  /** Whether it was opened just now by the reader, and not brought back from an earlier time. */
  focus: boolean;
  /** Every change, as it is typed. */
  onDraft: (draft: Draft) => void;
  onSave: (draft: Draft) => void;
  onCancel: () => void;
};

/** The reader's words, being written. Ctrl or ⌘ + Enter saves, Esc gives up. */
export function NoteEditor({ draft, focus, onDraft, onSave, onCancel }: Props) {
  const { t } = useSpeech();
  const [text, setText] = useState(draft.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    if (!focus || !area) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [focus]);
  const save = (): void => onSave({ ...draft, text: text.trim() });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="note-editor">
      <textarea
        ref={field}
        class="g-field"
        rows={4}
        aria-label={t.popup.notes.words}
        placeholder={t.popup.notes.words}
        value={text}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onDraft({ ...draft, text: event.currentTarget.value });
        }}
      />
      <div class="note-actions">
        <span class="note-meta">{t.popup.notes.draft}</span>
        <button type="button" class="g-link" onClick={onCancel}>
          {t.common.cancel}
        </button>
        <button type="button" class="g-button" onClick={save}>
          {t.common.save}
        </button>
      </div>
    </div>
  );
}
