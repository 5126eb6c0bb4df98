import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOwner, chart, type Series } from '../../src/figures/chart';
import type { Drawing, Shape } from '../../src/figures/drawing';
import { lookOf } from '../../src/figures/looks';

const both = (text: string) => ({ en: text, es: `${text} (es)` });
const point = (date: string, value: number, owner: string, method?: string) => ({
  date,
  value,
  owner,
  source: 's',
  ...(method && { method: both(method) }),
});
const series = (points: Series['points']): Series => ({ label: both('Area'), unit: both('ha'), points });

const COUNTS = series([
  point('2012', 40, 'Office'),
  point('2010', 10, 'Office'),
  point('2011', 20, 'Office'),
  point('2013', 90, 'Office', 'from satellites'),
  point('2014', 80, 'Office'),
  point('2018', 60, 'Office'),
  point('2011', 35, 'Embassy'),
  point('2012', 50, 'Embassy'),
]);

/** Shapes that look as a mark of a kind does. */
const looking = ({ shapes }: Drawing, is: string): Shape[] => {
  const look = Object.entries(lookOf(is));
  return shapes.filter(({ attributes }) => look.every(([name, value]) => attributes[name] === value));
};
const words = ({ shapes }: Drawing) => shapes.flatMap(({ text }) => text ?? []);

describe('a series of counts', () => {
  const drawn = chart(COUNTS, 'en');

  it('is a line for each who counted, in the order of time', () => {
    expect(byOwner(COUNTS.points).map(({ owner, points }) => [owner, points.map(({ date }) => date)])).toEqual([
      ['Office', ['2010', '2011', '2012', '2013', '2014', '2018']],
      ['Embassy', ['2011', '2012']],
    ]);
    expect(looking(drawn, 'point-0').filter(({ attributes }) => attributes.r === 3)).toHaveLength(6 + 1);
    expect(looking(drawn, 'point-1').filter(({ attributes }) => attributes.r === 3)).toHaveLength(2 + 1);
  });

  it('is not joined across a new way of counting, which is marked and told', () => {
    // 2010–11–12, 2013–14, and a dotted one over the years that nobody counted.
    expect(looking(drawn, 'line-0').filter(({ attributes }) => !attributes['stroke-dasharray'])).toHaveLength(3);
    expect(looking(drawn, 'gap-0')).toHaveLength(1);
    expect(looking(drawn, 'line-1')).toHaveLength(1);
    expect(looking(drawn, 'break')).toHaveLength(1);
    expect(words(drawn)).toContain('a');
    expect(drawn.caption).toBe('a: from satellites');
  });

  it('puts the break between the last point of the old way and the first of the new', () => {
    const at = Number(/^M([\d.]+)/.exec(String(looking(drawn, 'break')[0]?.attributes.d))?.[1]);
    const xs = looking(drawn, 'point-0')
      .slice(0, 6)
      .map(({ attributes }) => Number(attributes.cx));
    expect(at).toBeGreaterThan(xs[2] ?? 0);
    expect(at).toBeLessThan(xs[3] ?? 0);
  });

  it('names its axes, unit and owners, and says itself in a sentence', () => {
    expect(words(drawn)).toEqual(expect.arrayContaining(['ha', '0', '100', '2010', '2018', 'Office', 'Embassy']));
    expect(drawn.label).toBe('Area: from 10 ha in 2010 to 60 ha in 2018, as counted by Office and Embassy');
    expect(chart(COUNTS, 'es').label).toBe(
      'Area (es): de 10 ha (es) en 2010 a 60 ha (es) en 2018, según Office y Embassy',
    );
  });
});

const anyPoint = fc.record({
  date: fc.integer({ min: 1900, max: 2030 }).map(String),
  value: fc.double({ min: 0, max: 1e7, noNaN: true }),
  owner: fc.constantFrom('A', 'B', 'C'),
});

it('keeps every point in the frame, later ones further on and greater ones higher', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 30 }), (points) => {
      const drawn = chart(series(points.map((one) => ({ ...one, source: 's' }))), 'en');
      // Points are drawn owner by owner, each in time; the legend's come last.
      const inOrder = byOwner(points.map((one) => ({ ...one, source: 's' }))).flatMap((owner) => owner.points);
      const circles = drawn.shapes.filter(({ tag }) => tag === 'circle').slice(0, inOrder.length);
      const placed = circles.map(({ attributes }, index) => ({
        x: Number(attributes.cx),
        y: Number(attributes.cy),
        year: Number(inOrder[index]?.date),
        value: inOrder[index]?.value ?? 0,
      }));
      for (const one of placed) {
        expect(one.x >= 0 && one.x <= drawn.width && one.y >= 0 && one.y <= drawn.height).toBe(true);
        for (const other of placed) {
          if (one.year < other.year) expect(one.x).toBeLessThanOrEqual(other.x);
          if (one.value < other.value) expect(one.y).toBeGreaterThanOrEqual(other.y);
        }
      }
    }),
  );
});
