import { expect, test } from 'vitest';
import { whenShown } from '../../src/page/shown';

/** A document that is hidden or being made ready, and says so. */
function page(state: { hidden: boolean; prerendering: boolean }) {
  const document = Object.assign(new EventTarget(), state);
  const set = (change: Partial<typeof state>, event: string): void => {
    Object.assign(document, change);
    document.dispatchEvent(new Event(event));
  };
  return { document: document as unknown as Document, set };
}

test('a page that is seen is begun with at once', () => {
  let runs = 0;
  whenShown(page({ hidden: false, prerendering: false }).document, () => runs++, new AbortController().signal);
  expect(runs).toBe(1);
});

test('one that is made ready before it is asked for waits until it is shown, and is begun with once', () => {
  let runs = 0;
  const { document, set } = page({ hidden: true, prerendering: true });
  whenShown(document, () => runs++, new AbortController().signal);
  set({ prerendering: false }, 'prerenderingchange');
  expect(runs, 'activated out of sight').toBe(0);
  set({ hidden: false }, 'visibilitychange');
  set({ hidden: true }, 'visibilitychange');
  set({ hidden: false }, 'visibilitychange');
  expect(runs).toBe(1);
});

test('one in a tab behind waits, and is left alone when its script ends before', () => {
  let runs = 0;
  const end = new AbortController();
  const { document, set } = page({ hidden: true, prerendering: false });
  whenShown(document, () => runs++, end.signal);
  end.abort();
  set({ hidden: false }, 'visibilitychange');
  expect(runs).toBe(0);
});
