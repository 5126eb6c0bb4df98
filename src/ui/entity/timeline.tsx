/** What happened, in order, each date no more precise than it is known. */
import { useState } from 'preact/hooks';
import type { Entity } from '../../knowledge/schema';
import { Cite } from './cite';
import type { Cited } from './cited';
import { formatDate } from './dates';
import { Foldable } from './fold';
import { Said } from './said';
import { byDate } from './timeline-order';
import { useEntityWords } from './words';

type Props = { timeline: Entity['timeline']; sources: readonly Cited[]; unfolded: boolean };

/** A screenful of a card. */
const SHOWN = 5;

/** The timeline, closed to one line in a small view; nothing when there is none. */
export function Timeline({ timeline, sources, unfolded }: Props) {
  const { language, t } = useEntityWords();
  const [whole, setWhole] = useState(unfolded);
  const all = byDate(timeline);
  // A single one left over is not worth a button.
  const shown = whole || all.length <= SHOWN + 1 ? all : all.slice(0, SHOWN);
  if (all.length === 0) return null;
  return (
    <Foldable open={unfolded} title={t.timeline} aside={t.between(yearOf(all[0]), yearOf(all.at(-1)))}>
      <ol class="e-timeline">
        {shown.map(({ date, text, source }) => (
          <li key={`${date} ${text.en}`}>
            <time dateTime={date}>{formatDate(date, language)}</time>
            <span>
              <Said text={text} />
              <Cite source={source} sources={sources} />
            </span>
          </li>
        ))}
      </ol>
      {shown.length < all.length && (
        <button type="button" class="e-link" onClick={() => setWhole(true)}>
          {t.moreTies(all.length - shown.length)}
        </button>
      )}
    </Foldable>
  );
}

function yearOf(event: { date: string } | undefined): string {
  return event?.date.slice(0, 4) ?? '';
}
