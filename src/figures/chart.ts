/** A series of counts as a small chart: a line for each who counted, broken where they began to count another way. */
import type { Entity, Language } from '../knowledge/schema';
import { CHART_SIZE, type Drawing, type Mark, type Size, shapeOf, tenth } from './drawing';
import { formatNumber } from './numbers';
import { roundSteps, yearOf, yearSteps } from './scale';
import { figureWords } from './words';

export type Series = NonNullable<Entity['series']>[number];
type Point = Series['points'][number];

const LEFT = 58;
/** Between the numbers of the axis and its lines. */
const GUTTER = 8;
const YEARS_MOST = 6;
/** Breaks are marked a, b, c: the notes below the chart say what changed. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The points of each who counted, in the order of time; owners in the order in which they begin. */
export function byOwner(points: readonly Point[]): { owner: string; points: Point[] }[] {
  const owners = new Map<string, Point[]>();
  for (const point of inTime(points)) owners.set(point.owner, [...(owners.get(point.owner) ?? []), point]);
  return [...owners].map(([owner, own]) => ({ owner, points: own }));
}

/** Draws a series. */
export function chart({ label, unit, points }: Series, language: Language, size: Size = CHART_SIZE): Drawing {
  const plot = { left: LEFT, right: size.width - 8, top: 34, bottom: size.height - 22 };
  const all = inTime(points);
  const years = all.map(({ date }) => yearOf(date));
  const [from, until] = [years[0] ?? 0, years.at(-1) ?? 0];
  const steps = roundSteps(Math.max(...all.map(({ value }) => value)));
  const most = steps.at(-1) ?? 1;
  const x = (year: number) => tenth(plot.left + ((year - from) / (until - from || 1)) * (plot.right - plot.left));
  const y = (value: number) => tenth(plot.bottom - (value / most) * (plot.bottom - plot.top));
  const placeOf = ({ date, value }: Point) => ({ x: x(yearOf(date)), y: y(value) });

  const marks: Mark[] = [];
  for (const value of steps) {
    marks.push({ kind: 'path', is: value === 0 ? 'axis' : 'grid', d: `M${plot.left} ${y(value)}H${plot.right}` });
    const text = formatNumber(value, language);
    marks.push({ kind: 'text', is: 'tick', x: plot.left - GUTTER, y: y(value) + 3.5, text, anchor: 'end' });
  }
  marks.push({
    kind: 'text',
    is: 'tick',
    x: plot.left - GUTTER,
    y: plot.top - 10,
    text: unit[language] || unit.en,
    anchor: 'end',
  });
  for (const year of yearSteps(from, until, YEARS_MOST)) {
    const at = x(Math.max(year, from));
    const anchor = at > plot.right - 14 ? 'end' : 'middle';
    marks.push({
      kind: 'text',
      is: 'tick',
      x: at,
      y: plot.bottom + 14,
      text: String(year),
      anchor,
    });
  }

  const owners = byOwner(points);
  const often = usualStep(years);
  const notes: string[] = [];
  for (const point of all) {
    const change = point.method?.[language] || point.method?.en;
    if (!change) continue;
    const mark = LETTERS[notes.length] ?? '*';
    notes.push(`${mark}: ${change}`);
    const earlier = all.slice(0, all.indexOf(point));
    const before = earlier.findLast(({ owner }) => owner === point.owner) ?? earlier.at(-1);
    // Between the last point counted the old way and the first counted the new way.
    const at = before ? tenth((placeOf(before).x + placeOf(point).x) / 2) : placeOf(point).x;
    marks.push({ kind: 'path', is: 'break', d: `M${at} ${plot.top - 4}V${plot.bottom}` });
    marks.push({ kind: 'text', is: 'letter', x: at, y: plot.top - 8, text: mark, anchor: 'middle' });
  }
  owners.forEach(({ points: own }, index) => {
    for (const [one, other] of pairs(own)) {
      if (other.method) continue;
      const [a, b] = [placeOf(one), placeOf(other)];
      const isGap = yearOf(other.date) - yearOf(one.date) > often * 1.5;
      marks.push({ kind: 'path', is: `${isGap ? 'gap' : 'line'}-${index}`, d: `M${a.x} ${a.y}L${b.x} ${b.y}` });
    }
    for (const point of own) marks.push({ kind: 'dot', is: `point-${index}`, ...placeOf(point), r: 3 });
  });
  marks.push(...legend(owners.map(({ owner }) => owner)));

  const [first, last] = [all[0], all.at(-1)];
  const t = figureWords(language);
  const said = (point: Point | undefined) =>
    `${formatNumber(point?.value ?? 0, language)} ${unit[language] || unit.en}`;
  const title = label[language] || label.en;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(owners.map(({ owner }) => owner));
  return {
    ...size,
    label: t.chart(title, first?.date ?? '', said(first), last?.date ?? '', said(last)) + t.counts(list),
    caption: notes.join(' '),
    shapes: marks.map(shapeOf),
  };
}

function inTime(points: readonly Point[]): Point[] {
  return [...points].sort((one, other) => yearOf(one.date) - yearOf(other.date));
}

/** How far apart two counts usually are; where it is much more, a line between them would say what nobody counted. */
function usualStep(years: readonly number[]): number {
  const gaps = pairs(years).flatMap(([one, other]) => (other > one ? [other - one] : []));
  return gaps.sort((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 1;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, index) => [items[index] as T, item]);
}

/** Who counted, with the look of their points. */
function legend(owners: readonly string[]): Mark[] {
  let x = LEFT + 3;
  return owners.flatMap((owner, index): Mark[] => {
    const at = x;
    x += 22 + owner.length * 6.4;
    return [
      { kind: 'dot', is: `point-${index}`, x: tenth(at), y: 10, r: 3 },
      { kind: 'text', is: 'owner', x: tenth(at + 8), y: 14, text: owner },
    ];
  });
}
