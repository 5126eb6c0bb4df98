import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryNames } from '../../../src/cli/maps/country-names';
import { MAP_FILE, worldFile } from '../../../src/cli/maps/maps';
import { ringArea, simplify } from '../../../src/cli/maps/simplify';

/** What countries are called differs between the versions of CLDR that come with Node: only who has a name is compared. */
function unnamed(world: string): string {
  return JSON.stringify(JSON.parse(world), (key, value) => (key === 'en' || key === 'es' ? 'a name' : value));
}

describe('the map that comes with the extension', () => {
  it('is what `npm run maps` makes of the atlas and the pack’s places', async () => {
    const made = unnamed(await worldFile('2026-11-22'));
    expect(made === unnamed(readFileSync(MAP_FILE, 'utf8')), 'run `npm run maps`').toBe(true);
  }, 60_000);

  it('says what countries are called, in both languages', () => {
    const world = readFileSync(MAP_FILE, 'utf8');
    expect(world).toContain('{"en":"Peru","es":"Perú"}');
    expect(world).toContain('{"en":"Brazil","es":"Brasil"}');
    expect(world.match(/"en":"[^"]+","es":"[^"]+"/g)?.length).toBeGreaterThan(150);
  });

  it('weighs less than 120 kB', () => {
    expect(readFileSync(MAP_FILE).length).toBeLessThan(120_000);
  });
});

describe('fewer points', () => {
  const line = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [3, 2],
    [4, 0],
  ] as const;

  it('leave what is nearly straight out, and the ends and corners in', () => {
    expect(simplify(line, () => 0.5)).toEqual([line[0], line[2], line[3], line[4]]);
    expect(simplify(line, () => 1e9)).toEqual([line[0], line[4]]);
    expect(simplify(line, () => 0)).toEqual(line);
  });

  it('may be fewer in one place than in another', () => {
    expect(simplify(line, ([x]) => (x > 2.5 ? 1e9 : 0))).toEqual([line[0], line[1], line[2], line[4]]);
  });

  it('measure a ring as it is on the ground', () => {
    const square = (lat: number) =>
      [
        [0, lat],
        [1, lat],
        [1, lat + 1],
        [0, lat + 1],
      ] as const;
    expect(ringArea(square(0))).toBeCloseTo(1);
    expect(ringArea(square(60))).toBeCloseTo(0.5);
  });
});

it.each([
  ['604', 'Peru', { en: 'Peru', es: 'Perú' }],
  ['792', 'Turkey', { en: expect.stringMatching(/^T[uü]rk/), es: 'Turquía' }],
  ['undefined', 'Siachen Glacier', null],
])('country %s', (id, name, names) => {
  expect(countryNames(id, name)).toEqual(names);
});
