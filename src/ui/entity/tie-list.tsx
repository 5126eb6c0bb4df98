/** Relations in words; those it has them with can be turned to. */
import { Fragment } from 'preact';
import { Cite } from './cite';
import type { Cited } from './cited';
import { formatDate } from './dates';
import type { Tie, Ties } from './ties';
import { useEntityWords } from './words';

export type Turn = (entity: string) => void;
type Props = { all: readonly Ties[]; sources: readonly Cited[]; onTurn: Turn | undefined };

/** One line for each wording: "led by … · since 1999". */
export function TieList({ all, sources, onTurn }: Props) {
  return (
    <ul class="e-ties">
      {all.map(({ words, ties }) => (
        <li key={words}>
          <span class="e-words">{words}</span> <Named ties={ties} sources={sources} onTurn={onTurn} />
        </li>
      ))}
    </ul>
  );
}

/** The same as running text: "led by …; opposed by …". */
export function TieText({ all, sources, onTurn }: Props) {
  return (
    <>
      {all.map(({ words, ties }, index) => (
        <Fragment key={words}>
          {index > 0 && '; '}
          {words} <Named ties={ties} sources={sources} onTurn={onTurn} />
        </Fragment>
      ))}
    </>
  );
}

function Named({ ties, sources, onTurn }: { ties: readonly Tie[] } & Omit<Props, 'all'>) {
  return (
    <>
      {ties.map((tie, index) => (
        <Fragment key={tie.entity}>
          {index > 0 && ', '}
          {onTurn ? <Turning tie={tie} onTurn={onTurn} /> : tie.name}
          {tie.source && <Cite source={tie.source} sources={sources} />}
          <Period tie={tie} />
        </Fragment>
      ))}
    </>
  );
}

function Period({ tie: { from, until } }: { tie: Tie }) {
  const { language, t } = useEntityWords();
  const since = from && formatDate(from, language);
  const end = until && formatDate(until, language);
  if (!since && !end) return null;
  const period = since && end ? t.between(since, end) : since ? t.since(since) : t.until(end ?? '');
  return <span class="e-date"> {period}</span>;
}

/** No `button`, because the box of a button would not wrap with the sentence that it stands in. */
function Turning({ tie, onTurn }: { tie: Tie; onTurn: Turn }) {
  const turn = (event: Event) => {
    // Only what a person did counts: a page can make events of its own.
    if (event.isTrusted) onTurn(tie.entity);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      class="e-link"
      role="button"
      tabIndex={0}
      onClick={turn}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        turn(event);
      }}
    >
      {tie.name}
    </span>
  );
}
