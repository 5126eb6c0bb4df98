/** When something was done, as the reader's own clock has it. */
import type { Language } from '../knowledge/schema';

/** Day before month in both languages, as everywhere in Glosa. */
const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es' };

/** `22 Nov 2026` of a time in ISO 8601; what is none, as it is. */
export function dayOf(time: string, language: Language): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}
