/** The article as a thin line, with a tick where an entity is named. */
import type { EntityType } from '../../knowledge/schema';
import { useEntityWords } from './words';

type Props = {
  type: EntityType;
  /** How often it is named; `at` may hold fewer places. */
  count: number;
  /** Fractions of the text in reading order, 0 to 1. */
  at: readonly number[];
  /** Which place of `at` the reader is at; null for none. */
  present?: number | null;
};

const HEIGHT_PX = 16;
const TICK_PX = { height: 9, width: 2 };
const PRESENT_PX = { height: 14, width: 3 };

/** The strip; the present place stands taller. */
export function Strip({ type, count, at, present = null }: Props) {
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
