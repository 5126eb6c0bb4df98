import { useRef, useState } from 'preact/hooks';
import type { AtlasEvent } from '../knowledge/atlas';
import { formatDate } from '../ui/entity/dates';
import { useSpeech } from '../ui/language';
import type { Known } from './known';
import { addressOf } from './route';
import { timeScale, type Years } from './time-scale';
import { useWidth } from './use-width';

type Props = { events: readonly AtlasEvent[]; known: Known; years: Years };

/** More lines than these are shown when asked for. */
const LANES_MOST = 12;
const ROW_PX = 22;

/** A line for each entry, in the order in which they come into the story, with its events along it. */
export function Lanes({ events, known, years }: Props) {
  const { t, say, language } = useSpeech();
  const words = t.explorer.timeline;
  const [whole, setWhole] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 600);
  const scale = timeScale(years, width);
  /** A share of the line, so that the picture fits whatever room there is before anybody has measured it. */
  const share = (px: number): string => `${((100 * px) / width).toFixed(3)}%`;
  const entities = [...new Set(events.map(({ entity }) => entity))];
  const shown = whole || entities.length <= LANES_MOST + 2 ? entities : entities.slice(0, LANES_MOST);
  return (
    <div class="x-lanes">
      <div class="x-lane x-lane-ticks" aria-hidden="true">
        <span />
        <div ref={frame}>
          <svg width="100%" height={18} aria-hidden="true">
            {scale.ticks.map(({ year, x }) => (
              <text
                key={year}
                class="x-tick"
                x={share(x)}
                y={13}
                text-anchor={x < 14 ? 'start' : x > width - 18 ? 'end' : 'middle'}
              >
                {year}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <ul>
        {shown.map((entity) => {
          const row = known.get(entity);
          const own = events.filter((event) => event.entity === entity);
          return (
            <li key={entity} class="x-lane" data-type={row?.label.type}>
              <a href={addressOf({ kind: 'entity', id: entity })}>
                <span class="g-square" aria-hidden="true" />
                {row ? say(row.label.name) : entity}
              </a>
              <svg width="100%" height={ROW_PX} aria-hidden="true">
                {scale.ticks.map(({ year, x }) => (
                  <line key={year} class="x-gridline" x1={share(x)} x2={share(x)} y1={0} y2={ROW_PX} />
                ))}
                <line
                  class="x-span"
                  x1={share(scale.at(own[0]?.date ?? ''))}
                  x2={share(scale.at(own.at(-1)?.date ?? ''))}
                  y1={ROW_PX / 2}
                  y2={ROW_PX / 2}
                />
                {own.map(({ date, text }) => (
                  <circle key={`${date} ${text.en}`} class="x-dot" cx={share(scale.at(date))} cy={ROW_PX / 2} r={4}>
                    <title>{`${formatDate(date, language)}: ${say(text)}`}</title>
                  </circle>
                ))}
              </svg>
            </li>
          );
        })}
      </ul>
      {shown.length < entities.length && (
        <button type="button" class="g-link" onClick={() => setWhole(true)}>
          {words.more(entities.length - shown.length)}
        </button>
      )}
    </div>
  );
}
