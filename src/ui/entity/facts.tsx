/** Dated facts, each with the number of its source; where sources disagree, every claim is shown with its own. */
import type { Entity } from '../../knowledge/schema';
import { Cite } from './cite';
import type { Cited } from './cited';
import { formatDate, precisionOf } from './dates';
import { Fold } from './fold';
import { useEntityWords } from './words';

type Props = { facts: Entity['facts']; sources: readonly Cited[]; unfolded: boolean };

/** A small view keeps what follows the facts within reach. */
const FACTS_SHOWN = 3;

/** The facts as a list of labels and values; in a small view only the first, the others folded. */
export function Facts({ facts, sources, unfolded }: Props) {
  const { t } = useEntityWords();
  const shown = unfolded || facts.length === FACTS_SHOWN + 1 ? facts : facts.slice(0, FACTS_SHOWN);
  const folded = facts.slice(shown.length);
  if (facts.length === 0) return null;
  return (
    <>
      <Listed facts={shown} sources={sources} />
      {folded.length > 0 && (
        <Fold title={t.moreFacts(folded.length)}>
          <Listed facts={folded} sources={sources} />
        </Fold>
      )}
    </>
  );
}

function Listed({ facts, sources }: Omit<Props, 'unfolded'>) {
  const { language, t } = useEntityWords();
  return (
    <dl class="e-facts">
      {facts.map(({ label, claims }) => (
        <div class="e-fact" key={label.en}>
          <dt>{label[language]}</dt>
          {claims.map(({ value, asOf, source }) => (
            <dd key={`${source} ${asOf} ${value.en}`}>
              {value[language]}
              <Cite source={source} sources={sources} />{' '}
              <span class="e-date">{t.asOf(formatDate(asOf, language), precisionOf(asOf))}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
