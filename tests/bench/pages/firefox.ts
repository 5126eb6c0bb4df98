/**
 * Saved pages in Firefox, which tells no long tasks and no layout shifts: the processor time of the process that shows
 * the page, with and without the extension, and what pages can see. `ChromeUtils.requestProcInfo` is what about:processes
 * shows; its time is a whole process's, so single pages are noisy and medians are given.
 */
import { type Browser, launch, type Page } from '../../e2e/driver';
import { inFirefox } from '../../e2e/driver/firefox';
import { pause } from '../../e2e/driver/wait';
import type { Site } from '../../e2e/server';
import { median, type Row } from '../measure';
import { addressOf, evenly, NAMED_PAGES, type SavedPage } from './corpus-pages';
import { quantile } from './page-rows';
import { within } from './visit';
import { paintedNames, type Seen, seenSoFar, watchPage } from './watchers';

const SETTLE_MS = 1300;
const PAGES_MOST = 60;

type Process = { pid: number; cpuNs: number; memory: number; shows: string[] };
type Visit = { cpuMs: number; memory: number; seen: Seen; marks: number };

const processes = (browser: Browser): Promise<Process[]> =>
  inFirefox(
    browser,
    `ChromeUtils.requestProcInfo().then(({ children }) => children.map((child) => ({
       pid: child.pid, cpuNs: child.cpuTime, memory: child.memory,
       shows: child.windows.map((shown) => shown.documentURI?.spec ?? ''),
     })))`,
  );

const PATIENCE_MS = 45_000;

async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await within(PATIENCE_MS, 'a new tab', browser.open('about:blank'));
  try {
    return await within(PATIENCE_MS, url, look(browser, page, url));
  } finally {
    await within(PATIENCE_MS, 'closing a tab', page.close()).catch(() => undefined);
  }
}

async function look(browser: Browser, page: Page, url: string): Promise<Visit> {
  await page.preload(watchPage);
  const before = await processes(browser);
  await page.goto(url);
  await pause(SETTLE_MS);
  const after = (await processes(browser)).find(({ shows }) => shows.includes(url));
  if (!after) throw new Error(`no process of Firefox shows ${url}`);
  const earlier = before.find(({ pid }) => pid === after.pid)?.cpuNs ?? 0;
  return {
    cpuMs: (after.cpuNs - earlier) / 1e6,
    memory: after.memory,
    seen: await page.evaluate(seenSoFar),
    marks: await page.evaluate(paintedNames),
  };
}

/** Rows of a sample of pages: a load takes seconds. */
export async function firefoxRows(
  site: Site,
  pages: readonly SavedPage[],
  tell: (done: number) => void,
): Promise<{ rows: Row[]; failed: string[] }> {
  const group = 'Firefox, scripts off';
  const [bare, ours] = await Promise.all([launch('firefox', { extension: null }), launch('firefox')]);
  const pairs: { without: Visit; with: Visit }[] = [];
  const cold: number[] = [];
  const failed: string[] = [];
  try {
    await visit(ours, site.url('articles/sample.html'));
    for (const [index, saved] of [...NAMED_PAGES, ...evenly(pages, PAGES_MOST)].entries()) {
      const url = addressOf(site, saved, false);
      try {
        pairs.push({ without: await visit(bare, url), with: await visit(ours, url) });
      } catch (error) {
        failed.push(`Firefox: ${saved.file}: ${error instanceof Error ? error.message : error}`);
      }
      tell(index + 1);
    }
    for (let round = 0; round < 5; round++) {
      await ours.stopWorker();
      const { seen } = await visit(ours, site.url('articles/sample.html'));
      if (seen.paintedMs !== null) cold.push(seen.paintedMs - seen.loadMs);
    }
  } finally {
    await Promise.all([bare.close(), ours.close()]);
  }
  const cpu = pairs.map((pair) => pair.with.cpuMs - pair.without.cpuMs);
  const all = (of: 'with' | 'without'): number => pairs.reduce((sum, pair) => sum + pair[of].cpuMs, 0);
  const memory = pairs.map((pair) => (pair.with.memory - pair.without.memory) / 1e6);
  const painted = pairs.flatMap(({ with: { seen } }) =>
    seen.paintedMs === null ? [] : [seen.paintedMs - seen.loadMs],
  );
  const records = pairs.map((pair) => pair.with.seen.records - pair.without.seen.records);
  const rows: Row[] = [
    {
      group,
      what: 'processor time of the page’s process, difference, median',
      value: median(cpu),
      unit: 'ms',
      note: `${pairs.length} pages`,
    },
    { group, what: 'p95', value: quantile(cpu, 0.95), unit: 'ms' },
    { group, what: 'with against without', value: all('with') / all('without'), unit: 'x' },
    { group, what: 'memory of the process, difference, median', value: median(memory), unit: 'MB' },
    {
      group,
      what: 'first mark painted after load, worker warm, median',
      value: median(painted),
      unit: 'ms',
      hold: 100,
      aim: 50,
      note: `${painted.length} pages`,
    },
    {
      group,
      what: 'worker cold, median',
      value: median(cold),
      unit: 'ms',
      hold: 250,
      aim: 150,
      note: 'the sample article',
    },
    { group, what: 'mutation records added, worst', value: Math.max(...records), unit: 'count', hold: 0 },
    { group, what: 'marks', value: pairs.reduce((sum, pair) => sum + pair.with.marks, 0), unit: 'count' },
  ];
  return { rows, failed };
}
