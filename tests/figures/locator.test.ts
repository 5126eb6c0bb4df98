import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawer } from '../../src/figures/drawer';
import { type Drawing, MAP_SIZE, sizeAt } from '../../src/figures/drawing';
import { figuresOf } from '../../src/figures/figures';
import { coordinates, locator } from '../../src/figures/locator';
import { placesBeside } from '../../src/figures/places-beside';
import type { WorldMap } from '../../src/figures/world';
import { entity, packOf } from '../fixtures/packs/entities';

const world = JSON.parse(readFileSync('assets/public/maps/world.json', 'utf8')) as WorldMap;
const words = ({ shapes }: Drawing) => shapes.flatMap(({ text }) => text ?? []);
const place = (name: string, lat: number, lon: number) => ({ name, lat, lon });
/** An invented town in the Andes, and others around it. */
const TOWN = place('Quelcaya', -13, -74);

describe('the locator of a place', () => {
  it('has the place in its middle, named, with its country, a scale and the globe', () => {
    const map = locator(world, TOWN, [], 'en');
    const dot = map.shapes.find(({ attributes }) => attributes.r === 4);
    expect([dot?.attributes.cx, dot?.attributes.cy]).toEqual([map.width / 2, map.height / 2]);
    expect(words(map)).toEqual(expect.arrayContaining(['Quelcaya', 'PERU', '200 km']));
    expect(map.shapes.filter(({ tag }) => tag === 'circle').length).toBeGreaterThanOrEqual(5);
  });

  it('says where that is in words, in the reader’s language', () => {
    expect(locator(world, TOWN, [place('Huari', -13.5, -75)], 'en').label).toBe(
      'Map: Quelcaya, 13° S, 74° W, in Peru; also shown: Huari',
    );
    const spanish = locator(world, TOWN, [], 'es');
    expect(spanish.label).toBe('Mapa: Quelcaya, 13° S, 74° O, Perú');
    expect(spanish.caption).toBe('13° S, 74° O, Perú. Costas y fronteras: Natural Earth.');
    expect(words(spanish)).toContain('PERÚ');
  });

  it('names others that are in it where there is room, and not those on the very spot or beyond', () => {
    const others = [place('Near', -14, -75), place('Same', -13, -74), place('Far', 40, 10)];
    const said = words(locator(world, TOWN, others, 'en'));
    expect(said).toContain('Near');
    expect(said).not.toContain('Same');
    expect(said).not.toContain('Far');
  });

  it('leaves out what would crowd the place, or another that is nearer', () => {
    const beside = place('Beside', -13.3, -74.3);
    const [near, double] = [place('Near', -14, -75), place('Double', -14.1, -75.1)];
    const map = locator(world, TOWN, [beside, near, double], 'en');
    expect(words(map)).toContain('Near');
    expect(words(map)).not.toContain('Beside');
    expect(words(map)).not.toContain('Double');
    expect(map.label).not.toContain('Beside');
  });

  it('is drawn for the width that there is: more of the map’s pixels, words as large as ever', () => {
    const [small, wide] = [0, 656].map((width) => locator(world, TOWN, [], 'en', sizeAt(width, MAP_SIZE)));
    const name = (map: Drawing | undefined) => map?.shapes.find(({ text }) => text === 'Quelcaya')?.attributes;
    const dot = (map: Drawing | undefined) => map?.shapes.find(({ attributes }) => attributes.r === 4)?.attributes;
    expect([small?.width, wide?.width, wide?.height]).toEqual([328, 656, 380]);
    expect(name(wide)?.['font-size']).toBe(name(small)?.['font-size']);
    expect([dot(wide)?.cx, dot(wide)?.cy]).toEqual([328, 190]);
    expect(wide && words(wide)).toContain('200 km');
  });

  it('shows a country whole, and no dot in it', () => {
    const map = locator(world, place('Peru', -9.19, -75.02), [], 'en');
    expect(map.shapes.find(({ attributes }) => attributes.r === 4)).toBeUndefined();
    expect(words(map)).toContain('Peru');
    expect(words(map)).not.toContain('200 km');
    expect(map.label).toBe('Map: Peru, 9.2° S, 75° W');
  });

  it('is small enough to be sent', () => {
    expect(JSON.stringify(locator(world, TOWN, [], 'en')).length).toBeLessThan(15_000);
  });

  it('keeps everything it marks within the frame, wherever on earth', () => {
    const anywhere = fc.record({
      name: fc.string({ minLength: 1, maxLength: 30 }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, fc.array(anywhere, { maxLength: 4 }), (spot, others) => {
        const map = locator(world, spot, others, 'en');
        for (const { tag, attributes } of map.shapes) {
          if (tag === 'path') continue;
          const [x, y] = [Number(attributes.x ?? attributes.cx), Number(attributes.y ?? attributes.cy)];
          expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${tag} at ${x}, ${y}`).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });
});

it.each([
  [{ lat: -11.7, lon: -74 }, '11.7° S, 74° W', '11,7° S, 74° O'],
  [{ lat: 48.86, lon: 2.35 }, '48.9° N, 2.4° E', '48,9° N, 2,4° E'],
  [{ lat: 0, lon: 0 }, '0° N, 0° E', '0° N, 0° E'],
])('coordinates %j', (at, en, es) => {
  expect(coordinates(at, 'en')).toBe(en);
  expect(coordinates(at, 'es')).toBe(es);
});

describe('what can be drawn of an entity', () => {
  const town = entity('town', { type: 'place', place: { lat: -13, lon: -74 } });
  const village = entity('village', { type: 'place', place: { lat: -13.6, lon: -75.4 } });
  const state = entity('state', { type: 'place', quiet: true, place: { lat: -12.4, lon: -72 } });
  const beside = placesBeside('town', [packOf('p', [town, village, state, entity('guild')])]);

  it('is a map with the other places of the packs, but not what everybody knows', () => {
    expect(beside.map(({ name }) => name.en)).toEqual(['The village']);
    const { map, charts } = figuresOf(town, beside, world, 'en');
    expect(map && words(map)).toEqual(expect.arrayContaining(['The town', 'The village']));
    expect(charts).toEqual([]);
  });

  it('is no map without the world or a place', () => {
    expect(figuresOf(town, beside, null, 'en').map).toBeNull();
    expect(figuresOf(entity('guild'), beside, world, 'en')).toEqual({ map: null, charts: [] });
  });

  it('is drawn from what is asked for, the map once', async () => {
    const asked: boolean[] = [];
    const draw = drawer(async (id, withWorld) => {
      asked.push(withWorld);
      return id === 'town' ? { entity: town, beside, world: withWorld ? world : null } : null;
    });
    expect((await draw('town', 'en', 0))?.map?.label).toContain('The town');
    expect((await draw('town', 'es', 0))?.map?.label).toContain('El town');
    expect(await draw('nobody', 'en', 0)).toBeNull();
    expect(asked).toEqual([true, false, false]);
  });
});
