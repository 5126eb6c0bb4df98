import { expect, it } from 'vitest';
import { clockTime } from '../../src/popup/clock-time';

/** Written without a zone: the reader's own, whatever this machine's is. */
it.each([
  ['2026-03-01T14:32:00', 'en', '14:32'],
  ['2026-03-01T09:05:59', 'en', '09:05'],
  ['2026-03-01T00:00:00', 'es', '00:00'],
  ['2026-03-01T23:59:00', 'es', '23:59'],
  [null, 'en', ''],
] as const)('%s in %s is “%s”', (moment, language, shown) => {
  expect(clockTime(moment, language)).toBe(shown);
});
