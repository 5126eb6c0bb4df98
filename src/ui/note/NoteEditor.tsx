import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../../notes/note';
import { ColourPicker } from './ColourPicker';
import { Conflict } from './Conflict';
import { isChanged } from './drafts';
import { TagsField } from './TagsField';
import { type EditPort, useEditing } from './use-editing';
import { useNoteWords } from './words';

type Props = {
  note: Note;
  port: EditPort;
  /** Whether it was opened just now by the reader, and not brought back from an earlier time. */
  focus: boolean;
  /** The words are in the database (the note as it stands), or given up (null). */
  onDone: (note: Note | null) => void;
};

/** A note being written: words, tags, colour. Ctrl or ⌘ + Enter saves; Esc closes, and what was typed stays a draft. */
export function NoteEditor({ note, port, focus, onDone }: Props) {
  const { t } = useNoteWords();
  const { draft, state, change, save, settle, cancel, leave } = useEditing(note, port, onDone);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    if (!focus || !area) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    // A frame may be given the focus only after it has begun.
    const arrive = (): void => {
      if (document.activeElement === document.body) area.focus();
    };
    window.addEventListener('focus', arrive);
    return () => window.removeEventListener('focus', arrive);
  }, [focus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (state.kind === 'conflict') {
    return <Conflict theirs={state.theirs} mine={state.mine} onSettle={settle} />;
  }
  const failures: Record<string, string> = t.failures;
  const failure = state.kind === 'failed' ? (failures[state.why] ?? t.failures.other) : '';
  const said = state.kind === 'saving' ? t.saving : isChanged(draft, note) ? t.draft : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that every field inside shares
    <div class="n-editor" onKeyDown={onKeyDown}>
      <textarea
        ref={field}
        class="g-field n-words"
        rows={4}
        aria-label={t.words}
        placeholder={t.words}
        value={draft.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <TagsField tags={draft.tags} suggest={port.suggest} onChange={(tags) => change({ tags })} />
      <p class="n-failure" role="alert">
        {failure}
      </p>
      <div class="n-actions">
        <ColourPicker chosen={draft.colour} onChoose={(colour) => change({ colour })} />
        <span class="n-said" role="status">
          {said}
        </span>
        <button type="button" class="g-link" onClick={cancel}>
          {t.cancel}
        </button>
        <button type="button" class="g-button" onClick={save}>
          {t.save}
        </button>
      </div>
    </div>
  );
}
