/** Whose time it is, told from a trace. */
import { expect, test } from 'vitest';
import { type TraceEvent, threadCost } from './trace';

const URL = 'http://localhost/page';
const event = (name: string, ts: number, us: number, args: Record<string, unknown> = {}): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  pid: 1,
  tid: 1,
  dur: us,
  tdur: us,
  args,
});
const task = (ts: number, us: number): TraceEvent => event('ThreadControllerImpl::RunTask', ts, us);
const call = (ts: number, us: number, worldName: string): TraceEvent => event('v8.callFunction', ts, us, { worldName });
const parsing = { ...event('ParseHTML', 0, 1, { beginData: { url: URL } }) };

test('our script, calls into our world and our messages count, once each; the page’s do not', () => {
  const cost = threadCost(
    [
      parsing,
      task(100, 5000),
      event('EvaluateScript', 110, 4000, { data: { url: 'chrome-extension://abc/page.js' } }),
      call(200, 1000, 'Glosa'),
      task(10_000, 9000),
      call(10_100, 8000, ''),
      call(10_200, 2000, 'Glosa'),
      call(13_000, 1000, 'Glosa'),
      task(30_000, 600),
      event('Receive mojo message', 30_010, 500, {
        chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' },
      }),
      { ...call(40_000, 9000, 'Glosa'), tid: 2 },
      { ...event('painted', 50_110, 0), ph: 'R' },
    ],
    URL,
  );
  expect(cost).toEqual({ allMs: 14.6, oursMs: 7.5, longestMs: 4, startMs: 4, wakeUps: 3, paintedMs: 50 });
});

test('where nothing of ours runs there is no cost', () => {
  expect(threadCost([parsing, task(100, 5000), call(110, 3000, '')], URL)).toMatchObject({
    oursMs: 0,
    wakeUps: 0,
    paintedMs: null,
  });
});
