import { useMemo, useState } from 'preact/hooks';
import type { SearchEntity } from '../knowledge/dossier';
import { ENTITY_TYPES, type EntityType } from '../knowledge/schema';
import { useSpeech } from '../ui/language';
import { useLoaded } from '../ui/pieces/use-loaded';
import { addressOf } from './route';
import { TypeChoice } from './TypeChoice';
import type { Way } from './use-route';

type Props = { all: readonly SearchEntity[]; type: EntityType | undefined; way: Way };

const loadFolding = () => import('../text/fold');
const notYet = () => new Promise<never>(() => {});

/** Every entry, by what it is and then by name, as at the back of a book. */
export function Entries({ all, type, way }: Props) {
  const { t, language, say } = useSpeech();
  const words = t.explorer.entries;
  const [filter, setFilter] = useState('');
  // Read when somebody types: until then, and for the blink that it takes, every entry is listed.
  const folding = useLoaded(filter === '' ? notYet : loadFolding).state;
  const fold = folding.kind === 'ready' ? folding.value.foldText : null;
  const searched = useMemo(() => {
    const words = (row: SearchEntity) => [...row.names, row.line[language], row.label.kind[language]].join(' · ');
    return fold && all.map((row) => ({ row, text: fold(words(row)) }));
  }, [all, language, fold]);
  const wanted = fold ? fold(filter.trim()).split(/\s+/).filter(Boolean) : [];
  const fits = ({ text }: { text: string }) => wanted.every((word) => text.includes(word));
  const fitting = searched ? searched.filter(fits).map(({ row }) => row) : all;
  const counts = new Map(ENTITY_TYPES.map((one) => [one, fitting.filter(({ label }) => label.type === one).length]));
  const shown = type ? fitting.filter(({ label }) => label.type === type) : fitting;
  const byName = new Intl.Collator(language).compare;
  return (
    <>
      <div class="x-head">
        <h1>{words.title}</h1>
        <p class="x-count" role="status">
          {words.count(shown.length)}
        </p>
      </div>
      <div class="x-tools">
        <input
          class="g-field x-filter"
          type="search"
          aria-label={words.filter}
          placeholder={words.filterHint}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <TypeChoice
          legend={words.types}
          counts={counts}
          chosen={type}
          onChoose={(next) => way.adjust({ kind: 'entries', ...(next && { type: next }) })}
        />
      </div>
      {shown.length === 0 && (
        <p class="x-none">
          {words.none}{' '}
          <button
            type="button"
            class="g-link"
            onClick={() => {
              setFilter('');
              way.adjust({ kind: 'entries' });
            }}
          >
            {words.showAll}
          </button>
        </p>
      )}
      {ENTITY_TYPES.filter((one) => shown.some(({ label }) => label.type === one)).map((one) => (
        <section key={one} class="x-group" data-type={one} aria-labelledby={`group-${one}`}>
          <h2 id={`group-${one}`}>
            <span class="g-square" aria-hidden="true" />
            {t.popup.show.types[one]}
          </h2>
          <ul class="x-index">
            {shown
              .filter(({ label }) => label.type === one)
              .sort((a, b) => byName(say(a.label.name), say(b.label.name)))
              .map(({ id, label, line }) => (
                <li key={id}>
                  <a href={addressOf({ kind: 'entity', id })}>{say(label.name)}</a>
                  <span class="x-line">{say(line)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
