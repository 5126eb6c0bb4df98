/** Saved pages in Chromium: each with and without the extension, its own scripts off and on, the worker warm and cold. */
import { type Browser, launch } from '../../e2e/driver';
import type { Site } from '../../e2e/server';
import { addressOf, evenly, type SavedPage } from './corpus-pages';
import { type Visit, visit } from './visit';

export type Pair = {
  without: Visit;
  with: Visit;
  /** Layout shift that every run with us has and no run without us. */
  shiftAdded: number;
};
export type Measured = { page: SavedPage; off: Pair; on: Pair | null; cold: Visit | null };

/** Stopping the worker takes as long as a page: every fourth page is enough. */
const COLD_OF = 4;
/**
 * How often a page that shifts more with us is loaded again in both. A page shifts by itself when a frame falls between
 * two parts of it as they come, in about one load of three on the pages that do: one comparison says nothing.
 */
const SHIFT_TRIES = 8;

/** Two browsers on profiles of their own, one with the extension. */
export async function launchBoth(): Promise<{ bare: Browser; ours: Browser; close(): Promise<void> }> {
  const [bare, ours] = await Promise.all([launch('chromium', { extension: null }), launch('chromium')]);
  const close = async (): Promise<void> => {
    await Promise.all([bare.close(), ours.close()]);
  };
  return { bare, ours, close };
}

/**
 * Loads every page four or five times; a page whose scripts lead away from it has no `on`. Pages that never answer are
 * named in `failed` and left out.
 */
export async function measurePages(
  { bare, ours }: { bare: Browser; ours: Browser },
  site: Site,
  pages: readonly SavedPage[],
  tell: (done: number) => void,
): Promise<{ measured: Measured[]; failed: string[] }> {
  const cold = new Set(evenly(pages, Math.ceil(pages.length / COLD_OF)));
  const measured: Measured[] = [];
  const failed: string[] = [];
  // What the browsers do for the first time only is no page's cost.
  await both(bare, ours, site.url('articles/sample.html'), false);
  for (const page of pages) {
    try {
      const off = await both(bare, ours, addressOf(site, page, false), true);
      const on = await both(bare, ours, addressOf(site, page, true), false).catch(() => null);
      let first: Visit | null = null;
      if (cold.has(page)) {
        await ours.stopWorker();
        first = await visit(ours, addressOf(site, page, false));
      }
      measured.push({ page, off, on, cold: first });
    } catch (error) {
      failed.push(`${page.file}: ${error instanceof Error ? error.message : error}`);
    }
    tell(measured.length + failed.length);
  }
  return { measured, failed };
}

/** The same page in both browsers at the same time: what else the machine does falls on both. */
async function both(bare: Browser, ours: Browser, url: string, reading: boolean): Promise<Pair> {
  const visits = await Promise.allSettled([visit(bare, url), visit(ours, url, { reading })]);
  const [without, withIt] = visits;
  if (without.status === 'rejected') throw without.reason;
  if (withIt.status === 'rejected') throw withIt.reason;
  const pair = { without: without.value, with: withIt.value };
  return { ...pair, shiftAdded: await shiftAdded(pair, () => Promise.all([visit(bare, url), visit(ours, url)])) };
}

async function shiftAdded(first: Omit<Pair, 'shiftAdded'>, again: () => Promise<[Visit, Visit]>): Promise<number> {
  let least = first.with.seen.shift;
  let most = first.without.seen.shift;
  for (let tries = 0; least > most && tries < SHIFT_TRIES; tries++) {
    const [without, withIt] = await again();
    least = Math.min(least, withIt.seen.shift);
    most = Math.max(most, without.seen.shift);
  }
  return Math.max(0, least - most);
}
