/** Dates that cannot be, or that lie ahead, and entities that nobody has read for long. */
import type { PathKey } from '../errors';
import type { Entry, Report } from '../finding';
import { phrase } from '../phrases';
import type { Entity } from '../schema';

/** After this somebody should read an entity against its sources again. */
const REVIEW_MONTHS = 18;

type Dated = { at: PathKey[]; date: string | undefined };

/** Every date in an entity. */
function datesOf(entity: Entity): Dated[] {
  return [
    ...entity.names.map(({ since }, n) => ({ at: ['names', n, 'since'], date: since })),
    ...entity.facts.flatMap(({ claims }, fact) =>
      claims.map(({ asOf }, claim) => ({ at: ['facts', fact, 'claims', claim, 'asOf'], date: asOf })),
    ),
    ...entity.timeline.map(({ date }, n) => ({ at: ['timeline', n, 'date'], date })),
    ...entity.relations.flatMap(({ from, until }, n) => [
      { at: ['relations', n, 'from'], date: from },
      { at: ['relations', n, 'until'], date: until },
    ]),
    ...(entity.series ?? []).flatMap(({ points }, n) =>
      points.map(({ date }, point) => ({ at: ['series', n, 'points', point, 'date'], date })),
    ),
    ...entity.sources.map(({ date }, n) => ({ at: ['sources', n, 'date'], date })),
    { at: ['reviewed'], date: entity.reviewed },
  ];
}

/** Whether a whole date is on the calendar; a year or a month always is, by schema. */
function isOnCalendar(date: string): boolean {
  if (date.length < 10) return true;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

/** Whether a date lies after another, as far as both are precise. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** Whole months between two dates, a reduced one counted from its beginning. */
function monthsBetween(earlier: string, later: string): number {
  const [y1 = 0, m1 = 1, d1 = 1] = earlier.split('-').map(Number);
  const [y2 = 0, m2 = 1, d2 = 1] = later.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** `today` is YYYY-MM-DD. */
export function checkDates(entries: readonly Entry[], today: string, report: Report): void {
  for (const [index, { entity }] of entries.entries()) {
    for (const { at, date } of datesOf(entity)) {
      if (date === undefined) continue;
      if (!isOnCalendar(date)) report(index, 'error', at, phrase('not-on-calendar', { date }), phrase('correct-day'));
      else if (isAfter(date, today)) report(index, 'error', at, phrase('in-future', { date }), phrase('correct-date'));
    }
    for (const [n, { from, until }] of entity.relations.entries()) {
      if (from === undefined || until === undefined || !isAfter(from, until)) continue;
      report(index, 'error', ['relations', n, 'until'], phrase('ends-first', { from }), phrase('exchange-dates'));
    }
    if (monthsBetween(entity.reviewed, today) >= REVIEW_MONTHS) {
      const wrong = phrase('unread', { date: entity.reviewed, months: REVIEW_MONTHS });
      report(index, 'warning', ['reviewed'], wrong, phrase('read-again'));
    }
  }
}
