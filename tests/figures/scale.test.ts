import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/figures/numbers';
import { roundSteps, yearOf, yearSteps } from '../../src/figures/scale';

describe('round steps of an axis', () => {
  it.each([
    [95_008, [0, 25_000, 50_000, 75_000, 100_000]],
    [35_709, [0, 10_000, 20_000, 30_000, 40_000]],
    [7, [0, 2, 4, 6, 8]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [0, [0, 0.25, 0.5, 0.75, 1]],
  ])('up to %s', (most, steps) => {
    expect(roundSteps(most).map((step) => Number(step.toFixed(6)))).toEqual(steps);
  });

  it('reach the highest value, in a handful', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (most) => {
        const steps = roundSteps(most);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(most * 0.999999);
        expect(steps.length).toBeGreaterThanOrEqual(3);
        expect(steps.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

it.each([
  [2009, 2024, 6, [2009, 2012, 2015, 2018, 2021, 2024]],
  [2014, 2022, 6, [2014, 2016, 2018, 2020, 2022]],
  [2020, 2020, 6, [2020]],
  [2013.5, 2015.2, 6, [2013, 2014, 2015]],
])('years from %s to %s', (from, until, most, years) => {
  expect(yearSteps(from, until, most)).toEqual(years);
});

it('takes a date for the beginning of what it names', () => {
  expect(yearOf('2013')).toBe(2013);
  expect(yearOf('2013-07')).toBe(2013.5);
  expect(yearOf('2013-08-11')).toBeGreaterThan(yearOf('2013-08'));
});

it.each([
  [89_755, '89,755', '89\u00a0755'],
  [6272.8, '6,272.8', '6272,8'],
  [1_234_567, '1,234,567', '1\u00a0234\u00a0567'],
  [0, '0', '0'],
])('writes %s as the pack does', (value, en, es) => {
  expect(formatNumber(value, 'en')).toBe(en);
  expect(formatNumber(value, 'es')).toBe(es);
});
