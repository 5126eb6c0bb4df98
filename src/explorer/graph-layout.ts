/** Where an entity and those around it stand in a picture. The same graph gives the same picture every time. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** `width` and `height`: the room of a node with its words, around its middle. */
export type GraphNode = { id: string; width: number; height: number };
export type GraphLink = { from: string; to: string };
export type GraphSize = { width: number; height: number };
export type GraphSpot = { id: string; x: number; y: number };

type Body = SimulationNodeDatum & GraphNode;

/** Enough for the forces to come to rest. */
const TICKS = 240;
const LINK_PX = 120;
/** Rounds of pushing apart what still overlaps; each is cheap, and most pictures need a few. */
const ROUNDS = 80;
const GAP_PX = 6;

/** Places the nodes, the first one in the middle; none over another where there is room, all inside the picture. */
export function layOut(nodes: readonly GraphNode[], links: readonly GraphLink[], size: GraphSize): GraphSpot[] {
  const [middleX, middleY] = [size.width / 2, size.height / 2];
  const bodies: Body[] = nodes.map((node, index) => ({
    ...node,
    ...(index === 0 && { fx: middleX, fy: middleY }),
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const edges = links
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  // A picture is wider than it is high: what pulls to the middle pulls harder from above and below.
  const flat = size.width / Math.max(1, size.height);
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof edges)[number]>(edges)
        .id(({ id }) => id)
        .distance(LINK_PX)
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(middleX).strength(0.05))
    .force('y', forceY(middleY).strength(0.05 * flat * flat))
    .force(
      'collide',
      forceCollide<Body>(({ width, height }) => (width + height) / 4),
    )
    .stop()
    .tick(TICKS);
  const placed = bodies.map((body) => inside({ ...body, x: body.x ?? middleX, y: body.y ?? middleY }, size));
  return apart(placed, size).map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }));
}

type Box = GraphNode & { x: number; y: number };

/** Pushes boxes off each other along the shorter way; the first one stays. */
function apart(boxes: readonly Box[], size: GraphSize): Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round++) {
    let touched = false;
    moved.forEach((one, i) => {
      moved.slice(i + 1).forEach((other) => {
        const overX = (one.width + other.width) / 2 + GAP_PX - Math.abs(one.x - other.x);
        const overY = (one.height + other.height) / 2 + GAP_PX - Math.abs(one.y - other.y);
        if (overX <= 0 || overY <= 0) return;
        touched = true;
        // The first box is the middle of the picture: only the other one moves.
        const share = i === 0 ? 1 : 0.5;
        const alongY = overY <= overX;
        const over = alongY ? overY : overX;
        const way = (alongY ? other.y - one.y : other.x - one.x) < 0 ? -1 : 1;
        shift(other, alongY, way * over * share);
        if (i > 0) shift(one, alongY, -way * over * share);
        Object.assign(other, inside(other, size));
        if (i > 0) Object.assign(one, inside(one, size));
      });
    });
    if (!touched) break;
  }
  return moved;
}

function shift(box: Box, alongY: boolean, by: number): void {
  if (alongY) box.y += by;
  else box.x += by;
}

function inside<Any extends Box>(box: Any, { width, height }: GraphSize): Any {
  const within = (at: number, room: number, most: number): number =>
    Math.min(Math.max(at, room / 2), Math.max(room / 2, most - room / 2));
  return { ...box, x: within(box.x, box.width, width), y: within(box.y, box.height, height) };
}
