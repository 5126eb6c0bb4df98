/** Notes on a text that changes: what a change did not touch is not looked for again, what comes late is found. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../src/notes/describe';
import type { Note } from '../../src/notes/note';
import { blocksOf } from '../../src/page/blocks';
import { LiveText } from '../../src/page/live-text';
import { CHANCES, NotePlaces, type PlacedNote } from '../../src/page/note-places';
import { probeByTag } from '../../src/page/roles';
import { wholeText } from '../../src/page/whole-text';
import { noteOf } from '../notes/fixture';

const STORY =
  '<p id="a">The valley grows coca. Nobody counts it.</p><p id="b">A patrol left at dawn and saw nothing.</p>';

function scene(html = STORY) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const live = new LiveText();
  live.slotted = true;
  const body = document.body as unknown as Element;
  const read = (root: Element) => [...blocksOf(root, probeByTag)];
  live.append(read(body));
  const placed: PlacedNote[] = [];
  const soon: (() => void)[] = [];
  let quiet: (() => void) | null = null;
  let clock = 0;
  let step = 0;
  const places = new NotePlaces(live, {
    onPlace: (one) => placed.push({ ...one }),
    soon: (run) => soon.push(run),
    whenQuiet: (run) => {
      quiet = run;
    },
    now: () => {
      clock += step;
      return clock;
    },
  });
  const run = (): number => {
    let slices = 0;
    for (let next = soon.shift(); next; next = soon.shift()) {
      next();
      slices++;
    }
    return slices;
  };
  const settle = (): void => {
    run();
    quiet?.();
    quiet = null;
    run();
  };
  const words = (id: string): string | undefined =>
    places
      .get(id)
      ?.spans.map(({ passage, start, end }) => passage.text.slice(start, end))
      .join('|');
  return {
    document,
    live,
    places,
    placed,
    run,
    settle,
    words,
    /** Every look at the clock lets so many milliseconds pass. */
    tick: (ms: number) => {
      step = ms;
    },
    change(edit: () => void, isPainted: (id: string) => boolean = () => true) {
      edit();
      live.replace(body, read(body));
      places.textChanged(isPainted);
    },
    element: (id: string) => document.getElementById(id) as unknown as Element,
    noteOn(exact: string, id = exact): Note {
      const { text } = wholeText(live);
      const start = text.indexOf(exact);
      return noteOf({ id, target: { kind: 'quote', ...describeSpan(text, { start, end: start + exact.length }) } });
    },
  };
}

