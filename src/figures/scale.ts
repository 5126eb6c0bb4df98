/** Round numbers along an axis. d3-scale would do more than is needed. */

/** From 0 to at least `most`, in three to five round steps. */
export function roundSteps(most: number): number[] {
  const rough = (most > 0 ? most : 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil((most > 0 ? most : 1) / step);
  // Multiplied, not added up: sums of tenths are not tenths.
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Whole years from the first to the last, no more than `most` of them, evenly apart; the first is always there. */
export function yearSteps(from: number, until: number, most: number): number[] {
  const [first, last] = [Math.floor(from), Math.floor(until)];
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, most - 1)));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** A date of any precision as a number of years: `2013-07` is a little over 2013.5. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
