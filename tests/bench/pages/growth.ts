/** How cost grows: made-up articles of 10 kB to 10 MB, a live blog, frames that never stand still, a page left alone. */
import type { Browser } from '../../e2e/driver';
import { devtoolsOf } from '../../e2e/driver/chromium';
import { pause } from '../../e2e/driver/wait';
import type { Site } from '../../e2e/server';
import type { Row } from '../measure';
import { threadCost } from './trace';
import { traced, visit } from './visit';

const NAMELESS =
  'The council met on Tuesday to talk about the bridge, which has been closed for repairs since the spring, and put the question off until the next session. ';
const NAMED = 'Officials of Devida said that coca had come back to parts of the VRAEM after the rains of last year. ';

/** An article of about so many characters; one paragraph in eight names something. */
function articleHtml(chars: number, named: boolean): string {
  const paragraph = NAMELESS.repeat(3);
  const parts: string[] = [];
  for (let length = 0; length < chars; length += paragraph.length) {
    parts.push(`<p class="text">${named && parts.length % 8 === 0 ? NAMED : ''}${paragraph}</p>`);
  }
  return `<!doctype html><html lang="en"><head><title>Made up</title><meta property="og:type" content="article"></head><body><article><h1>A bridge and its repairs</h1>${parts.join('\n')}</article></body></html>`;
}

const SIZES = [10, 100, 1000, 10_000];

/** The commonest page, which names nothing we know: first and by itself. */
export async function commonestRows(ours: Browser, bare: Browser, site: Site): Promise<Row[]> {
  const group = 'the commonest page: an article of 10 kB that names nothing we know';
  const url = site.put('growth/nameless.html', articleHtml(10_000, false));
  const ROUNDS = 5;
  const costs: { ours: number; start: number; heap: number }[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const [without, withIt] = await Promise.all([visit(bare, url), visit(ours, url)]);
    costs.push({ ours: withIt.cost.oursMs, start: withIt.cost.startMs, heap: withIt.heap - without.heap });
  }
  // The first round pays for what the browsers do once.
  const middle = (of: 'ours' | 'start' | 'heap'): number =>
    costs
      .slice(1)
      .map((cost) => cost[of])
      .sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  return [
    {
      group,
      what: 'main thread, ours',
      value: middle('ours'),
      unit: 'ms',
      hold: 8,
      aim: 4,
      note: `median of ${ROUNDS}`,
    },
    { group, what: 'of it our script compiled and run', value: middle('start'), unit: 'ms' },
    { group, what: 'heap added', value: middle('heap') / 1e6, unit: 'MB', hold: 2, aim: 1 },
    {
      group,
      what: 'wake-ups a minute, 20 s after it was loaded',
      value: await wakeUps(ours, url),
      unit: 'count',
      hold: 1,
      aim: 0,
    },
  ];
}

export async function growthRows(ours: Browser, site: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kb of SIZES) {
    const url = site.put(`growth/${kb}.html`, articleHtml(kb * 1000, true));
    const { cost, marks } = await visit(ours, url, { settleMs: 2000 + kb / 2 });
    rows.push(
      {
        group: 'growth',
        what: `an article of ${kb} kB, ours`,
        value: cost.oursMs,
        unit: 'ms',
        note: `${marks} marks, ${(cost.oursMs / kb).toFixed(3)} ms a kB`,
      },
      { group: 'growth', what: 'longest task of ours', value: cost.longestMs, unit: 'ms', hold: 50, aim: 16 },
      { group: 'growth', what: 'first mark painted after idle', value: cost.paintedMs ?? Number.NaN, unit: 'ms' },
    );
  }
  const idle = site.url('articles/sample.html');
  rows.push({
    group: 'growth',
    what: 'wake-ups a minute, an article with marks left alone',
    value: await wakeUps(ours, idle),
    unit: 'count',
    hold: 1,
    aim: 0,
  });
  rows.push(...(await liveBlog(ours, site)), ...(await restlessFrames(ours, site)));
  return rows;
}

/** Tasks with something of ours in a minute of a page that nobody touches, once the timers of its beginning are over. */
async function wakeUps(browser: Browser, url: string): Promise<number> {
  const page = await browser.open(url);
  try {
    await pause(20_000);
    const session = await devtoolsOf(page);
    const seconds = 30;
    const events = await traced(session, () => pause(seconds * 1000));
    return (threadCost(events, url).wakeUps * 60) / seconds;
  } finally {
    await page.close();
  }
}

const POSTS = 1000;

async function liveBlog(browser: Browser, site: Site): Promise<Row[]> {
  const url = site.put('growth/live.html', articleHtml(20_000, true));
  const still = await visit(browser, url);
  const live = await visit(browser, url, {
    during: (page) =>
      page.evaluate(async (posts) => {
        const feed = document.querySelector('article h1');
        for (let i = 0; i < posts; i++) {
          const post = document.createElement('p');
          post.textContent = `Post ${i}: officials of Devida spoke of the bridge and of its repairs, which go on.`;
          feed?.after(post);
          await new Promise((next) => setTimeout(next, 10));
        }
      }, POSTS),
  });
  const group = 'a live blog, 1,000 posts in 10 s or more';
  const added = live.cost.oursMs - still.cost.oursMs;
  return [
    {
      group,
      what: 'ours',
      value: added,
      unit: 'ms',
      note: `${(added / POSTS).toFixed(3)} ms a post, ${live.marks} marks`,
    },
    { group, what: 'longest task of ours', value: live.cost.longestMs, unit: 'ms', hold: 50, aim: 16 },
  ];
}

async function restlessFrames(browser: Browser, site: Site): Promise<Row[]> {
  const inner = `<p>${NAMED}${NAMELESS}</p><p id=n>0</p><script>setInterval(() => { document.getElementById('n').textContent = 'Now ' + Math.random(); }, 50)</script>`;
  const frames = Array.from(
    { length: 30 },
    (_, i) => `<iframe width=400 height=260 src="/growth/frame.html?${i}"></iframe>`,
  );
  site.put('growth/frame.html', inner);
  const url = site.put(
    'growth/frames.html',
    articleHtml(5000, true).replace('</article>', `${frames.join('')}</article>`),
  );
  const seconds = 20;
  const { cost } = await visit(browser, url, { settleMs: seconds * 1000 });
  const group = '30 frames that mutate without end, 20 times a second each';
  return [
    {
      group,
      what: 'ours a minute',
      value: (cost.oursMs * 60) / seconds,
      unit: 'ms',
      note: `the page itself: ${((cost.allMs - cost.oursMs) * 3).toFixed(0)} ms`,
    },
    { group, what: 'longest task of ours', value: cost.longestMs, unit: 'ms', hold: 50, aim: 16 },
  ];
}
