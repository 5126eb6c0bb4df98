/** The frame in which one writes: opened with a token, and where it does not begin, a window instead. */
import { createRef } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FrameState, hearFrame } from '../../src/bar/frames';
import type { BarPort, FrameFact } from '../../src/bar/port';
import { Writer } from '../../src/bar/Writer';
import { draw, portOf } from './scene';

/** `told`: what frames tell, all of it before anything is drawn again. */
async function writer(over: Partial<BarPort>, ...told: FrameFact[]) {
  const windows: object[] = [];
  const frames = new Map<string, FrameState>();
  let closed = 0;
  const port = portOf({
    async writeInWindow(about) {
      windows.push(about);
      return true;
    },
    ...over,
  });
  const fact = { about: { note: 'one' }, rects: () => [], theme: () => 'light' as const };
  const one = () => <Writer port={port} fact={fact} frames={frames} box={createRef()} onClose={() => closed++} />;
  const drawn = await draw(one());
  for (const what of told) hearFrame(frames, what);
  await drawn.drawn(one());
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined));
  return { ...drawn, windows, wait, closed: () => closed, frame: () => drawn.root.querySelector('iframe') };
}

describe('the frame to write in', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('carries its token as its name, and stays when it has begun', async () => {
    const { frame, wait, windows } = await writer({}, { token: 'token', what: 'begun' });
    expect(frame()?.getAttribute('name')).toBe('token');
    await wait(10_000);
    expect(windows).toEqual([]);
    expect(frame()).not.toBeNull();
  });

  it('hears all that a busy browser tells at once, and not the frame before it', async () => {
    const { frame, wait, windows, closed } = await writer(
      {},
      { token: 'token', what: 'begun' },
      { token: 'token', what: 'height', px: 300 },
      { token: 'before', what: 'closed' },
    );
    await wait(10_000);
    expect(windows).toEqual([]);
    expect(frame()?.dataset.stage).toBe('open');
    expect(frame()?.style.blockSize).toBe('300px');
    expect(closed()).toBe(0);
    const done = await writer({}, { token: 'token', what: 'closed' }, { token: 'token', what: 'height', px: 90 });
    expect(done.closed()).toBe(1);
  });

  it('that has not begun after five seconds gives way to a window', async () => {
    const { frame, wait, windows, text } = await writer({}, { token: 'another', what: 'begun' });
    await wait(4900);
    expect(windows).toEqual([]);
    await wait(200);
    expect(windows).toEqual([{ note: 'one' }]);
    expect(frame()).toBeNull();
    expect(text()).toContain('open in a window of its own');
  });

  it('is not there without a token, and where no window opens either the reader is told where the note is', async () => {
    const none = await writer({ write: async () => null });
    expect(none.frame()).toBeNull();
    expect(none.text()).toContain('in Glosa’s popup, under Notes');
    const closed = await writer({ writeInWindow: async () => false });
    await closed.wait(5100);
    expect(closed.text()).toContain('in Glosa’s popup, under Notes');
  });
});
