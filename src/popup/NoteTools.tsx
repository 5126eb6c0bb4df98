import { GROUPINGS, NOTE_SORTS } from '../notes/listing';
import { NOTE_COLOURS } from '../notes/note';
import { useSpeech } from '../ui/language';
import { Select } from '../ui/pieces/Select';
import { ExportMenu } from './ExportMenu';
import type { PopupPort } from './port';
import type { NotesModel } from './use-notes';

type Props = {
  port: PopupPort;
  model: NotesModel;
  /** How many notes are listed. */
  count: number;
  onNotice: (words: string) => void;
};

/** Above the notes: how they are grouped, ordered and filtered, and what can be done with all that are listed. */
export function NoteTools({ port, model: { view, show }, count, onNotice }: Props) {
  const { t } = useSpeech();
  const words = t.notesList;
  const kept = view.group?.label ?? (view.page === null ? null : words.here);
  return (
    <div class="tools">
      <div class="tools-line">
        <Select
          label={words.group}
          value={view.by ?? 'none'}
          options={['none', ...GROUPINGS].map((value) => [value, words.groups[value as keyof typeof words.groups]])}
          onChange={(value) => show({ by: GROUPINGS.find((one) => one === value) ?? null, group: null })}
        />
        <Select
          label={words.sort}
          value={view.sort}
          options={NOTE_SORTS.map((value) => [value, words.sorts[value]])}
          onChange={(value) => show({ sort: NOTE_SORTS.find((one) => one === value) ?? 'newest' })}
        />
        <ExportMenu port={port} view={view} count={count} onTrash={() => show({ trash: true })} onNotice={onNotice} />
      </div>
      <div class="tools-line">
        <input
          class="g-field tools-filter"
          type="text"
          aria-label={words.filter}
          placeholder={words.filter}
          autocomplete="off"
          value={view.text}
          onInput={(event) => show({ text: event.currentTarget.value })}
        />
        <Select
          label={words.colour}
          value={view.colour ?? 'any'}
          options={[
            ['any', words.anyColour],
            ...NOTE_COLOURS.map((colour): [string, string] => [colour, t.popup.notes.colours[colour]]),
          ]}
          onChange={(value) => show({ colour: NOTE_COLOURS.find((one) => one === value) ?? null })}
        />
      </div>
      {kept !== null && (
        <div class="tools-line tools-kept">
          <span class="tools-name">{kept}</span>
          <span class="note-meta">{words.count(count)}</span>
          <button
            type="button"
            class="g-link"
            aria-label={words.leave(kept)}
            title={words.leave(kept)}
            onClick={() => show({ group: null, page: null })}
          >
            {t.popup.show.all}
          </button>
        </div>
      )}
    </div>
  );
}
