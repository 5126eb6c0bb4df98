/** Where it is from: numbered sources with title, publisher and date, and when somebody last checked. */
import type { Cited } from './cited';
import { formatDate } from './dates';
import { Fold } from './fold';
import { useEntityWords } from './words';

type Props = { sources: readonly Cited[]; reviewed: string; unfolded: boolean };

/** Sources beyond these are folded away in a small view. */
const SOURCES_SHOWN = 3;

/** The sources and the review date. */
export function SourceList({ sources, reviewed, unfolded }: Props) {
  const { language, t } = useEntityWords();
  const shown = unfolded || sources.length === SOURCES_SHOWN + 1 ? sources : sources.slice(0, SOURCES_SHOWN);
  const folded = sources.slice(shown.length);
  return (
    <section class="e-sources" aria-label={t.sources}>
      <Listed sources={shown} />
      {folded.length > 0 && (
        <Fold title={t.moreSources(folded.length)}>
          <Listed sources={folded} />
        </Fold>
      )}
      <p class="e-reviewed">{t.reviewed(formatDate(reviewed, language))}</p>
    </section>
  );
}

function Listed({ sources }: { sources: readonly Cited[] }) {
  const { language, t } = useEntityWords();
  return (
    <ol>
      {sources.map(({ id, number, title, publisher, date, url }) => (
        <li key={id}>
          <span class="e-number">{number}</span>
          <span>
            <a href={url} target="_blank" rel="noreferrer">
              {title}
              <span class="g-unseen"> {t.opensTab}</span>
            </a>{' '}
            <span class="e-publisher">{[publisher, ...(date ? [formatDate(date, language)] : [])].join(', ')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
