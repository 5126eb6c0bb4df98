/** Moments as a clock shows them. */
import type { Language } from '../knowledge/schema';

const LOCALES = { en: 'en-GB', es: 'es' };
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** In the reader's own time zone: “14:32”; empty for null. */
export function clockTime(moment: string | null, language: Language): string {
  if (moment === null) return '';
  return new Intl.DateTimeFormat(LOCALES[language], TIME).format(new Date(moment));
}
