import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIn, stacked, tellingYears, timeScale, within, yearsOf } from '../../src/explorer/time-scale';

const ALL = { from: 1980, until: 2023 };
const year = fc.integer({ min: 1500, max: 2100 });

describe('the years of a timeline', () => {
  it('go from the first to the last, whatever the precision of dates', () => {
    expect(yearsOf(['2013-08-11', '1980', '1992-09'])).toEqual({ from: 1980, until: 2013 });
    expect(yearsOf([])).toBeNull();
  });

  it.each([
    [{}, ALL],
    [{ from: 1992 }, { from: 1992, until: 2023 }],
    [
      { from: 1900, until: 1990 },
      { from: 1980, until: 1990 },
    ],
    [
      { from: 2013, until: 1992 },
      { from: 1992, until: 2013 },
    ],
    [{ from: 3000 }, { from: 2023, until: 2023 }],
  ])('asked for as %o lie within, the right way round', (wanted, expected) => {
    expect(within(ALL, wanted)).toEqual(expected);
  });

  it.each([
    ['1991-12-31', false],
    ['1992', true],
    ['2013-12-31', true],
    ['2014-01', false],
  ])('hold %s: %s', (date, held) => {
    expect(isIn({ from: 1992, until: 2013 }, date)).toBe(held);
  });
});

describe('the years that a timeline begins with', () => {
  const recent = Array.from({ length: 39 }, (_, index) => String(1980 + index));

  it('leave out a straggler that would squeeze all others', () => {
    expect(tellingYears(['1824', ...recent])).toEqual({ from: 1980, until: 2018 });
  });

  it.each([
    ['dates lie close', recent, { from: 1980, until: 2018 }],
    ['there are few', ['1824', '1990', '1999'], { from: 1824, until: 1999 }],
    ['several are early', ['1824', '1830', '1840', ...recent], { from: 1824, until: 2018 }],
  ])('are all where %s', (_, dates, expected) => {
    expect(tellingYears(dates)).toEqual(expected);
  });
});

describe('the scale of a timeline', () => {
  it('finds the year under a date again', () => {
    fc.assert(
      fc.property(year, year, fc.integer({ min: 100, max: 2000 }), (one, other, width) => {
        const years = { from: Math.min(one, other), until: Math.max(one, other) };
        const scale = timeScale(years, width);
        expect(scale.yearAt(scale.at(`${one}-07`))).toBe(one);
        expect(scale.startOf(years.from)).toBe(0);
        expect(scale.startOf(years.until + 1)).toBeCloseTo(width);
      }),
    );
  });

  it('stays in its years beyond the edges', () => {
    const scale = timeScale(ALL, 800);
    expect([scale.yearAt(-50), scale.yearAt(9000)]).toEqual([1980, 2023]);
  });

  it('has whole years as ticks, inside, and no more than fit', () => {
    fc.assert(
      fc.property(year, year, fc.integer({ min: 100, max: 2000 }), (one, other, width) => {
        const years = { from: Math.min(one, other), until: Math.max(one, other) };
        const { ticks } = timeScale(years, width);
        for (const { year: tick, x } of ticks) {
          expect(Number.isInteger(tick)).toBe(true);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        // A tick needs about 40 px for its four digits.
        expect(ticks.length * 30).toBeLessThanOrEqual(width + 60);
      }),
    );
  });
});

describe('dots on a timeline', () => {
  it('stand on each other where they would cover each other', () => {
    expect(stacked([0, 2, 4, 20, 21], 6)).toEqual([0, 1, 2, 0, 1]);
  });

  it('never cover each other on one level', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 })), (places) => {
        const xs = [...places].sort((one, other) => one - other);
        const levels = stacked(xs, 6);
        const last = new Map<number, number>();
        xs.forEach((x, index) => {
          const level = levels[index] ?? -1;
          expect(x - (last.get(level) ?? -6)).toBeGreaterThanOrEqual(6);
          last.set(level, x);
        });
      }),
    );
  });
});
