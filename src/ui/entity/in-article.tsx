/** What an article makes of an entity: how often it is named and where, and its relations to the others named there. */
import { useState } from 'preact/hooks';
import type { EntityType } from '../../knowledge/schema';
import type { Cited } from './cited';
import { type Go, Strip } from './strip';
import { TieText, type Turn } from './tie-list';
import { firstTies, type Ties } from './ties';
import { useEntityWords } from './words';

export type Here = {
  count: number;
  /** Fractions of the text in reading order, 0 to 1. */
  at: readonly number[];
  /** Which of `at` the reader is at; null when not at any. */
  present: number | null;
};

type Props = {
  type: EntityType;
  here: Here;
  among: readonly Ties[];
  sources: readonly Cited[];
  onTurn: Turn | undefined;
  onGo: Go | undefined;
};

/** More than this and the panel is a list to work through rather than an answer. */
const TIES_SHOWN = 4;

/** The panel "In this article". */
export function InArticle({ type, here, among, sources, onTurn, onGo }: Props) {
  const { t } = useEntityWords();
  const [whole, setWhole] = useState(false);
  const { first, left } = firstTies(among, whole ? Number.POSITIVE_INFINITY : TIES_SHOWN);
  return (
    <section class="e-here">
      <p>
        <strong>{t.inThisArticle}</strong> {t.times(here.count)}
        {among.length > 0 && (
          <>
            {' · '}
            <TieText all={first} sources={sources} onTurn={onTurn} />
          </>
        )}
        {left > 0 && (
          <>
            {' · '}
            <button type="button" class="e-link" onClick={() => setWhole(true)}>
              {t.moreTies(left)}
            </button>
          </>
        )}
      </p>
      <Strip type={type} count={here.count} at={here.at} present={here.present} onGo={onGo} />
    </section>
  );
}
