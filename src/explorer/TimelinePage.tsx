import { useEffect, useState } from 'preact/hooks';
import type { AtlasEvent } from '../knowledge/atlas';
import { ENTITY_TYPES } from '../knowledge/schema';
import { useSpeech } from '../ui/language';
import { EventTable } from './EventTable';
import type { Known } from './known';
import { Lanes } from './Lanes';
import type { Route } from './route';
import { Empty } from './Shown';
import { TimeBrush } from './TimeBrush';
import { TypeChoice } from './TypeChoice';
import { isIn, tellingYears, within, type Years, yearsOf } from './time-scale';
import type { Way } from './use-route';

type Props = {
  events: readonly AtlasEvent[];
  known: Known;
  route: Extract<Route, { kind: 'timeline' }>;
  way: Way;
};

/** What happened across entries: an overview to choose years in, a line for each entry, and the list. */
export function TimelinePage({ events, known, route, way }: Props) {
  const { t } = useSpeech();
  const words = t.explorer.timeline;
  const dates = events.map(({ date }) => date);
  const all = yearsOf(dates);
  const telling = tellingYears(dates);
  const [years, setYears] = useState<Partial<Years>>(route);
  // The address says which years when one comes by a link, or back.
  useEffect(() => setYears(route), [route.from, route.until]);
  if (!all || !telling) return <Empty title={words.empty.title} text={words.empty.text} />;
  const isOpen = years.from === undefined && years.until === undefined;
  const chosen = isOpen ? telling : within(all, years);
  const typeOf = (event: AtlasEvent) => known.get(event.entity)?.label.type;
  const inYears = events.filter(({ date }) => isIn(chosen, date));
  const counts = new Map(ENTITY_TYPES.map((type) => [type, inYears.filter((event) => typeOf(event) === type).length]));
  const ofType = (event: AtlasEvent): boolean => route.type === undefined || typeOf(event) === route.type;
  const shown = inYears.filter(ofType);
  /** A range being dragged is no address yet: browsers allow only so many in a while. */
  const settle = ({ from, until }: Years): void => {
    way.adjust({
      kind: 'timeline',
      ...((from !== telling.from || until !== telling.until) && { from, until }),
      ...(route.type && { type: route.type }),
    });
  };
  return (
    <>
      <div class="x-head">
        <h1>{words.title}</h1>
        <p class="x-count" role="status">
          {words.count(shown.length, chosen.from, chosen.until)}
        </p>
      </div>
      <TimeBrush
        events={events.filter(ofType)}
        known={known}
        all={all}
        chosen={chosen}
        onMove={setYears}
        onSettle={(next) => {
          setYears(next);
          settle(next);
        }}
      />
      <div class="x-tools">
        <TypeChoice
          legend={t.explorer.entries.types}
          counts={counts}
          chosen={route.type}
          onChoose={(type) => {
            const { type: _, ...rest } = route;
            way.adjust({ ...rest, ...(type && { type }) });
          }}
        />
      </div>
      {shown.length === 0 ? (
        <p class="x-none">{words.none}</p>
      ) : (
        <>
          <Lanes events={shown} known={known} years={chosen} />
          <EventTable events={shown} known={known} />
        </>
      )}
    </>
  );
}
