import { useCallback, useMemo, useState } from 'preact/hooks';
import { coordinates } from '../figures/locator';
import { type MapSpot, placesMap } from '../figures/places-map';
import type { AtlasPlace } from '../knowledge/atlas';
import { useSpeech } from '../ui/language';
import { useLoaded } from '../ui/pieces/use-loaded';
import { sentenceCase } from '../ui/sentence-case';
import type { Known } from './known';
import type { ExplorerPort } from './port';
import { addressOf } from './route';
import { ShapesOf } from './ShapesOf';
import { Empty } from './Shown';
import { useNarrow } from './use-narrow';

type Props = { port: ExplorerPort; places: readonly AtlasPlace[]; known: Known };

const SIZE = { width: 900, height: 620 };
const NARROW = { width: 420, height: 480 };
const ZOOM_STEP = 1.6;
const ZOOM_MOST = ZOOM_STEP ** 5;

/** Every place on one map, and the same as a table. */
export function MapPage({ port, places, known }: Props) {
  const { t, say, language } = useSpeech();
  const words = t.explorer.map;
  const narrow = useNarrow();
  const [zoom, setZoom] = useState(1);
  const near = places.filter(({ quiet }) => !quiet);
  const shown = near.length > 0 ? near : places;
  const first = shown[0]?.entity ?? null;
  const world = useLoaded(
    useCallback(
      async () =>
        first === null
          ? null
          : ((await port.send('knowledge.figures', { entity: first, withWorld: true }))?.world ?? null),
      [port, first],
    ),
  );
  const map = world.state.kind === 'ready' ? world.state.value : null;
  const size = narrow ? NARROW : SIZE;
  const drawing = useMemo(() => {
    if (!map) return null;
    const named = shown.map(({ entity, lat, lon }) => {
      const row = known.get(entity);
      return { id: entity, name: row ? say(row.label.name) : entity, lat, lon };
    });
    return placesMap(map, named, { size, zoom, language });
  }, [map, places, known, language, zoom, size]);
  if (places.length === 0) return <Empty title={words.empty.title} text={words.empty.text} />;
  return (
    <>
      <div class="x-head">
        <h1>{words.title}</h1>
        <p class="x-count">{words.lead}</p>
      </div>
      <figure class="x-map">
        <div class="x-map-frame" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
          {drawing && (
            // biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn
            <svg
              viewBox={`0 0 ${size.width} ${size.height}`}
              role="group"
              aria-label={words.picture(drawing.spots.length)}
            >
              <ShapesOf shapes={drawing.shapes} />
              {drawing.spots.map((spot) => (
                <Spot key={spot.id} spot={spot} />
              ))}
            </svg>
          )}
          {world.state.kind !== 'loading' && !drawing && <p class="x-none">{words.notDrawn}</p>}
        </div>
        <figcaption>
          <span>{words.credit}</span>
          <span class="x-zoom">
            <button type="button" class="g-button" disabled={zoom <= 1} onClick={() => setZoom(zoom / ZOOM_STEP)}>
              {words.farther}
            </button>
            <button
              type="button"
              class="g-button"
              disabled={zoom * ZOOM_STEP > ZOOM_MOST}
              onClick={() => setZoom(zoom * ZOOM_STEP)}
            >
              {words.nearer}
            </button>
          </span>
        </figcaption>
      </figure>
      <details class="x-table" open>
        <summary>{t.explorer.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.where}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ entity, lat, lon }) => {
              const row = known.get(entity);
              return (
                <tr key={entity}>
                  <td>
                    <a href={addressOf({ kind: 'entity', id: entity })}>{row ? say(row.label.name) : entity}</a>
                  </td>
                  <td>{row && sentenceCase(say(row.label.kind), language)}</td>
                  <td>{coordinates({ lat, lon }, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Spot({ spot: { id, name, x, y, label } }: { spot: MapSpot }) {
  return (
    <a href={addressOf({ kind: 'entity', id })} class={label ? 'x-spot' : 'x-spot x-spot-bare'} data-type="place">
      <title>{name}</title>
      <circle class="x-spot-reach" cx={x} cy={y} r={12} />
      <circle class="x-spot-dot" cx={x} cy={y} r={4} />
      <text x={label?.x ?? x} y={label?.y ?? y - 10} text-anchor={label ? (label.anchor ?? 'start') : 'middle'}>
        {name}
      </text>
    </a>
  );
}
