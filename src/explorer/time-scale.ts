/** The geometry of the timeline: years to pixels and back, ticks, and dots that stand on each other. Pure. */
import { scaleLinear } from 'd3-scale';
import { yearOf } from '../figures/scale';

/** Whole years, `until` inclusive. */
export type Years = { from: number; until: number };

/** The years in which anything is dated; null without dates. */
export function yearsOf(dates: readonly string[]): Years | null {
  const years = dates.map((date) => Math.floor(yearOf(date)));
  return years.length === 0 ? null : { from: Math.min(...years), until: Math.max(...years) };
}

/** Of the dates, so few may be left out at the beginning. */
const STRAGGLERS = 0.05;

/**
 * The years to begin with: all, but for a few early dates where leaving them out makes the rest at least twice as wide.
 * `dates` in order.
 */
export function tellingYears(dates: readonly string[]): Years | null {
  const all = yearsOf(dates);
  if (!all) return null;
  const most = Math.floor(dates.length * STRAGGLERS);
  for (let left = 1; left <= most; left++) {
    const rest = yearsOf(dates.slice(left)) ?? all;
    if (all.until - all.from > 2 * (rest.until - rest.from)) return rest;
  }
  return all;
}

/** The wanted years as far as there are any, the right way round. */
export function within(all: Years, wanted: Partial<Years>): Years {
  const clamp = (year: number): number => Math.min(Math.max(year, all.from), all.until);
  const from = clamp(wanted.from ?? all.from);
  const until = clamp(wanted.until ?? all.until);
  return { from: Math.min(from, until), until: Math.max(from, until) };
}

/** Whether a date lies in the years. */
export function isIn({ from, until }: Years, date: string): boolean {
  const year = Math.floor(yearOf(date));
  return year >= from && year <= until;
}

export type TimeScale = {
  /** Where a date stands, in pixels from the left. */
  at: (date: string) => number;
  /** The whole year at a place. */
  yearAt: (px: number) => number;
  /** Where a year begins; one after the last is the right end. */
  startOf: (year: number) => number;
  ticks: { year: number; x: number }[];
};

const TICK_PX = 72;

/** From the start of the first year to the end of the last, over a width in pixels. */
export function timeScale({ from, until }: Years, width: number): TimeScale {
  const scale = scaleLinear()
    .domain([from, until + 1])
    .range([0, width]);
  const years = scale.ticks(Math.max(1, Math.floor(width / TICK_PX))).filter((year) => Number.isInteger(year));
  return {
    at: (date) => scale(yearOf(date)),
    yearAt: (px) => Math.min(Math.max(Math.floor(scale.invert(px)), from), until),
    startOf: (year) => scale(year),
    ticks: years.filter((year) => year <= until).map((year) => ({ year, x: scale(year) })),
  };
}

/** How high each dot stands, counted from 0, so that none covers another: `xs` in order, `size` across. */
export function stacked(xs: readonly number[], size: number): number[] {
  /** For each level, where its last dot ends. */
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => x >= end);
    const level = free < 0 ? ends.length : free;
    ends[level] = x + size;
    return level;
  });
}
