/** Where a place lies: coasts and borders around it, what it is near, and its side of the globe. */
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoContains,
  geoDistance,
  geoPath,
} from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Language, Localised } from '../knowledge/schema';
import { type Drawing, MAP_SIZE, type Mark, type Size, shapeOf, tenth } from './drawing';
import { globe } from './globe';
import { Labels } from './labels';
import { figureWords } from './words';
import type { WorldMap } from './world';

export type Spot = { name: string; lat: number; lon: number };
type Country = Feature<MultiPolygon, Partial<Localised>>;

/** From one side of the map to the other: wide enough to hold a coast or a border of most countries. */
const SPAN_KM = 1200;
const EARTH_KM = 6371;
const GLOBE = { r: 25, inset: 7 };
/** Beyond the edge a country is not drawn, by angle from the middle: clipping by the frame alone would draw the antipodes. */
const HORIZON_DEGREES = 60;
/** A country that fills the frame less than this is not named. */
const NAMED_FROM = 900;
const OTHERS_MOST = 6;
/** From the middle of a country: where its name is tried, in pixels. */
const TRIES = [
  [0, 0],
  [0, -34],
  [0, 34],
  [-60, 0],
  [60, 0],
  [-60, -50],
  [60, -50],
  [-60, 50],
  [60, 50],
] as const;

/** Nearer than this to a dot, another would touch it, and its name crowd the other's. */
const APART = { place: 16, others: 9 };

/** Draws the locator of a place; `others` may be named on it where there is room. */
export function locator(
  world: WorldMap,
  place: Spot,
  others: readonly Spot[],
  language: Language,
  size: Size = MAP_SIZE,
): Drawing {
  const { width, height } = size;
  const countries = (feature(world, world.objects.countries) as FeatureCollection<MultiPolygon, Partial<Localised>>)
    .features as Country[];
  const home = countries.find((country) => geoContains(country, [place.lon, place.lat]));
  const isCountry = home?.properties[language] === place.name;
  const projection = project(place, isCountry ? home : undefined, size);
  const path = geoPath(projection).digits(1);
  const at = (spot: Spot): [number, number] => (projection([spot.lon, spot.lat]) ?? [-1, -1]) as [number, number];
  const [x, y] = isCountry ? (path.centroid(home) as [number, number]) : at(place);

  const marks: Mark[] = [{ kind: 'path', is: 'sea', d: `M0 0H${width}V${height}H0Z` }];
  const labels = new Labels(size);
  const shape = (is: string, object: GeoPermissibleObjects): void => {
    const d = path(object);
    if (d) marks.push({ kind: 'path', is, d });
  };
  const abroad = countries.filter((country) => country !== home);
  for (const country of abroad) shape('land', country);
  if (home) shape('home', home);

  const side = GLOBE.r + GLOBE.inset;
  const corner = globe(world, place, { x: width - side, y: height - side, r: GLOBE.r });
  labels.keepFree(corner.box);
  labels.keepFree({ x: 0, y: height - 24, width: 90, height: 24 });

  if (!isCountry) labels.keepFree({ x: x - 7, y: y - 7, width: 14, height: 14 });
  const main = labels.place(place.name, { x, y, gap: isCountry ? 0 : 9, size: 13, centred: isCountry });
  const nameOf = (country: Country): void => {
    const name = country.properties[language]?.toLocaleUpperCase(language);
    if (!name || (isCountry && country === home) || path.area(country) < NAMED_FROM) return;
    const [middleX, middleY] = path.centroid(country);
    for (const [dx, dy] of TRIES) {
      const wish = { x: middleX + dx, y: middleY + dy, gap: 0, size: 10, centred: true };
      const spot = projection.invert?.([wish.x, wish.y]);
      const label = spot && geoContains(country, spot) ? labels.place(name, wish) : null;
      if (!label) continue;
      marks.push({ kind: 'text', is: 'country', ...label });
      return;
    }
  };
  if (home) nameOf(home);

  const named: Spot[] = [];
  const dots: (Mark & { kind: 'dot' })[] = [];
  const faint: Mark[] = [];
  for (const spot of nearest(others, place)) {
    const [otherX, otherY] = at(spot);
    const inside = otherX > 4 && otherX < width - 4 && otherY > 4 && otherY < height - 4;
    const apart = (dot: { x: number; y: number }) => Math.hypot(otherX - dot.x, otherY - dot.y);
    if (!inside || named.length === OTHERS_MOST) continue;
    if (apart({ x, y }) < APART.place || dots.some((dot) => apart(dot) < APART.others)) continue;
    const label = labels.place(spot.name, { x: otherX, y: otherY, gap: 5, size: 10 });
    if (!label) continue;
    labels.keepFree({ x: otherX - 3, y: otherY - 3, width: 6, height: 6 });
    named.push(spot);
    dots.push({ kind: 'dot', is: 'other', x: tenth(otherX), y: tenth(otherY), r: 2 });
    faint.push({ kind: 'text', is: 'near', ...label });
  }
  abroad.forEach(nameOf);
  marks.push(...dots, ...faint);
  if (!isCountry) {
    marks.push({ kind: 'dot', is: 'halo', x: tenth(x), y: tenth(y), r: 9 });
    marks.push({ kind: 'dot', is: 'place', x: tenth(x), y: tenth(y), r: 4 });
  }
  if (main) marks.push({ kind: 'text', is: 'name', ...main });
  if (!isCountry) marks.push(...scaleBar(size));
  marks.push(...corner.marks);

  const t = figureWords(language);
  const where = t.at(coordinates(place, language), isCountry ? null : (home?.properties[language] ?? null));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named.map(({ name }) => name));
  return {
    ...size,
    label: t.locator(place.name, where) + (list && t.near(list)),
    caption: t.caption(where),
    shapes: marks.map(shapeOf),
  };
}

/** `11.7° S, 74° W`, in the reader's language. */
export function coordinates({ lat, lon }: { lat: number; lon: number }, language: Language): string {
  const t = figureWords(language);
  const degrees = (value: number) => {
    const text = String(tenth(Math.abs(value)));
    return language === 'es' ? text.replace('.', ',') : text;
  };
  return `${degrees(lat)}° ${lat < 0 ? t.south : t.north}, ${degrees(lon)}° ${lon < 0 ? t.west : t.east}`;
}

function project({ lat, lon }: Spot, country: Country | undefined, { width, height }: Size): GeoProjection {
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([width / 2, height / 2])
    .scale((width / SPAN_KM) * EARTH_KM)
    .clipAngle(HORIZON_DEGREES);
  if (country) {
    projection.fitExtent(
      [
        [10, 10],
        [width - 10, height - 10],
      ],
      country,
    );
  }
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

function nearest(spots: readonly Spot[], { lat, lon }: Spot): Spot[] {
  const distance = (spot: Spot) => geoDistance([lon, lat], [spot.lon, spot.lat]);
  return [...spots].sort((one, other) => distance(one) - distance(other));
}

/** How far a sixth of the map's width is. */
function scaleBar({ width, height }: Size): Mark[] {
  const y = height - 8;
  const length = width / 6;
  return [
    { kind: 'path', is: 'bar', d: `M8 ${y - 3}V${y}H${tenth(8 + length)}V${y - 3}` },
    { kind: 'text', is: 'scale', x: 8, y: y - 6, text: `${SPAN_KM / 6} km` },
  ];
}
