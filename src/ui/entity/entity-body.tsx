/** What is known of an entity, below its name: the same on the card, in the popup and in the explorer. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Dossier } from '../../knowledge/dossier';
import { citedSources } from './cited';
import { Facts } from './facts';
import { Foldable } from './fold';
import { type Here, InArticle } from './in-article';
import { InLanguage, said } from './said';
import { SourceList } from './source-list';
import type { Go } from './strip';
import { TieList, type Turn } from './tie-list';
import { partTies, tiesOf } from './ties';
import { Timeline } from './timeline';
import { useEntityWords } from './words';

type Props = {
  dossier: Dossier;
  /** Its place in the open article, where there is one. */
  here?: Here | undefined;
  /** Other entities named in that article. */
  alsoHere?: readonly string[];
  /** Shows another entity; without it the others are plain words. */
  onTurn?: Turn | undefined;
  /** Goes to a place of the open article, an index into `here.at`; without it the strip is only looked at. */
  onGo?: Go | undefined;
  /** What can be drawn of it, where that is shown: after the facts. */
  figures?: ComponentChildren;
  /** Nothing is folded away: for where there is room. */
  unfolded?: boolean;
};

/** Answer, facts, connections, this article, sources. */
export function EntityBody({ dossier, here, alsoHere = [], onTurn, onGo, figures, unfolded = false }: Props) {
  const { language, t } = useEntityWords();
  const { entity } = dossier;
  const sources = citedSources(entity);
  const isHere = new Set(here ? alsoHere : []);
  const { among, beyond } = partTies(tiesOf(dossier, language), (id) => isHere.has(id));
  const connections = beyond.reduce((count, { ties }) => count + ties.length, 0);
  return (
    <div class="e-body">
      <Summary key={entity.id} dossier={dossier} unfolded={unfolded} />
      <Facts key={`${entity.id} facts`} facts={entity.facts} sources={sources} unfolded={unfolded} />
      {figures}
      <Timeline key={`${entity.id} timeline`} timeline={entity.timeline} sources={sources} unfolded={unfolded} />
      {here && here.count > 0 && (
        <InArticle type={entity.type} here={here} among={among} sources={sources} onTurn={onTurn} onGo={onGo} />
      )}
      {connections > 0 && (
        <Foldable key={entity.id} open={unfolded} title={t.connections} aside={connections}>
          <TieList all={beyond} sources={sources} onTurn={onTurn} />
        </Foldable>
      )}
      <SourceList key={`${entity.id} sources`} sources={sources} reviewed={entity.reviewed} unfolded={unfolded} />
    </div>
  );
}

function Summary({ dossier: { entity, summary }, unfolded }: { dossier: Dossier; unfolded: boolean }) {
  const { language, t } = useEntityWords();
  const [whole, setWhole] = useState(unfolded);
  const { lang } = said(entity.summary, language);
  const { lead, rest, cut } = summary[lang];
  if (lead === '') return <p class="e-summary e-nothing">{t.nothingMore}</p>;
  return (
    <p class="e-summary">
      <InLanguage lang={lang}>
        {lead}
        {rest && (whole ? ` ${rest}` : cut && '…')}
      </InLanguage>
      {rest && !whole && ' '}
      {rest && !whole && (
        <button type="button" class="e-link" onClick={() => setWhole(true)}>
          {t.more}
        </button>
      )}
    </p>
  );
}
