/** What the built scripts weigh, gzipped, against their budgets. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Row } from './measure';

const BUDGETS = [
  ['glance.js', 7, 4],
  ['page.js', 12, 10],
  ['card.js', 22, 16],
  ['background.js', 110, 80],
] as const;

/** Rows for the builds that are there; `npm run build` makes both. */
export function sizeRows(): Row[] {
  return ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
    BUDGETS.flatMap(([path, hold, aim]): Row[] => {
      const place = fileURLToPath(new URL(`../../.output/${build}/${path}`, import.meta.url));
      if (!existsSync(place)) return [];
      const weight = gzipSync(new Uint8Array(readFileSync(place)), { level: 9 }).length / 1000;
      return [{ group: 'scripts, gzip', what: `${build}/${path}`, value: weight, unit: 'kB', hold, aim }];
    }),
  );
}
