/** What the bar and the notes' popover need of the page and the background. An entrypoint implements it. */
import type { Language } from '../knowledge/schema';
import type { EditAnswer, SaveAnswer } from '../messaging/protocol';
import type { Note, NoteColour, NotePatch } from '../notes/note';
import type { Fate } from '../page/fate';
import type { Theme } from '../ui/floating/host';

/** Where something stands on the page, and on what. */
export type Spot = {
  /** Its lines, in client coordinates. */
  rects(): DOMRect[];
  /** As of a mention. */
  theme(): Theme;
};

/** Words are selected that could be kept. */
export type SelectionFact = Spot & {
  /** The words themselves, so that they are not lost when they cannot be stored. */
  text: string;
  /** Longer than a highlight may be. */
  tooLong: boolean;
  /** The reader has asked already for it to be kept, by menu or keyboard. */
  asked: boolean;
  /** It was made with the keyboard, which then leads into the bar. */
  byKeyboard: boolean;
};

/** Notes under the pointer, clicked, or gone to; an empty list: the pointer is at something else. */
export type NotesFact = Spot & {
  notes: readonly Note[];
  by: 'hover' | 'click' | 'order';
  at: { x: number; y: number } | null;
};

/** What the reader's own words are to be written on, or read from, in a frame of the extension. */
export type WritingAbout = { note: string } | { entity: string };
export type WritingFact = Spot & { about: WritingAbout };

/** What a frame tells: it runs, it has a height, it is done. */
export type FrameFact = { token: string; what: 'begun' | 'closed' } | { token: string; what: 'height'; px: number };

export type BarSettings = { language: Language; noteColour: NoteColour; openDelayMs: number };

/** Everything outside the bar. Callbacks are told only of facts that began with a trusted event, until `signal` aborts. */
export interface BarPort {
  settings(): BarSettings;
  /** Tells a selection when it is settled (the button is up), at once if there is one already; null when it went. */
  onSelection(tell: (fact: SelectionFact | null) => void, signal: AbortSignal): void;
  /** Tells what notes are pointed at, and when the card asks for something to be written or shown. */
  onNotes(
    tell: { pointed: (fact: NotesFact) => void; writing: (fact: WritingFact) => void },
    signal: AbortSignal,
  ): void;
  onFrame(tell: (fact: FrameFact) => void, signal: AbortSignal): void;
  /** Keeps the words of the last selection told, even if they are no longer selected. `agreed`: in a private window. */
  save(choice: { colour: NoteColour; agreed: boolean }): Promise<SaveAnswer>;
  edit(note: Note, patch: NotePatch): Promise<EditAnswer>;
  remove(note: Note): Promise<EditAnswer>;
  restore(note: Note): Promise<EditAnswer>;
  /** Marks the note whose words are shown; null: none is. */
  highlight(note: string | null): void;
  /** Whether this site's notes are painted, from now on. */
  paintHere(on: boolean): Promise<void>;
  /** Puts a text on the clipboard; must be called in the handler of a click. False: the browser did not let us. */
  copy(text: string): Promise<boolean>;
  /** A source to reference the note by, as it would stand in a list of sources. */
  citation(note: Note): string;
  /** A token for one frame, or null when there is nothing to write on any more. */
  write(about: WritingAbout, theme: 'light' | 'dark'): Promise<string | null>;
  /** Opens the same in a window of its own, where no frame can stand. */
  writeInWindow(about: WritingAbout): Promise<boolean>;
  /** How long a frame may take to begin before it counts as not let in, in milliseconds. */
  frameMostMs: number;
  /** The address of the frame's document. */
  frameUrl: string;
  /**
   * Whether the extension is there at all: `gone`, if it was removed or updated under this page; `replaced`, if a newer
   * script of it serves the page by now, and has a bar of its own.
   */
  fate(): Promise<Fate>;
}
