/** The article as a thin line, with a tick where an entity is named. */
import { useRef } from 'preact/hooks';
import type { EntityType } from '../../knowledge/schema';
import { trusted } from '../floating/trusted';
import { nearestPlace, nextPlace, stopsOf } from './stops';
import { useEntityWords } from './words';

type Ticks = {
  type: EntityType;
  /** How often it is named; `at` may hold fewer places. */
  count: number;
  /** Fractions of the text in reading order, 0 to 1. */
  at: readonly number[];
  /** Which place of `at` the reader is at; null for none. */
  present?: number | null;
};

/** Told an index into `at` that the reader wants to go to. */
export type Go = (index: number) => void;

const HEIGHT_PX = 16;
const TICK_PX = { height: 9, width: 2 };
const PRESENT_PX = { height: 14, width: 3 };

/** The strip; the present place stands taller. With `onGo` its ticks can be chosen. */
export function Strip({ onGo, ...ticks }: Ticks & { onGo?: Go | undefined }) {
  return onGo ? (
    <div class="e-track" data-type={ticks.type}>
      <Drawn {...ticks} />
      <Stops {...ticks} onGo={onGo} />
    </div>
  ) : (
    <Drawn {...ticks} />
  );
}

function Drawn({ type, count, at, present = null }: Ticks) {
  const { t } = useEntityWords();
  const tick = (place: number, index: number, { width, height }: typeof TICK_PX) => (
    <rect
      key={index}
      class={index === present ? 'e-tick e-present' : 'e-tick'}
      x={`${(place * 100).toFixed(2)}%`}
      // Drawn to the left by as much as it is far along, so that the first and the last lie within the line.
      transform={`translate(${(-place * width).toFixed(2)} 0)`}
      y={HEIGHT_PX - 1 - height}
      width={width}
      height={height}
      rx="0.5"
    />
  );
  return (
    <svg class="e-strip" data-type={type} height={HEIGHT_PX} role="img" aria-label={t.strip(count, present)}>
      <rect class="e-line" y={HEIGHT_PX - 1} width="100%" height="1" />
      {at.map((place, index) => (index === present ? null : tick(place, index, TICK_PX)))}
      {at.map((place, index) => (index === present ? tick(place, index, PRESENT_PX) : null))}
    </svg>
  );
}

function Stops({ count, at, present = null, onGo }: Ticks & { onGo: Go }) {
  const { t } = useEntityWords();
  const last = useRef(present);
  return (
    <>
      {stopsOf(at).map(({ slot, places }) => (
        <button
          key={slot}
          type="button"
          class="e-stop"
          style={{ insetInlineStart: `${slot * 10}%` }}
          aria-label={t.goTo((places[0] ?? 0) + 1, (places.at(-1) ?? 0) + 1, count)}
          onClick={trusted((event: MouseEvent) => {
            const strip = (event.currentTarget as Element).parentElement?.getBoundingClientRect();
            // A click by keyboard has no place.
            last.current =
              event.detail > 0 && strip
                ? nearestPlace(at, places, (event.clientX - strip.left) / strip.width)
                : nextPlace(places, last.current);
            onGo(last.current);
          })}
        />
      ))}
    </>
  );
}
