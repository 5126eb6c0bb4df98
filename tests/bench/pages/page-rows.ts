/** From loaded pages to rows: each figure as ours, as the difference of two whole runs, and as a ratio. */
import { median, type Row } from '../measure';
import type { Measured, Pair } from './chromium';

/** The value below which `share` of all lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Rows of all pages; those that name nothing we know come first, by themselves. */
export function pageRows(all: readonly Measured[]): Row[] {
  const nameless = all.filter(({ off }) => off.with.marks === 0);
  return [
    ...timeRows(
      'pages that name nothing we know, scripts off',
      nameless.map(({ off }) => off),
    ),
    ...timeRows(
      'all pages, scripts off',
      all.map(({ off }) => off),
    ),
    ...timeRows(
      'all pages, scripts on',
      all.flatMap(({ on }) => (on ? [on] : [])),
    ),
    ...readingRows(all),
    ...paintRows(all),
  ];
}

function timeRows(group: string, pairs: readonly Pair[]): Row[] {
  if (pairs.length === 0) return [];
  const ours = pairs.map(({ with: { cost } }) => cost.oursMs);
  const difference = pairs.map((pair) => pair.with.cost.allMs - pair.without.cost.allMs);
  const gross = sum(pairs.map((pair) => pair.with.cost.allMs)) / sum(pairs.map((pair) => pair.without.cost.allMs));
  const heap = pairs.map((pair) => (pair.with.heap - pair.without.heap) / 1e6);
  const records = pairs.map((pair) => pair.with.seen.records - pair.without.seen.records);
  const ms = 'ms' as const;
  const rows: Omit<Row, 'group'>[] = [
    {
      what: 'main thread, ours, median',
      value: median(ours),
      unit: ms,
      hold: 8,
      aim: 4,
      note: `${pairs.length} pages`,
    },
    { what: 'p95', value: quantile(ours, 0.95), unit: ms, hold: 30, aim: 15 },
    { what: 'worst', value: most(ours), unit: ms },
    {
      what: 'of it our script compiled and run, median',
      value: median(pairs.map((p) => p.with.cost.startMs)),
      unit: ms,
    },
    {
      what: 'longest task of ours, worst',
      value: most(pairs.map((p) => p.with.cost.longestMs)),
      unit: ms,
      hold: 50,
      aim: 16,
    },
    { what: 'whole runs, difference, median', value: median(difference), unit: ms, note: 'marks painted included' },
    { what: 'whole runs, with against without', value: gross, unit: 'x' },
    { what: 'heap added, median', value: median(heap), unit: 'MB', hold: 2, aim: 1 },
    { what: 'p95', value: quantile(heap, 0.95), unit: 'MB' },
    {
      what: 'layout shift added, worst',
      value: most(pairs.map((pair) => pair.shiftAdded)),
      unit: 'x',
      ...(group.endsWith('off') && { hold: 0 }),
    },
    {
      what: 'mutation records added, worst',
      value: most(records),
      unit: 'count',
      ...(group.endsWith('off') && { hold: 0 }),
    },
  ];
  return rows.map((row) => ({ group, ...row }));
}

function readingRows(all: readonly Measured[]): Row[] {
  const readings = all.flatMap(({ off }) => (off.with.reading ? [off.with.reading] : []));
  const group = 'making passages, scripts off';
  // The clock has steps of a tenth of a millisecond: a page that is walked in less than one of them has no ratio.
  const ratiosOf = (times: readonly { bareMs: number; passagesMs: number }[]): number[] =>
    times.filter(({ bareMs }) => bareMs > 0).map(({ bareMs, passagesMs }) => passagesMs / bareMs);
  const read = readings.filter(({ chars }) => chars > 0);
  const ratios = ratiosOf(read);
  const once = ratiosOf(read.map((reading) => reading.once));
  return [
    {
      group,
      what: 'against a bare walk over the text nodes, median',
      value: median(ratios),
      unit: 'x',
      hold: 15,
      aim: 6,
      note: `${ratios.length} pages`,
    },
    { group, what: 'p95', value: quantile(ratios, 0.95), unit: 'x' },
    {
      group,
      what: 'the same, each once and uncompiled, as a page pays it, median',
      value: median(once),
      unit: 'x',
      note: `${once.length} pages`,
    },
    { group, what: 'its p95', value: quantile(once, 0.95), unit: 'x' },
    { group, what: 'a bare walk, median', value: median(readings.map(({ bareMs }) => bareMs)), unit: 'ms' },
    { group, what: 'passages, median', value: median(readings.map(({ passagesMs }) => passagesMs)), unit: 'ms' },
    { group, what: 'the gate, median', value: median(readings.map(({ gateMs }) => gateMs)), unit: 'ms' },
  ];
}

function paintRows(all: readonly Measured[]): Row[] {
  const group = 'marks';
  const painted = (visits: readonly { cost: { paintedMs: number | null } }[]): number[] =>
    visits.flatMap(({ cost }) => (cost.paintedMs === null ? [] : [cost.paintedMs]));
  const warm = painted(all.map(({ off }) => off.with));
  const cold = painted(all.flatMap((one) => (one.cold ? [one.cold] : [])));
  const points = all.flatMap(({ off }) => off.with.pointsUs.map((us) => us / 1000));
  const marks = sum(all.map(({ off }) => off.with.marks));
  return [
    {
      group,
      what: 'first painted after idle, worker warm, median',
      value: median(warm),
      unit: 'ms',
      hold: 100,
      aim: 50,
      note: `${warm.length} pages, ${marks} marks; wall time`,
    },
    { group, what: 'p95', value: quantile(warm, 0.95), unit: 'ms' },
    {
      group,
      what: 'worker cold, median',
      value: median(cold),
      unit: 'ms',
      hold: 250,
      aim: 150,
      note: `${cold.length} pages`,
    },
    {
      group,
      what: 'from a point to its mention, median',
      value: median(points),
      unit: 'ms',
      hold: 0.1,
      note: `${points.length} points`,
    },
    { group, what: 'p95', value: quantile(points, 0.95), unit: 'ms' },
  ];
}
