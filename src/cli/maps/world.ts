/** The map that comes with the extension, made from Natural Earth: fine where the knowledge has places, coarse elsewhere. */
import type { Topology } from 'topojson-specification';
import type { WorldMap } from '../../figures/world';
import { countryNames } from './country-names';
import { type Place, ringArea, simplify } from './simplify';

/** As in world-atlas: countries whose polygons are made of shared arcs. */
type Country = {
  type: string;
  id?: string | number;
  properties?: { name?: string };
  arcs?: unknown;
};
type Atlas = Topology & { transform: { scale: [number, number]; translate: [number, number] } };

/** Around the knowledge's places, as far as a map of one of them shows. */
const MARGIN_DEGREES = 10;
/** Square degrees: a bend of about 2 km by 2 km near those places, of 30 km by 30 km elsewhere. */
const LEAST_NEAR = 0.0002;
const LEAST_FAR = 0.05;
/** Islands that would be a speck. */
const ISLAND_NEAR = 0.002;
const ISLAND_FAR = 0.25;
/** Steps of the grid that points lie on, in degrees: about a kilometre. */
const GRID = 0.01;

/** Cuts an atlas down; `places` are those that must be shown well. */
export function makeWorld(atlas: Atlas, places: readonly Place[]): WorldMap {
  const isNear = nearTo(places);
  const lines = atlas.arcs.map((arc) => decode(arc as number[][], atlas.transform));
  const simple = lines.map((line) => simplify(line, (at) => (isNear(at) ? LEAST_NEAR : LEAST_FAR)));
  const ringOf = (arcs: readonly number[]) => arcs.flatMap((arc) => (arc < 0 ? simple[~arc] : simple[arc]) ?? []);
  const matters = (ring: readonly number[]): boolean => {
    const points = ringOf(ring);
    return ringArea(points) >= (points.some(isNear) ? ISLAND_NEAR : ISLAND_FAR);
  };

  const used = new Map<number, number>();
  const renumber = (arc: number): number => {
    const plain = arc < 0 ? ~arc : arc;
    const at = used.get(plain) ?? used.size;
    used.set(plain, at);
    return arc < 0 ? ~at : at;
  };
  const { countries } = atlas.objects as unknown as { countries: { geometries: Country[] } };
  const geometries = countries.geometries.flatMap(({ type, id, properties, arcs }) => {
    const polygons = (type === 'Polygon' ? [arcs] : arcs) as number[][][];
    const kept = polygons.filter(([outer]) => outer && matters(outer)).map((rings) => rings.filter(matters));
    const names = countryNames(String(id), properties?.name ?? '');
    if (kept.length === 0) return [];
    return [
      {
        type: 'MultiPolygon' as const,
        arcs: kept.map((rings) => rings.map((ring) => ring.map(renumber))),
        ...(names && { properties: names }),
      },
    ];
  });
  return {
    type: 'Topology',
    transform: { scale: [GRID, GRID], translate: [0, 0] },
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: [...used.keys()].map((arc) => encode(simple[arc] ?? [])),
  };
}

function nearTo(places: readonly Place[]): (at: Place) => boolean {
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons) - MARGIN_DEGREES, Math.max(...lons) + MARGIN_DEGREES];
  const [south, north] = [Math.min(...lats) - MARGIN_DEGREES, Math.max(...lats) + MARGIN_DEGREES];
  return ([lon, lat]) => lon > west && lon < east && lat > south && lat < north;
}

function decode(arc: readonly number[][], { scale, translate }: Atlas['transform']): Place[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Points as steps on the grid, from the one before. */
function encode(line: readonly Place[]): [number, number][] {
  const steps: [number, number][] = [];
  let [atX, atY] = [0, 0];
  for (const [lon, lat] of line) {
    const [x, y] = [Math.round(lon / GRID), Math.round(lat / GRID)];
    // An arc keeps at least its two ends, even where they fall together.
    if (steps.length > 1 && x === atX && y === atY) continue;
    steps.push([x - atX, y - atY]);
    [atX, atY] = [x, y];
  }
  return steps;
}
