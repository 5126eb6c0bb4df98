import { useCallback, useMemo } from 'preact/hooks';
import { NOTE_SORTS, type NoteGroup } from '../notes/listing';
import { NOTE_COLOURS } from '../notes/note';
import { useSpeech } from '../ui/language';
import { type NotesWanted, type NoteWindow, useNoteWindow } from '../ui/note/use-note-window';
import { Select } from '../ui/pieces/Select';
import { useListening } from '../ui/pieces/use-listening';
import { type Loaded, useLoaded } from '../ui/pieces/use-loaded';
import { NoteRows } from './NoteRows';
import type { ExplorerPort } from './port';
import type { NotesChoice } from './route';
import { Shown } from './Shown';
import type { Way } from './use-route';

type Props = { port: ExplorerPort; choice: NotesChoice; way: Way };

/** All that the reader saved, filtered and sorted; the address says how. */
export function NotesPage({ port, choice, way }: Props) {
  const { t } = useSpeech();
  const words = t.explorer.notes;
  const list = t.notesList;
  const { sort = 'newest', ...filter } = choice;
  const source = useMemo(
    () => ({ listen: port.listen, list: (wanted: NotesWanted) => port.send('notes.list', wanted) }),
    [port],
  );
  const notes = useNoteWindow(source, filter, sort);
  const groups = useLoaded(
    useCallback(
      () => Promise.all((['page', 'entity', 'tag'] as const).map((by) => port.send('notes.groups', { by }))),
      [port],
    ),
  );
  useListening(port.listen, { 'changed.notes': groups.reload });
  const [byPage, byEntity, byTag] = useMemo(
    () => (groups.state.kind === 'ready' ? groups.state.value.map((one) => one.groups) : [[], [], []]),
    [groups.state],
  );
  const change = (part: Partial<Record<keyof NotesChoice, string | undefined>>): void => {
    const next = Object.fromEntries(Object.entries({ ...choice, ...part }).filter(([, value]) => value));
    way.adjust({ kind: 'notes', choice: next as NotesChoice });
  };
  const grouped = (key: 'page' | 'entity' | 'tag', label: string, any: string, found: readonly NoteGroup[] = []) =>
    (found.length > 0 || choice[key]) && (
      <Select
        label={label}
        value={choice[key] ?? ''}
        options={[['', any], ...withChosen(found, choice[key])]}
        onChange={(value) => change({ [key]: value })}
      />
    );
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <div class="x-head">
        <h1>{words.title}</h1>
        <p class="x-count" role="status">
          {notes.total !== null && list.count(notes.total)}
        </p>
      </div>
      <div class="x-tools x-note-tools">
        <input
          class="g-field x-filter"
          type="search"
          aria-label={list.filter}
          placeholder={list.filter}
          value={choice.text ?? ''}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        {grouped('page', words.page, words.anyPage, byPage)}
        {grouped('entity', words.entity, words.anyEntity, byEntity)}
        {grouped('tag', words.tag, words.anyTag, byTag)}
        <Select
          label={list.colour}
          value={choice.colour ?? ''}
          options={[['', list.anyColour], ...NOTE_COLOURS.map((one): [string, string] => [one, t.note.colours[one]])]}
          onChange={(colour) => change({ colour })}
        />
        <Select
          label={list.sort}
          value={sort}
          options={NOTE_SORTS.map((one): [string, string] => [one, list.sorts[one]])}
          onChange={(value) => change({ sort: value === 'newest' ? undefined : value })}
        />
        {isFiltered && (
          <button type="button" class="g-link" onClick={() => way.adjust({ kind: 'notes', choice: {} })}>
            {words.clear}
          </button>
        )}
      </div>
      <Shown loading={{ state: stateOf(notes), reload: notes.reload }}>
        {(total) =>
          total === 0 ? (
            <div class="x-none">
              <p class="x-none-title">{isFiltered ? list.none : t.popup.notes.empty}</p>
              <p>{isFiltered ? list.noneHint : t.popup.notes.emptyHint}</p>
            </div>
          ) : (
            <NoteRows shown={notes} />
          )
        }
      </Shown>
    </>
  );
}

/** How many notes there are, as something that is loaded. */
function stateOf({ total, failed }: NoteWindow): Loaded<number> {
  if (total !== null) return { kind: 'ready', value: total };
  return { kind: failed ? 'failed' : 'loading' };
}

/** The groups as choices; one that is chosen stays even when nothing is in it any more. */
function withChosen(groups: readonly NoteGroup[], chosen: string | undefined): [string, string][] {
  const options = groups.map(({ key, label, count }): [string, string] => [key, `${label} (${count})`]);
  return !chosen || options.some(([key]) => key === chosen) ? options : [...options, [chosen, chosen]];
}
