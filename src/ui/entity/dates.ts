/** Dates of a pack as a reader writes them: no more precise than they are known, the same in every time zone. */
import type { Language } from '../../knowledge/schema';

/** Day before month in both languages, as in the pack's own texts. */
const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es' };

export type Precision = 'year' | 'month' | 'day';

/** How much of a date is known. */
export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** `2013`, `Aug 2013` or `11 Aug 2013`, in the reader's language. */
export function formatDate(date: string, language: Language): string {
  const precision = precisionOf(date);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'short' }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
  // A date without a time is midnight in UTC, whatever its precision.
  return format.format(new Date(date));
}

/** Writes what a page states as a date: the day of an ISO 8601 time, or, as it is, what is written in another way. */
export function statedDate(language: Language): (stated: string) => string {
  return (stated) => {
    const [day] = /^\d{4}(?:-\d\d){0,2}(?=T|\s|$)/.exec(stated) ?? [];
    return day === undefined ? stated : formatDate(day, language);
  };
}
