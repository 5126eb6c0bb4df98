import { useRef, useState } from 'preact/hooks';
import { useSpeech } from '../ui/language';
import { moveInList } from '../ui/search/move-in-list';
import { type Opening, openingAt, resultId, SearchResults } from '../ui/search/SearchResults';
import { type SearchSource, useSearch } from '../ui/search/use-search';
import type { Route } from './route';

type Props = { source: SearchSource; onGo: (to: Route) => void };

const RESULTS = 'results';

/** The place that a result leads to. */
function placeOf(opening: Opening): Route {
  return 'entity' in opening ? { kind: 'entity', id: opening.entity } : { kind: 'note', id: opening.note };
}

/** Search over everything, from every place: results hang below the field while it has the focus. */
export function Finder({ source, onGo }: Props) {
  const { t } = useSpeech();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { results } = useSearch(source, query);
  const found = results.kind === 'ready' ? results.value : { entities: [], notes: [] };
  const count = found.entities.length + found.notes.length;
  const shown = open && query.trim() !== '';
  const leave = (to: Route): void => {
    setQuery('');
    setOpen(false);
    field.current?.blur();
    onGo(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || !shown) return;
    const opening = openingAt(found, chosen);
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && opening) leave(placeOf(opening));
    else {
      const to = moveInList(event.key, chosen, count);
      if (to === null) return;
      setChosen(to);
    }
    event.preventDefault();
  };
  return (
    <search class="x-find">
      <input
        ref={field}
        class="g-field"
        type="text"
        enterkeyhint="search"
        role="combobox"
        aria-label={t.explorer.search}
        aria-autocomplete="list"
        aria-expanded={shown && count > 0}
        aria-controls={shown && count > 0 ? RESULTS : undefined}
        aria-activedescendant={shown && count > 0 ? resultId(chosen) : undefined}
        placeholder={t.explorer.searchFor}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span class="g-unseen" role="status">
        {shown && results.kind === 'ready' ? t.explorer.found(count) : ''}
      </span>
      {shown && results.kind === 'ready' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press on a result must not take the focus off the field
        <div
          class="x-found"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {count > 0 ? (
            <SearchResults
              id={RESULTS}
              results={found}
              hint={t.explorer.searchHint}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={(opening) => leave(placeOf(opening))}
            />
          ) : (
            <p class="x-none">{t.popup.results.none(query.trim())}</p>
          )}
        </div>
      )}
    </search>
  );
}
