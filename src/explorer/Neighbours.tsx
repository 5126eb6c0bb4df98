import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { EntityType } from '../knowledge/schema';
import type { Neighbours as Around } from '../messaging/atlas-requests';
import { useSpeech } from '../ui/language';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { type GraphNode, type GraphSpot, layOut } from './graph-layout';
import { linesOf } from './lines-of';
import type { ExplorerPort } from './port';
import { addressOf } from './route';
import { useWidth } from './use-width';

const WIDTH_PX = 430;
const HEIGHT_PX = 430;
/** More than these are not told apart in a picture; the table has all. */
const DRAWN_MOST = 16;
/** So much room each of them needs, in square pixels. */
const ROOM_PX = 11_000;
const LETTER_PX = 6.4;
const LINE_PX = 14;
/** From the middle of a node's room to its dot and to its first line, where it has one line. */
const DOT_UP_PX = 9;
const TEXT_DOWN_PX = 11;

/** An entry in the middle of those it has to do with: a picture, and the same as a table. */
export function Neighbours({ port, entity }: { port: ExplorerPort; entity: string }) {
  const loading = useLoaded(useCallback(() => port.send('knowledge.neighbours', { entity }), [port, entity]));
  useListening(port.listen, { 'changed.knowledge': loading.reload });
  const around = loading.state.kind === 'ready' ? loading.state.value : null;
  // Its room is kept while it is on its way: what stands below must not jump.
  if (loading.state.kind === 'loading') return <div class="x-graph x-graph-room" />;
  if (!around || around.ties.length === 0) return null;
  return <Drawn around={around} middle={entity} />;
}

function Drawn({ around: { labels, ties }, middle }: { around: Around; middle: string }) {
  const { t, say, language } = useSpeech();
  const words = t.explorer.entry;
  const nameOf = (id: string): string => {
    const label = labels[id];
    return label ? say(label.name) : id;
  };
  const others = Object.keys(labels).filter((id) => id !== middle);
  const frame = useRef<HTMLElement>(null);
  const width = Math.min(useWidth(frame, WIDTH_PX), WIDTH_PX);
  const most = Math.min(DRAWN_MOST, Math.floor((width * HEIGHT_PX) / ROOM_PX));
  const drawn = [middle, ...mostTied(others, ties).slice(0, most)];
  const spots = useMemo(() => {
    const nodes = drawn.map((id): GraphNode => {
      return { id, ...roomOf(linesOf(nameOf(id))) };
    });
    return layOut(nodes, ties, { width, height: HEIGHT_PX });
  }, [labels, ties, language, width]);
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  const left = others.length - (drawn.length - 1);
  return (
    <section class="x-graph" aria-label={words.around} ref={frame}>
      <h2>{words.around}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn */}
      <svg
        viewBox={`0 0 ${width} ${HEIGHT_PX}`}
        role="group"
        aria-label={words.graph(nameOf(middle), drawn.length - 1)}
      >
        {ties.map(({ from, to, words: tie }) => {
          const [one, other] = [at.get(from), at.get(to)];
          if (!one || !other) return null;
          const own = from === middle || to === middle;
          return (
            <line
              key={`${from} ${to} ${tie.en}`}
              class={own ? 'x-edge' : 'x-edge x-edge-far'}
              x1={one.x}
              y1={dotOf(one, nameOf(from))}
              x2={other.x}
              y2={dotOf(other, nameOf(to))}
            />
          );
        })}
        {spots.map((spot) => (
          <Node
            key={spot.id}
            spot={spot}
            name={nameOf(spot.id)}
            type={labels[spot.id]?.type}
            own={spot.id === middle}
          />
        ))}
      </svg>
      <p class="x-hint">
        {words.graphHint} {left > 0 && `${words.notDrawn(left)}.`}
      </p>
      <details class="x-table">
        <summary>{t.explorer.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.tie}</th>
              <th scope="col">{words.to}</th>
            </tr>
          </thead>
          <tbody>
            {ties.map(({ from, to, words: tie }) => (
              <tr key={`${from} ${to} ${tie.en}`}>
                <td>
                  <a href={addressOf({ kind: 'entity', id: from })}>{nameOf(from)}</a>
                </td>
                <td>{say(tie)}</td>
                <td>
                  <a href={addressOf({ kind: 'entity', id: to })}>{nameOf(to)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

type NodeProps = { spot: GraphSpot; name: string; type: EntityType | undefined; own: boolean };

/** A dot with its name below, as a link. */
function Node({ spot, name, type, own }: NodeProps) {
  const { id, x, y } = spot;
  const lines = linesOf(name);
  const { width, height } = roomOf(lines);
  const dot = dotOf(spot, name);
  return (
    <a href={addressOf({ kind: 'entity', id })} aria-current={own ? 'true' : undefined}>
      <title>{name}</title>
      <g class={own ? 'x-node x-node-own' : 'x-node'} data-type={type}>
        <rect class="x-node-ring" x={x - width / 2} y={y - height / 2} width={width} height={height} rx={6} />
        <circle cx={x} cy={dot} r={own ? 7 : 5} />
        {lines.map((line, index) => (
          <text key={line} x={x} y={dot + DOT_UP_PX + TEXT_DOWN_PX + index * LINE_PX} text-anchor="middle">
            {line}
          </text>
        ))}
      </g>
    </a>
  );
}

function roomOf(lines: readonly string[]): { width: number; height: number } {
  const longest = Math.max(...lines.map((line) => line.length));
  return { width: longest * LETTER_PX + 10, height: 22 + lines.length * LINE_PX };
}

/** How high the dot stands in the room of its node. */
function dotOf({ y }: GraphSpot, name: string): number {
  return y - roomOf(linesOf(name)).height / 2 + DOT_UP_PX;
}

/** Those with the most relations among all of them first; equal ones as they come, weightiest first. */
function mostTied(ids: readonly string[], ties: Around['ties']): string[] {
  const count = (id: string): number => ties.filter(({ from, to }) => from === id || to === id).length;
  const counts = new Map(ids.map((id) => [id, count(id)]));
  return [...ids].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}
