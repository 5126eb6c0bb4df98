/**
 * What a trace of Chromium says of one renderer's main thread. Time is the thread's processor time (`tdur`), which other
 * programs on the machine do not lengthen; wall time of the same tasks is two to five times that on a busy machine.
 *
 * Ours is every outermost event that is one of: our content script being compiled and run (`EvaluateScript` of our
 * address), a call into our isolated world (`v8.callFunction` that names the world; the microtasks behind it and the
 * style and layout it forces lie inside), a message for an extension (`extensions.mojom`; what our promises do with the
 * answer lies inside). What the page does is never counted, wherever it runs. Painting the marks is not ours by this
 * count; it is part of the difference between two whole runs, which is given beside it.
 */
export type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: Record<string, unknown>;
};

/** The name under which our content script's world is listed: the extension's. */
const WORLD = 'Glosa';
const TASK = 'ThreadControllerImpl::RunTask';

export type ThreadCost = {
  /** Milliseconds of all tasks, and of what is ours in them. */
  allMs: number;
  oursMs: number;
  /** The most of ours in one task. */
  longestMs: number;
  /** Of ours: our script compiled and run. */
  startMs: number;
  /** Tasks that had something of ours. */
  wakeUps: number;
  /** From our script's start to the page's mark `painted`; null without one. */
  paintedMs: number | null;
};

/** Adds up the main thread of the process that has shown `url`. */
export function threadCost(events: readonly TraceEvent[], url: string): ThreadCost {
  const main = mainThread(events, url);
  const thread = events.filter(({ pid, tid, ph }) => pid === main.pid && tid === main.tid && ph === 'X');
  thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const cost: ThreadCost = { allMs: 0, oursMs: 0, longestMs: 0, startMs: 0, wakeUps: 0, paintedMs: null };
  let taskEnd = 0;
  let oursEnd = 0;
  let inTask = 0;
  let started: number | null = null;
  for (const event of thread) {
    const ms = (event.tdur ?? 0) / 1000;
    const end = event.ts + (event.dur ?? 0);
    if (event.name === TASK && event.ts >= taskEnd) {
      taskEnd = end;
      inTask = 0;
      cost.allMs += ms;
    }
    if (event.ts < oursEnd || !isOurs(event)) continue;
    oursEnd = end;
    if (inTask === 0) cost.wakeUps++;
    inTask += Math.max(ms, 0.001);
    cost.oursMs += ms;
    cost.longestMs = Math.max(cost.longestMs, inTask);
    if (event.name !== 'EvaluateScript') continue;
    started ??= event.ts;
    cost.startMs += ms;
  }
  const painted = events.find(({ name, pid }) => name === 'painted' && pid === main.pid);
  if (painted && started !== null) cost.paintedMs = (painted.ts - started) / 1000;
  return cost;
}

function isOurs({ name, args }: TraceEvent): boolean {
  if (name === 'v8.callFunction') return args?.worldName === WORLD;
  if (name === 'EvaluateScript') {
    return String((args?.data as { url?: string } | undefined)?.url).startsWith('chrome-extension:');
  }
  if (name !== 'Receive mojo message') return false;
  const info = args?.chrome_mojo_event_info as { mojo_interface_tag?: string } | undefined;
  return info?.mojo_interface_tag?.startsWith('extensions.mojom') ?? false;
}

/** The thread that parsed the document; failing that the one that ran most of our script. */
function mainThread(events: readonly TraceEvent[], url: string): { pid: number; tid: number } {
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && (args?.beginData as { url?: string } | undefined)?.url === url,
  );
  const found = parsed ?? events.find(isOurs);
  return found ?? { pid: -1, tid: -1 };
}
