/** What the pointer rests on is told, also when it came before anybody could follow it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberPointer } from '../../src/page/early-pointer';
import { watchPointer } from '../../src/page/hover';
import type { PageMention, PageMentions } from '../../src/page/mentions';
import type { Hover } from '../../src/page/pointed';

type Listener = (event: object) => void;
const NAME = { key: 'name' } as PageMention;
const WORD = {};

beforeEach(() => vi.stubGlobal('requestAnimationFrame', (run: () => void) => run()));
afterEach(() => vi.unstubAllGlobals());

/** A page with one word that is a name; `move` is a movement of the reader's hand. */
function page() {
  const listeners = new Map<Listener, AbortSignal>();
  const leaving = new Map<Listener, AbortSignal>();
  const document = {
    addEventListener(type: string, heard: Listener, { signal }: { signal: AbortSignal }) {
      if (type === 'pointermove') listeners.set(heard, signal);
      if (type === 'pointerleave') leaving.set(heard, signal);
    },
    elementFromPoint: () => WORD,
    getSelection: () => null,
  } as unknown as Document;
  const move = (x: number, isTrusted = true): void => {
    const event = { isTrusted, pointerType: 'mouse', clientX: x, clientY: 5, buttons: 0, target: WORD, timeStamp: x };
    for (const [heard, signal] of listeners) if (!signal.aborted) heard(event);
  };
  const leave = (): void => {
    for (const [heard, signal] of leaving) if (!signal.aborted) heard({ isTrusted: true });
  };
  const told: Hover[] = [];
  const { signal } = new AbortController();
  const follow = (early: PointerEvent | null): void =>
    watchPointer(
      document,
      { mentions: { size: 1 } as PageMentions, at: (x) => (x > 10 ? NAME : null), early },
      (hover) => told.push(hover),
      signal,
    );
  const listening = (): number => [...listeners.values()].filter(({ aborted }) => !aborted).length;
  return { document, signal, move, leave, follow, told, listening };
}

test('a pointer that came to a name early is on it as soon as it is followed', () => {
  const { document, signal, move, follow, told, listening } = page();
  const early = rememberPointer(document, signal);
  move(5);
  move(20);
  follow(early.take());
  expect(told).toEqual([{ mention: NAME, x: 20, y: 5, atMs: 20 }]);
  expect(listening(), 'nobody remembers any more').toBe(1);
});

test('a pointer that left before it could be followed is on nothing', () => {
  const { document, signal, move, leave, follow, told } = page();
  const early = rememberPointer(document, signal);
  move(20);
  leave();
  follow(early.take());
  expect(told).toEqual([]);
});

test('a movement that the page made up is none, early or late', () => {
  const { document, signal, move, follow, told } = page();
  const early = rememberPointer(document, signal);
  move(20, false);
  follow(early.take());
  move(21, false);
  expect(told).toEqual([]);
});

test('a pointer that has not moved yet is followed from its first movement', () => {
  const { document, signal, move, follow, told } = page();
  follow(rememberPointer(document, signal).take());
  expect(told).toEqual([]);
  move(20);
  move(5);
  expect(told.map(({ mention }) => mention)).toEqual([NAME, null]);
});
