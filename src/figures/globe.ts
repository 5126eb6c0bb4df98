/** The side of the globe that a place is on, small. */
import { geoOrthographic, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { type Mark, tenth } from './drawing';
import type { Box } from './labels';
import type { WorldMap } from './world';

type Merged = Parameters<typeof merge>[1];

/** Steps of a coast shorter than this are not seen on it, in the map's own units (hundredths of a degree). */
const LEAST_STEP = 350;
/** Nor is land of fewer pixels across. */
const LEAST_LAND = 1.5;

/** Looked at from a little nearer the equator than the place: that way a continent is known again. */
const TILT = 0.6;

/** A globe with a dot, and the room it takes. */
export function globe(
  world: WorldMap,
  { lat, lon }: { lat: number; lon: number },
  { x, y, r }: { x: number; y: number; r: number },
): { marks: Mark[]; box: Box } {
  const projection = geoOrthographic()
    .rotate([-lon, -lat * TILT])
    .translate([x, y])
    .scale(r)
    .precision(0)
    .clipAngle(90);
  const coarse = { ...world, arcs: world.arcs.map((arc) => stride(arc as [number, number][])) };
  const land = merge(coarse, coarse.objects.countries.geometries as unknown as Merged);
  const [atX, atY] = projection([lon, lat]) ?? [x, y];
  const margin = r + 3;
  return {
    marks: [
      { kind: 'dot', is: 'globe', x, y, r },
      { kind: 'path', is: 'globe-land', d: withoutSpecks(geoPath(projection).digits(1)(land) ?? '') },
      { kind: 'dot', is: 'globe-rim', x, y, r },
      { kind: 'dot', is: 'place', x: tenth(atX), y: tenth(atY), r: 2.2 },
    ],
    box: { x: x - margin, y: y - margin, width: 2 * margin, height: 2 * margin },
  };
}

/** An arc in long steps; its ends stay. */
function stride(arc: readonly [number, number][]): [number, number][] {
  const [start = [0, 0] as [number, number], ...rest] = arc;
  const steps: [number, number][] = [start];
  let [dx, dy] = [0, 0];
  rest.forEach(([x, y], index) => {
    dx += x;
    dy += y;
    if (Math.hypot(dx, dy) < LEAST_STEP && index < rest.length - 1) return;
    steps.push([dx, dy]);
    [dx, dy] = [0, 0];
  });
  return steps;
}

/** A path without the rings that are hardly a point. */
function withoutSpecks(path: string): string {
  const isSeen = (ring: string): boolean => {
    const points = ring.split('L').map((point) => point.split(',').map(Number.parseFloat));
    const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
    return Math.max(spread(points.map(([x = 0]) => x)), spread(points.map(([, y = 0]) => y))) >= LEAST_LAND;
  };
  return path
    .split('M')
    .filter((ring) => ring !== '' && isSeen(ring))
    .map((ring) => `M${ring}`)
    .join('');
}
