/** All places on one map: coasts, borders and countries around them; who shows it draws the places themselves. */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoContains, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Language, Localised } from '../knowledge/schema';
import { type Mark, type Shape, shapeOf, tenth } from './drawing';
import { type Label, Labels } from './labels';
import type { WorldMap } from './world';

export type MapPlace = { id: string; name: string; lat: number; lon: number };
/** `label`: where its name fits; null where there is no room for it. */
export type MapSpot = MapPlace & { x: number; y: number; label: Label | null };
export type PlacesMap = { shapes: Shape[]; spots: MapSpot[] };
export type MapSize = { width: number; height: number };

type Country = Feature<MultiPolygon, Partial<Localised>>;

const HORIZON_DEGREES = 70;
/** Nearer than this a map of coasts and borders shows nothing to find one's way by. */
const NEAREST_SPAN_KM = 240;
const EARTH_KM = 6371;
/** Room for names beside the outermost places. */
const MARGIN = { x: 120, y: 60 };
const NAME_SIZE = 12;

/** Draws the map that holds all places; `zoom` brings it nearer around their middle. */
export function placesMap(
  world: WorldMap,
  places: readonly MapPlace[],
  { size, zoom, language }: { size: MapSize; zoom: number; language: Language },
): PlacesMap {
  const { width, height } = size;
  const projection = project(places, size, zoom);
  const path = geoPath(projection).digits(1);
  const countries = (feature(world, world.objects.countries) as FeatureCollection<MultiPolygon, Partial<Localised>>)
    .features as Country[];
  const marks: Mark[] = [{ kind: 'path', is: 'sea', d: `M0 0H${width}V${height}H0Z` }];
  const shown = countries.flatMap((country) => {
    const d = path(country);
    return d ? [{ country, d }] : [];
  });
  const isHome = ({ country }: (typeof shown)[number]): boolean =>
    places.some(({ lon, lat }) => geoContains(country, [lon, lat]));
  const home = shown.filter(isHome);
  for (const { d } of shown.filter((one) => !home.includes(one))) marks.push({ kind: 'path', is: 'land', d });
  for (const { d } of home) marks.push({ kind: 'path', is: 'home', d });

  const labels = new Labels(size);
  const points = places.map((place) => {
    const [x = -1, y = -1] = projection([place.lon, place.lat]) ?? [];
    return { ...place, x: tenth(x), y: tenth(y) };
  });
  const seen = points.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  for (const { x, y } of seen) labels.keepFree({ x: x - 5, y: y - 5, width: 10, height: 10 });
  const spots = seen.map((spot) => ({
    ...spot,
    label: labels.place(spot.name, { x: spot.x, y: spot.y, gap: 8, size: NAME_SIZE }),
  }));
  for (const { country } of shown) {
    const name = country.properties[language]?.toLocaleUpperCase(language);
    const [x, y] = path.centroid(country);
    const label = name && path.area(country) > 4000 && labels.place(name, { x, y, gap: 0, size: 10, centred: true });
    if (label) marks.push({ kind: 'text', is: 'country', ...label });
  }
  return { shapes: marks.map(shapeOf), spots };
}

function project(places: readonly MapPlace[], { width, height }: MapSize, zoom: number): GeoProjection {
  const points = { type: 'MultiPoint' as const, coordinates: places.map(({ lon, lat }) => [lon, lat]) };
  const [lon, lat] = places.length > 0 ? geoCentroid(points) : [0, 0];
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(HORIZON_DEGREES);
  const marginX = Math.min(MARGIN.x, width / 5);
  const marginY = Math.min(MARGIN.y, height / 5);
  const whole = (width / NEAREST_SPAN_KM) * EARTH_KM;
  if (places.length > 0) {
    projection.fitExtent(
      [
        [marginX, marginY],
        [width - marginX, height - marginY],
      ],
      points,
    );
  }
  const [middleX, middleY] = [width / 2, height / 2];
  // One place alone has no extent to fit.
  if (!(projection.scale() < whole)) projection.scale(whole).translate([middleX, middleY]);
  const [x, y] = projection.translate();
  // Nearer to where most of them are, which comes to the middle by and by.
  const crowd = projection([median(places.map((place) => place.lon)), median(places.map((place) => place.lat))]);
  const [crowdX, crowdY] = crowd ?? [middleX, middleY];
  projection.scale(projection.scale() * zoom);
  projection.translate([
    middleX + (crowdX - middleX) / zoom + (x - crowdX) * zoom,
    middleY + (crowdY - middleY) / zoom + (y - crowdY) * zoom,
  ]);
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
