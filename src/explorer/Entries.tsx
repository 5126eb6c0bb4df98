import { useMemo, useState } from 'preact/hooks';
import type { SearchEntity } from '../knowledge/dossier';
import { ENTITY_TYPES, type EntityType } from '../knowledge/schema';
import { foldText } from '../text/fold';
import { useSpeech } from '../ui/language';
import { addressOf } from './route';
import { TypeChoice } from './TypeChoice';
import type { Way } from './use-route';

type Props = { all: readonly SearchEntity[]; type: EntityType | undefined; way: Way };

/** Every entry, by what it is and then by name, as at the back of a book. */
export function Entries({ all, type, way }: Props) {
  const { t, language, say } = useSpeech();
  const words = t.explorer.entries;
  const [filter, setFilter] = useState('');
  const searched = useMemo(
    () =>
      all.map((row) => ({
        row,
        text: foldText([...row.names, row.line[language], row.label.kind[language]].join(' · ')),
      })),
    [all, language],
  );
  const wanted = foldText(filter.trim()).split(/\s+/).filter(Boolean);
  const fitting = searched.filter(({ text }) => wanted.every((word) => text.includes(word))).map(({ row }) => row);
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
