/** One page loaded in Chromium, traced, and asked what it has cost. */
import type { CDPSession } from 'playwright-core';
import type { Browser, Page } from '../../e2e/driver';
import { devtoolsOf } from '../../e2e/driver/chromium';
import { pause } from '../../e2e/driver/wait';
import type { Once, Reading } from './probe';
import { type ThreadCost, type TraceEvent, threadCost } from './trace';
import { paintedNames, type Seen, seenSoFar, watchPage } from './watchers';
import { followOurWorld, readingOf } from './worlds';

/** After a page was loaded it is left alone this long: reading, the answer, the timers of the first second. */
const SETTLE_MS = 1300;

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];

export type Visit = {
  cost: ThreadCost;
  seen: Seen;
  /** Script heap and what the browser holds for it, after garbage was collected, in bytes. */
  heap: number;
  marks: number;
  /** Passages that our script holds; null where it does not run. */
  passages: number | null;
  /** From a point to the mention there, in microseconds, one a point. */
  pointsUs: number[];
  reading: (Reading & { once: Once }) | null;
};

export type VisitOptions = { settleMs?: number; reading?: boolean; during?: (page: Page) => Promise<void> };

/** Records what happens in all processes while something is done. */
export async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await run();
  } finally {
    const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await done;
    session.off('Tracing.dataCollected', collect);
  }
  return events;
}

/** What loading and asking a page may take beyond its settling, before it is given up. */
const PATIENCE_MS = 45_000;

/** Runs something for so long at most; `what` is named when it takes longer. What was begun may still go on. */
export async function within<Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Loads an address in a new tab and gives what it cost; the tab is closed. Throws when a page never answers. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const page = await within(PATIENCE_MS, 'a new tab', browser.open('about:blank'));
  try {
    return await within(PATIENCE_MS + (options.settleMs ?? 0), url, look(page, url, options));
  } finally {
    await within(PATIENCE_MS, 'closing a tab', page.close()).catch(() => undefined);
  }
}

async function look(page: Page, url: string, options: VisitOptions): Promise<Visit> {
  await page.preload(watchPage);
  const session = await devtoolsOf(page);
  const inOurWorld = await followOurWorld(session);
  const events = await traced(session, async () => {
    await page.goto(url);
    await options.during?.(page);
    await pause(options.settleMs ?? SETTLE_MS);
  });
  const seen = await page.evaluate(seenSoFar);
  const marks = await page.evaluate(paintedNames);
  const ours = await inOurWorld<{ passages: number; pointsUs: number[] } | null>(`(${inOurHandle})()`);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await session.send('Runtime.getHeapUsage')) as Record<string, number>;
  return {
    cost: threadCost(events, page.url()),
    seen,
    heap: (heap.usedSize ?? 0) + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0),
    marks,
    passages: ours?.passages ?? null,
    pointsUs: ours?.pointsUs ?? [],
    reading: options.reading ? await readingOf(session) : null,
  };
}

/** Sent into our world: how much is held there, and how fast points are answered, on mentions and beside them. */
function inOurHandle(): { passages: number; pointsUs: number[] } | null {
  type Mention = { rects(): DOMRect[] };
  type Mentions = { all(): Mention[] };
  type Pointer = { at(x: number, y: number, any: boolean): Mention | null };
  const world = globalThis as unknown as Record<
    symbol,
    { live: { passages: unknown[] }; mentions: Mentions; pointer?: Pointer }
  >;
  const handle = world[Symbol.for('glosa.page')];
  if (!handle) return null;
  const points: [number, number][] = [];
  for (const mention of handle.mentions.all().slice(0, 3)) {
    let [rect] = mention.rects();
    if (!rect) continue;
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
    [rect] = mention.rects();
    if (rect) points.push([rect.left + rect.width / 2, rect.top + rect.height / 2]);
  }
  if (points.length > 0) points.push([innerWidth / 2, innerHeight / 3], [innerWidth / 4, innerHeight / 4], [2, 2]);
  const TIMES = 100;
  const pointsUs = points.map(([x, y]) => {
    handle.pointer?.at(x, y, false);
    const from = performance.now();
    for (let i = 0; i < TIMES; i++) handle.pointer?.at(x, y, false);
    return ((performance.now() - from) * 1000) / TIMES;
  });
  return { passages: handle.live.passages.length, pointsUs };
}
