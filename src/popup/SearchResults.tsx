import { useEffect, useRef } from 'preact/hooks';
import type { SearchEntity } from '../messaging/protocol';
import type { SearchResult } from '../search/row';
import { useSpeech } from '../ui/language';
import { KindSquare } from '../ui/pieces/KindSquare';
import { Marked } from '../ui/pieces/Marked';
import { sentenceCase } from '../ui/sentence-case';

type Props = {
  id: string;
  results: readonly SearchResult<SearchEntity>[];
  chosen: number;
  onChoose: (index: number) => void;
  onOpen: (entity: string) => void;
};

/** What the search field found. The field keeps the focus; it names the chosen row to screen readers by its id. */
export function SearchResults({ id, results, chosen, onChoose, onOpen }: Props) {
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${resultId(chosen)}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div class="rows" role="listbox" id={id} aria-label={t.popup.search} ref={list}>
      {results.map((result, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the search field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the same; the field's aria-activedescendant points here
        <div
          key={result.row.id}
          role="option"
          id={resultId(index)}
          class="row row-main"
          aria-selected={index === chosen}
          onPointerMove={() => index !== chosen && onChoose(index)}
          onClick={() => onOpen(result.row.id)}
        >
          <Found result={result} />
        </div>
      ))}
    </div>
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
