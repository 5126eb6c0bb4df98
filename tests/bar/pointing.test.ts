/** When the popover of a note comes and goes: by rest, with the pointer; by click, until it is closed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Pointing, pointing } from '../../src/bar/pointing';
import type { NotesFact } from '../../src/bar/port';
import { noteOf } from '../notes/fixture';

const fact = (id: string | null, by: NotesFact['by'] = 'hover'): NotesFact => ({
  notes: id === null ? [] : [noteOf({ id })],
  by,
  at: null,
  rects: () => [],
  theme: () => 'light' as const,
});

describe('a note’s popover', () => {
  let shown: (string | null)[];
  let popover: Pointing;
  const over = (id: string | null, by?: NotesFact['by']): void => popover.hear(fact(id, by));

  beforeEach(() => {
    vi.useFakeTimers();
    shown = [];
    popover = pointing(
      () => 200,
      (what) => shown.push(what?.notes[0]?.id ?? null),
    );
  });
  afterEach(() => {
    popover.end();
    vi.useRealTimers();
  });

  it('comes when the pointer rests, later than a card, and not when it passes', () => {
    over('one');
    vi.advanceTimersByTime(300);
    expect(shown).toEqual([]);
    over(null);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([]);
    over('one');
    vi.advanceTimersByTime(400);
    expect(shown).toEqual(['one']);
  });

  it('goes some time after the pointer has, and stays when it comes back or into it', () => {
    over('one');
    vi.advanceTimersByTime(400);
    over(null);
    vi.advanceTimersByTime(200);
    over('one');
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['one']);
    over(null);
    popover.entered();
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['one']);
    popover.left();
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['one', null]);
  });

  it('does not mind what lies beneath it', () => {
    over('one');
    vi.advanceTimersByTime(400);
    popover.entered();
    over('two');
    over(null);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['one']);
  });

  it('of a click comes at once, stays when the pointer leaves or rests on another, and goes with a click beside it', () => {
    over('one', 'click');
    expect(shown).toEqual(['one']);
    over(null);
    over('two');
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['one']);
    over(null, 'click');
    expect(shown).toEqual(['one', null]);
  });

  it('passes from one note to the next', () => {
    over('one');
    vi.advanceTimersByTime(400);
    over('two');
    vi.advanceTimersByTime(400);
    expect(shown).toEqual(['one', 'two']);
  });

  it('that was closed comes again, also for the same note', () => {
    over('one', 'order');
    popover.closed();
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['one']);
    over('one');
    vi.advanceTimersByTime(400);
    expect(shown).toEqual(['one', 'one']);
  });
});
