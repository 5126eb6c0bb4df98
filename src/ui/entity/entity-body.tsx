/** What is known of an entity, below its name: the same on the card, in the popup and in the explorer. */
import { useState } from 'preact/hooks';
import type { Dossier } from '../../knowledge/dossier';
import { citedSources } from './cited';
import { Facts } from './facts';
import { Fold } from './fold';
import { type Here, InArticle } from './in-article';
import { SourceList } from './source-list';
import { splitSummary } from './summary';
import { TieList, type Turn } from './tie-list';
import { partTies, tiesOf } from './ties';
import { useEntityWords } from './words';

type Props = {
  dossier: Dossier;
  /** Its place in the open article, where there is one. */
  here?: Here | undefined;
  /** Other entities named in that article. */
  alsoHere?: readonly string[];
  /** Shows another entity; without it the others are plain words. */
  onTurn?: Turn | undefined;
  /** Nothing is folded away: for where there is room. */
  unfolded?: boolean;
};

/** Answer, facts, connections, this article, sources. */
export function EntityBody({ dossier, here, alsoHere = [], onTurn, unfolded = false }: Props) {
  const { language, t } = useEntityWords();
  const { entity } = dossier;
  const sources = citedSources(entity);
  const isHere = new Set(here ? alsoHere : []);
  const { among, beyond } = partTies(tiesOf(dossier, language), (id) => isHere.has(id));
  const connections = beyond.reduce((count, { ties }) => count + ties.length, 0);
  const list = <TieList all={beyond} sources={sources} onTurn={onTurn} />;
  return (
    <div class="e-body">
      <Summary key={entity.id} text={entity.summary[language]} unfolded={unfolded} />
      <Facts key={`${entity.id} facts`} facts={entity.facts} sources={sources} unfolded={unfolded} />
      {here && here.count > 0 && (
        <InArticle type={entity.type} here={here} among={among} sources={sources} onTurn={onTurn} />
      )}
      {connections > 0 &&
        (unfolded ? (
          <section aria-label={t.connections}>{list}</section>
        ) : (
          <Fold
            key={entity.id}
            title={
              <>
                {t.connections} <span class="e-count">{connections}</span>
              </>
            }
          >
            {list}
          </Fold>
        ))}
      <SourceList key={`${entity.id} sources`} sources={sources} reviewed={entity.reviewed} unfolded={unfolded} />
    </div>
  );
}

function Summary({ text, unfolded }: { text: string; unfolded: boolean }) {
  const { t } = useEntityWords();
  const [whole, setWhole] = useState(unfolded);
  const { lead, rest } = splitSummary(text);
  return (
    <p class="e-summary">
      {lead}
      {rest && (whole ? ` ${rest}` : ' ')}
      {rest && !whole && (
        <button type="button" class="e-link" onClick={() => setWhole(true)}>
          {t.more}
        </button>
      )}
    </p>
  );
}
