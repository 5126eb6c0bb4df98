import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesMap } from '../../src/figures/places-map';
import type { WorldMap } from '../../src/figures/world';

const world = JSON.parse(readFileSync('assets/public/maps/world.json', 'utf8')) as WorldMap;
const SIZE = { width: 900, height: 620 };
const place = (id: string, lat: number, lon: number) => ({ id, name: id, lat, lon });
const VALLEYS = [place('North', -8, -76), place('South', -14, -72), place('Middle', -12, -74)];
const draw = (places = VALLEYS, zoom = 1) => placesMap(world, places, { size: SIZE, zoom, language: 'en' });

describe('the map of all places', () => {
  it('holds every place, north above south and west left of east', () => {
    const at = new Map(draw().spots.map((spot) => [spot.id, spot]));
    expect(at.size).toBe(3);
    expect(at.get('North')?.y).toBeLessThan(at.get('South')?.y ?? 0);
    expect(at.get('North')?.x).toBeLessThan(at.get('South')?.x ?? 0);
    for (const { x, y } of at.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });

  it('is drawn the same every time', () => {
    expect(draw()).toEqual(draw());
  });

  it('names the country around', () => {
    expect(draw().shapes.map(({ text }) => text)).toContain('PERU');
  });

  it('brings its middle nearer, and leaves out what is beyond the edge then', () => {
    const near = draw(VALLEYS, 6);
    expect(near.spots.map(({ id }) => id)).toEqual(['Middle']);
  });

  it.each([
    ['one place alone', [place('Lone', 51.5, 0)]],
    ['two on the same spot', [place('One', -12, -74), place('Other', -12, -74)]],
    ['places on both sides of the date line', [place('West', -17, 179), place('East', -14, -171)]],
  ])('can be drawn of %s', (_, places) => {
    const { spots } = draw(places);
    expect(spots).toHaveLength(places.length);
    for (const { x, y } of spots) expect(Number.isFinite(x + y)).toBe(true);
  });
});
