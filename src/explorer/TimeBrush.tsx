import { useRef } from 'preact/hooks';
import type { AtlasEvent } from '../knowledge/atlas';
import { useSpeech } from '../ui/language';
import type { Known } from './known';
import { stacked, timeScale, type Years } from './time-scale';
import { useWidth } from './use-width';

type Props = {
  events: readonly AtlasEvent[];
  known: Known;
  all: Years;
  chosen: Years;
  /** While it is being dragged. */
  onMove: (years: Years) => void;
  onSettle: (years: Years) => void;
};

const DOT_PX = 6;
const BASE_PX = 84;
const HEIGHT_PX = 104;
const LEVELS_MOST = 10;

/** All years with a dot for each event; some years are chosen by dragging across, or by a slider for either end. */
export function TimeBrush({ events, known, all, chosen, onMove, onSettle }: Props) {
  const { t } = useSpeech();
  const words = t.explorer.timeline;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 900);
  const scale = timeScale(all, width);
  const dragged = useRef<{ start: number; now: Years } | null>(null);
  const xs = events.map(({ date }) => Math.min(Math.max(scale.at(date), DOT_PX / 2), width - DOT_PX / 2));
  const levels = stacked(xs, DOT_PX);
  const [left, right] = [scale.startOf(chosen.from), scale.startOf(chosen.until + 1)];
  const yearUnder = (event: PointerEvent): number =>
    scale.yearAt(event.clientX - (frame.current?.getBoundingClientRect().left ?? 0));
  const slider = (end: 'from' | 'until', label: string) => {
    const take = (value: number): Years =>
      end === 'from'
        ? { from: Math.min(value, chosen.until), until: chosen.until }
        : { from: chosen.from, until: Math.max(value, chosen.from) };
    return (
      <label>
        <span>{label}</span>
        <input
          type="range"
          min={all.from}
          max={all.until}
          value={chosen[end]}
          onInput={(event) => onMove(take(event.currentTarget.valueAsNumber))}
          onChange={(event) => onSettle(take(event.currentTarget.valueAsNumber))}
        />
        <output>{chosen[end]}</output>
      </label>
    );
  };
  return (
    <fieldset class="x-brush">
      <legend class="g-unseen">{words.brush}</legend>
      <div
        ref={frame}
        class="x-brush-frame"
        title={words.drag}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const year = yearUnder(event);
          dragged.current = { start: year, now: { from: year, until: year } };
        }}
        onPointerMove={(event) => {
          const drag = dragged.current;
          if (!drag) return;
          const year = yearUnder(event);
          drag.now = { from: Math.min(drag.start, year), until: Math.max(drag.start, year) };
          onMove(drag.now);
        }}
        onPointerUp={() => {
          if (dragged.current) onSettle(dragged.current.now);
          dragged.current = null;
        }}
        onPointerCancel={() => {
          dragged.current = null;
        }}
      >
        <svg width={width} height={HEIGHT_PX} role="img" aria-label={words.overview(events.length)}>
          <rect class="x-brush-chosen" x={left} y={0} width={Math.max(2, right - left)} height={BASE_PX} rx={4} />
          {events.map(({ entity, date, text }, index) => (
            <circle
              key={`${entity} ${date} ${text.en}`}
              class="x-dot"
              data-type={known.get(entity)?.label.type}
              cx={xs[index]}
              cy={BASE_PX - 5 - Math.min(levels[index] ?? 0, LEVELS_MOST) * (DOT_PX + 1)}
              r={DOT_PX / 2 - 0.25}
            />
          ))}
          <path class="x-axis" d={`M0 ${BASE_PX + 0.5}H${width}`} />
          {scale.ticks.map(({ year, x }) => (
            <text
              key={year}
              class="x-tick"
              x={Math.min(Math.max(x, 0), width)}
              y={BASE_PX + 16}
              text-anchor={x < 14 ? 'start' : x > width - 18 ? 'end' : 'middle'}
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
      <div class="x-sliders">
        {slider('from', words.from)}
        {slider('until', words.until)}
        <button
          type="button"
          class="g-link"
          disabled={chosen.from === all.from && chosen.until === all.until}
          onClick={() => onSettle(all)}
        >
          {words.all}
        </button>
      </div>
    </fieldset>
  );
}
