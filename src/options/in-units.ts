/** Sizes as people read them. Pure. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const THOUSAND = 1000;

/** `1.2 MB`, as the language writes it. */
export function inUnits(bytes: number, language: string): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(THOUSAND))));
  const value = bytes / THOUSAND ** power;
  const format = { style: 'unit', unit: UNITS[power] ?? 'byte', maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, format).format(value);
}
