/** A place's map and what is counted, closed to a line each in a small view and drawn when they are opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draw } from '../../figures/drawer';
import { CHART_SIZE, type Drawing, MAP_SIZE, type Size } from '../../figures/drawing';
import type { Figures } from '../../figures/figures';
import { hasFigures } from '../../figures/has-figures';
import { formatNumber } from '../../figures/numbers';
import type { Entity } from '../../knowledge/schema';
import { Cite } from './cite';
import type { Cited } from './cited';
import { formatDate } from './dates';
import { Drawn } from './drawn';
import { Fold, Foldable } from './fold';
import { followWidth } from './follow-width';
import { said } from './said';
import { useEntityWords } from './words';

type Series = NonNullable<Entity['series']>[number];
type Props = { entity: Entity; sources: readonly Cited[]; ask: Draw; unfolded: boolean };

/** The map, then the charts; nothing for an entity that has neither. */
export function FiguresOf({ entity, sources, ask, unfolded }: Props) {
  const { language, t } = useEntityWords();
  const [figures, setFigures] = useState<Figures | null>();
  const box = useRef<HTMLDivElement>(null);
  const { id, type, place, series = [] } = entity;
  const turn = useRef(0);
  const draw = (): void => {
    const now = ++turn.current;
    const take = (drawn: Figures | null): void => {
      if (now === turn.current) setFigures(drawn);
    };
    ask(id, language, box.current?.clientWidth ?? 0).then(take, () => take(null));
  };
  const load = (): void => {
    if (!figures) draw();
  };
  useEffect(() => {
    // Words in a drawing are of one language and made for one width.
    if (unfolded ? hasFigures(entity) : figures) draw();
    return unfolded && box.current ? followWidth(box.current, draw) : undefined;
  }, [language]);
  const figure = (drawing: Drawing | null | undefined, size: Size) => (
    <figure class="e-figure">
      <div style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        {drawing ? <Drawn drawing={drawing} type={type} /> : figures !== undefined && t.notDrawn}
      </div>
      {drawing?.caption && <figcaption>{drawing.caption}</figcaption>}
    </figure>
  );
  if (!hasFigures(entity)) return null;
  return (
    <div ref={box}>
      {place && (
        <Foldable open={unfolded} title={t.map} onOpen={load}>
          {figure(figures?.map, MAP_SIZE)}
        </Foldable>
      )}
      {series.map((one, index) => (
        <Foldable
          key={one.label.en}
          open={unfolded}
          title={said(one.label, language).text}
          aside={spanOf(one, t.between)}
          onOpen={load}
        >
          {figure(figures?.charts[index], CHART_SIZE)}
          <Table series={one} sources={sources} />
        </Foldable>
      ))}
    </div>
  );
}

/** The same numbers to read, each with its source, and what changed in the way of counting. */
function Table({ series: { points, unit }, sources }: { series: Series; sources: readonly Cited[] }) {
  const { language, t } = useEntityWords();
  return (
    <Fold title={t.numbers}>
      <table class="e-table">
        <tbody>
          {points.map(({ date, value, owner, method, source }) => (
            <tr key={`${date} ${owner}`}>
              <th scope="row">{formatDate(date, language)}</th>
              <td>
                {formatNumber(value, language)} {said(unit, language).text}
              </td>
              <td>
                {owner}
                <Cite source={source} sources={sources} />
                {method && <p>{said(method, language).text}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function spanOf({ points }: Series, between: (from: string, until: string) => string): string {
  const years = points.map(({ date }) => date.slice(0, 4)).sort();
  return between(years[0] ?? '', years.at(-1) ?? '');
}
