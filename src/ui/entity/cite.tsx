/** The number of a source, raised behind what it supports; it leads to the source. */
import type { Cited } from './cited';
import { useEntityWords } from './words';

type Props = { source: string; sources: readonly Cited[] };

/** Nothing when the entity does not list the source. */
export function Cite({ source, sources }: Props) {
  const { t } = useEntityWords();
  const cited = sources.find(({ id }) => id === source);
  if (!cited) return null;
  return (
    <sup class="e-cite">
      <a href={cited.url} target="_blank" rel="noreferrer" aria-label={t.sourceNumber(cited.number, cited.title)}>
        {cited.number}
      </a>
    </sup>
  );
}