describe('the notes of a frame', () => {
  it('stand on their words, also over two paragraphs', () => {
    const { places, noteOn, run, words } = scene();
    places.set([noteOn('grows coca', 'one'), noteOn('counts it.\nA patrol', 'two')]);
    run();
    expect(words('one')).toBe('grows coca');
    expect(words('two')).toBe('counts it.|A patrol');
  });

  it('two of them on the same words both stand there', () => {
    const { places, noteOn, run, words } = scene();
    places.set([noteOn('grows coca', 'one'), noteOn('grows coca', 'two')]);
    run();
    expect([words('one'), words('two')]).toEqual(['grows coca', 'grows coca']);
  });

  it('are let be by a change elsewhere', () => {
    const { places, noteOn, settle, change, placed, element } = scene();
    places.set([noteOn('grows coca', 'one')]);
    settle();
    placed.length = 0;
    change(() => {
      element('b').textContent = 'The patrol came back.';
    });
    settle();
    expect(placed).toEqual([]);
  });

  it('are painted again where the paint was lifted, without being looked for', () => {
    const { places, noteOn, settle, change, placed } = scene();
    places.set([noteOn('grows coca', 'one')]);
    settle();
    placed.length = 0;
    change(
      () => undefined,
      () => false,
    );
    expect(placed.map(({ note: { id } }) => id)).toEqual(['one']);
  });

  it('leave words that went, and are back when they are', () => {
    const { places, noteOn, settle, change, words, element } = scene();
    places.set([noteOn('grows coca', 'one')]);
    settle();
    change(() => {
      element('a').textContent = 'Something else entirely stands in this place today.';
    });
    settle();
    expect(words('one')).toBe('');
    change(() => {
      element('a').textContent = 'The valley grows coca. Nobody counts it.';
    });
    settle();
    expect(words('one')).toBe('grows coca');
  });

  it('are lost only after they were looked for in earnest, and no longer once their words are back', () => {
    const { places, noteOn, run, settle, change, element } = scene();
    places.set([noteOn('grows coca', 'one'), noteOn('A patrol left', 'two')]);
    run();
    change(() => {
      element('a').textContent = 'Something else entirely stands in this place today.';
    });
    run();
    expect(places.lost).toEqual([]);
    settle();
    expect(places.lost.map(({ id }) => id)).toEqual(['one']);
    change(() => {
      element('a').textContent = 'The valley grows coca. Nobody counts it.';
    });
    settle();
    expect(places.lost).toEqual([]);
  });

  it('follow words that were edited', () => {
    const { places, noteOn, settle, change, words, element } = scene();
    places.set([noteOn('A patrol left at dawn and saw nothing', 'one')]);
    settle();
    change(() => {
      element('b').textContent = 'A patrol left at dawn and it saw nothing.';
    });
    settle();
    expect(words('one')).toBe('A patrol left at dawn and it saw nothing');
  });

  it('choose by what stands around when their words come to stand twice', () => {
    const { places, noteOn, settle, change, live, element } = scene();
    places.set([noteOn('grows coca', 'one')]);
    settle();
    change(() => {
      element('b').textContent = 'The other valley also grows coca, they say.';
      element('a').textContent = 'The valley grows coca. Nobody counts it now.';
    });
    settle();
    expect(places.get('one')?.spans[0]?.passage).toBe(live.passages[0]);
  });

  it('find text that arrives late, and better words than the first that seemed right', () => {
    const whole = scene().noteOn('A patrol left at dawn and saw nothing', 'one');
    const late = scene('<p id="a">A patrol left at dawn yet saw nothing.</p>');
    late.places.set([whole]);
    late.settle();
    expect(late.words('one')).toBe('A patrol left at dawn yet saw nothing');
    late.change(() => {
      const more = late.document.createElement('p');
      more.textContent = 'A patrol left at dawn and saw nothing.';
      late.document.body.append(more);
    });
    late.settle();
    expect(late.words('one')).toBe('A patrol left at dawn and saw nothing');
  });

  it('are looked for in earnest a bounded number of times, and word for word ever after', () => {
    const { document, places, noteOn, settle, change, words, element } = scene();
    const lost = noteOn('A patrol left at dawn and saw nothing', 'one');
    change(() => {
      element('b').textContent = 'Nothing of it is left.';
    });
    places.set([lost]);
    const add = (text: string): void =>
      change(() => {
        const more = document.createElement('p');
        more.textContent = text;
        document.body.append(more);
      });
    for (let count = 0; count <= CHANCES; count++) {
      settle();
      add(`Live, minute ${count}: the minister spoke.`);
    }
    settle();
    add('A patrol left at dawn, it saw nothing.');
    settle();
    expect(words('one')).toBe('');
    add('A patrol left at dawn and saw nothing.');
    settle();
    expect(words('one')).toBe('A patrol left at dawn and saw nothing');
  });

  it('are placed in slices when that takes long', () => {
    const { places, noteOn, run, tick } = scene();
    tick(10);
    places.set(['valley grows', 'Nobody counts', 'patrol left'].map((exact) => noteOn(exact)));
    expect(run()).toBe(3);
    tick(0);
    places.set(['saw nothing', 'at dawn'].map((exact) => noteOn(exact)));
    expect(run()).toBe(1);
  });

  it('leave the page with the list that no longer has them', () => {
    const { places, placed, noteOn, settle } = scene();
    const one = noteOn('grows coca', 'one');
    places.set([one]);
    settle();
    places.set([]);
    expect(placed.at(-1)).toEqual({ note: one, spans: [] });
    expect(places.all).toEqual([]);
  });
});
