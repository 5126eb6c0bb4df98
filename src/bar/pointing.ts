/** When a note's popover comes and goes: rested on, it comes after a while and goes with the pointer; clicked, it stays. */
import type { NotesFact } from './port';

/** For a pointer that strays on its way from the words to the popover. */
const GRACE_MS = 300;
/** Notes are read over more often than names: their popover comes no sooner than this. */
const LEAST_DELAY_MS = 350;

export type Pointing = {
  hear: (fact: NotesFact) => void;
  entered: () => void;
  left: () => void;
  /** It was closed otherwise. */
  closed: () => void;
  end: () => void;
};

/** `show` is called with what is to stand, or null when nothing is to stand any more. */
export function pointing(delayMs: () => number, show: (fact: NotesFact | null) => void): Pointing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: NotesFact | null = null;
  let inside = false;

  const set = (fact: NotesFact | null): void => {
    clearTimeout(timer);
    if (!fact && !shown) return;
    shown = fact;
    if (!fact) inside = false;
    show(fact);
  };
  const later = (ms: number, fact: NotesFact | null): void => {
    clearTimeout(timer);
    timer = setTimeout(() => set(fact), ms);
  };
  const leave = (): void => {
    if (shown?.by === 'hover') later(GRACE_MS, null);
    else clearTimeout(timer);
  };

  return {
    hear(fact) {
      // Over the popover the words beneath it do not count.
      if (inside) return;
      if (fact.notes.length === 0) {
        if (fact.by === 'hover') leave();
        else set(null);
      } else if (fact.by !== 'hover') set(fact);
      else if (shown && shown.notes[0]?.id === fact.notes[0]?.id) clearTimeout(timer);
      else if (!shown || shown.by === 'hover') later(Math.max(LEAST_DELAY_MS, delayMs()), fact);
    },
    entered() {
      inside = true;
      clearTimeout(timer);
    },
    left() {
      inside = false;
      leave();
    },
    closed() {
      clearTimeout(timer);
      shown = null;
      inside = false;
    },
    end: () => clearTimeout(timer),
  };
}
