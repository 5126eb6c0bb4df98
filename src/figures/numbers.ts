/** Numbers as the pack's texts write them. */
import type { Language } from '../knowledge/schema';

/** `89,755.5` in English; in Spanish `89 755,5`, and no gap in four digits. */
export function formatNumber(value: number, language: Language): string {
  const english = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
  if (language === 'en') return english;
  const gap = Math.abs(value) < 10_000 ? '' : '\u00a0';
  return english.replaceAll(',', gap).replace('.', ',');
}
