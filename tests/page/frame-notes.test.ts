/** A frame's notes are those of the address that it has by now. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeSpan } from '../../src/notes/describe';
import type { Note } from '../../src/notes/note';
import { blocksOf } from '../../src/page/blocks';
import type { PageHandle } from '../../src/page/handle';
import { LiveText } from '../../src/page/live-text';
import { frameNotes } from '../../src/page/notes';
import { probeByTag } from '../../src/page/roles';
import { Topic } from '../../src/page/topic';
import { wholeText } from '../../src/page/whole-text';
import { noteOf } from '../notes/fixture';

const STORY = '<p>The valley grows coca. Nobody counts it.</p>';

beforeEach(() => vi.stubGlobal('requestIdleCallback', (run: () => void) => run()));
afterEach(() => vi.unstubAllGlobals());

/** A routed page whose notes come when they are let: `asked` holds who waits for them, by address. */
function scene() {
  const { document } = parseHTML(`<!doctype html><html><body>${STORY}</body></html>`);
  const live = new LiveText();
  live.slotted = true;
  live.append([...blocksOf(document.body as unknown as Element, probeByTag)]);
  const end = new AbortController();
  const address = new Topic('one');
  const asked = new Map<string, (notes: Note[]) => void>();
  const page = {
    signal: end.signal,
    live,
    marks: { paint: () => undefined, unpaint: () => undefined, has: () => true, clear: () => undefined },
    settings: () => ({ paintNotes: true }),
    text: new Topic(0),
    address,
    read: () => undefined,
  } as unknown as PageHandle;
  const notes = frameNotes(document as unknown as Document, page, {
    load: () => new Promise((answer) => asked.set(address.current, answer)),
    save: () => Promise.reject(new Error('nothing is saved here')),
    bringBar: () => undefined,
    foundOthers: () => undefined,
  });
  const on = (id: string, quote: string): Note => {
    const { text } = wholeText(live);
    const start = text.indexOf(quote);
    return noteOf({ id, target: { kind: 'quote', ...describeSpan(text, { start, end: start + quote.length }) } });
  };
  /** Answers what was asked at an address, and waits until that is taken in. */
  const answer = async (at: string, note: Note): Promise<void> => {
    asked.get(at)?.([note]);
    await new Promise((later) => setTimeout(later, 0));
  };
  return { address, on, answer, placed: () => notes.placed().map(({ id }) => id), end };
}

test('an answer for an address that was left meanwhile is dropped', async () => {
  const { address, on, answer, placed, end } = scene();
  address.set('two');
  await answer('two', on('second', 'Nobody counts'));
  expect(placed()).toEqual(['second']);
  await answer('one', on('first', 'grows coca'));
  expect(placed()).toEqual(['second']);
  end.abort();
});
