/** Dated facts, each with the number of its source; where sources disagree, every claim is shown with its own. */
import type { Entity } from '../../knowledge/schema';
import { Cite } from './cite';
import type { Cited } from './cited';
import { formatDate, precisionOf } from './dates';
import { Fold } from './fold';
import { Said, said } from './said';
import { useEntityWords } from './words';

type Props = { facts: Entity['facts']; sources: readonly Cited[]; unfolded: boolean };

/** A small view keeps what follows the facts within reach: facts until there are this many claims, one at the least. */
const CLAIMS_SHOWN = 3;

/** How many facts stand open in a small view. A single one is not worth a fold. */
function factsShown(facts: Entity['facts']): number {
  let claims = 0;
  const enough = facts.findIndex((fact) => {
    claims += fact.claims.length;
    return claims >= CLAIMS_SHOWN;
  });
  const shown = enough < 0 ? facts.length : enough + 1;
  return shown === facts.length - 1 ? facts.length : shown;
}

/** The facts as a list of labels and values; in a small view only the first, the others folded. */
export function Facts({ facts, sources, unfolded }: Props) {
  const { t } = useEntityWords();
  const shown = unfolded ? facts : facts.slice(0, factsShown(facts));
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
          <dt style={{ gridRow: `span ${claims.length}` }}>{said(label, language).text}</dt>
          {claims.map(({ value, asOf, source }) => (
            <dd key={`${source} ${asOf} ${value.en}`}>
              <Said text={value} />
              <Cite source={source} sources={sources} />{' '}
              <span class="e-date">{t.asOf(formatDate(asOf, language), precisionOf(asOf))}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
