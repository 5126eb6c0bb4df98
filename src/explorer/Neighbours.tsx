import { useCallback, useMemo } from 'preact/hooks';
import type { Neighbours as Around } from '../messaging/atlas-requests';
import { useSpeech } from '../ui/language';
import { useLoaded } from '../ui/pieces/use-loaded';
import { type GraphNode, layOut } from './graph-layout';
import type { ExplorerPort } from './port';
import { addressOf } from './route';
import { useAnnouncements } from './use-announcements';

const SIZE = { width: 460, height: 400 };
/** More than these are not told apart in a picture; the table has all. */
const DRAWN_MOST = 16;
const LETTER_PX = 6.2;
const LABEL_MOST_CHARS = 20;
const NODE_HEIGHT_PX = 34;

/** An entry in the middle of those it has to do with: a picture, and the same as a table. */
export function Neighbours({ port, entity }: { port: ExplorerPort; entity: string }) {
  const loading = useLoaded(useCallback(() => port.send('knowledge.neighbours', { entity }), [port, entity]));
  useAnnouncements(port, { 'changed.knowledge': loading.reload });
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
  const drawn = [middle, ...mostTied(others, ties).slice(0, DRAWN_MOST)];
  const spots = useMemo(() => {
    const nodes = drawn.map((id): GraphNode => {
      const chars = Math.min(nameOf(id).length, LABEL_MOST_CHARS);
      return { id, width: chars * LETTER_PX + 12, height: NODE_HEIGHT_PX };
    });
    return layOut(nodes, ties, SIZE);
  }, [labels, ties, language]);
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  const left = others.length - (drawn.length - 1);
  return (
    <section class="x-graph" aria-label={words.around}>
      <h3>{words.around}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn */}
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
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
              y1={one.y - 8}
              x2={other.x}
              y2={other.y - 8}
            />
          );
        })}
        {spots.map(({ id, x, y }) => (
          <a key={id} href={addressOf({ kind: 'entity', id })} aria-current={id === middle ? 'true' : undefined}>
            <title>{nameOf(id)}</title>
            <g class={id === middle ? 'x-node x-node-own' : 'x-node'} data-type={labels[id]?.type}>
              <rect
                class="x-node-ring"
                x={x - boxOf(nameOf(id)) / 2}
                y={y - 17}
                width={boxOf(nameOf(id))}
                height={34}
                rx={6}
              />
              <circle cx={x} cy={y - 8} r={id === middle ? 7 : 5} />
              <text x={x} y={y + 11} text-anchor="middle">
                {shortened(nameOf(id))}
              </text>
            </g>
          </a>
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

function boxOf(name: string): number {
  return Math.min(name.length, LABEL_MOST_CHARS) * LETTER_PX + 12;
}

function shortened(name: string): string {
  return name.length <= LABEL_MOST_CHARS ? name : `${name.slice(0, LABEL_MOST_CHARS - 1).trimEnd()}…`;
}

/** Those with the most relations among all of them first; equal ones as they come, weightiest first. */
function mostTied(ids: readonly string[], ties: Around['ties']): string[] {
  const count = (id: string): number => ties.filter(({ from, to }) => from === id || to === id).length;
  const counts = new Map(ids.map((id) => [id, count(id)]));
  return [...ids].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}
