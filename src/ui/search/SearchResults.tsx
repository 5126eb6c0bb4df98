import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchEntity } from '../../knowledge/dossier';
import { excerpt } from '../../search/excerpt';
import type { NoteResult } from '../../search/note-search';
import type { SearchResult } from '../../search/row';
import { useSpeech } from '../language';
import { KindSquare } from '../pieces/KindSquare';
import { Marked } from '../pieces/Marked';
import { sentenceCase } from '../sentence-case';
import type { Results } from './use-search';

/** What can be opened from the list. */
export type Opening = { entity: string } | { note: string };

type Props = {
  id: string;
  results: Results;
  /** What keys do, said below the list. */
  hint: string;
  chosen: number;
  onChoose: (index: number) => void;
  onOpen: (opening: Opening) => void;
};

/** What Enter or a click on the n-th result opens; null beyond the last. */
export function openingAt({ entities, notes }: Results, index: number): Opening | null {
  const entity = entities[index];
  if (entity) return { entity: entity.row.id };
  const note = notes[index - entities.length];
  return note ? { note: note.note.id } : null;
}

/** What the search field found: names, then notes. The field keeps the focus and names the chosen row by its id. */
export function SearchResults({ id, results, hint, chosen, onChoose, onOpen }: Props) {
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${resultId(chosen)}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const option = (index: number, key: string, children: ComponentChildren) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the search field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the same; the field's aria-activedescendant points here
    <div
      key={key}
      role="option"
      id={resultId(index)}
      class="row row-main"
      aria-selected={index === chosen}
      onPointerMove={() => index !== chosen && onChoose(index)}
      onClick={() => {
        const opening = openingAt(results, index);
        if (opening) onOpen(opening);
      }}
    >
      {children}
    </div>
  );
  const { entities, notes } = results;
  return (
    <>
      <div class="rows" role="listbox" id={id} aria-label={t.popup.search} ref={list}>
        {entities.map((result, index) => option(index, result.row.id, <Found result={result} />))}
        {notes.length > 0 && (
          <div role="presentation" class="rows-title">
            {t.popup.results.notes}
          </div>
        )}
        {notes.map((result, index) =>
          option(entities.length + index, `note ${result.note.id}`, <FoundNote result={result} />),
        )}
      </div>
      <p class="results-hint">{hint}</p>
    </>
  );
}

/** The id of a result's row. */
export function resultId(index: number): string {
  return `result-${index}`;
}

/** What it is called, with the letters that answered; if another of its names answered, that one below. */
function Found({ result: { row, name, ranges } }: { result: SearchResult<SearchEntity> }) {
  const { language, say } = useSpeech();
  const called = say(row.label.name);
  const own = name === called;
  return (
    <>
      <KindSquare type={row.label.type} />
      <span class="row-name">{own ? <Marked text={name} ranges={ranges} /> : called}</span>
      <span class="row-line row-wide" title={say(row.line)}>
        {!own && (
          <>
            <span class="row-alias">
              <Marked text={name} ranges={ranges} />
            </span>
            {' · '}
          </>
        )}
        <span class="row-kind">{sentenceCase(say(row.label.kind), language)}</span>
      </span>
    </>
  );
}

/** The words of a note that answered, and the page they come from. */
function FoundNote({ result: { note, text, ranges } }: { result: NoteResult }) {
  const shown = excerpt(text, ranges);
  return (
    <>
      <span class={`note-dot note-${note.colour}`} aria-hidden="true" />
      <span class="row-name row-words">
        <Marked text={shown.text} ranges={shown.ranges} />
      </span>
      <span class="row-line row-wide">
        <span class="row-kind">{note.page?.title ?? note.entities.map(({ name }) => name).join(', ')}</span>
      </span>
    </>
  );
}
