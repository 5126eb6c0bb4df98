/** What the notes' script of a frame does for the bar and the card, which are scripts of their own. */
import type { Note, NoteColour, SaveAnswer } from '../notes/note';
import type { PageMention } from './mentions';
import type { TextSpan } from './text-span';
import type { Theme } from './theme';
import type { Topic } from './topic';

/** Notes that the reader points at: rested on, clicked, or gone to from the popup; none: at something else. */
export type PointedNotes = {
  notes: readonly Note[];
  by: 'hover' | 'click' | 'order';
  /** Client coordinates of the pointer; null where none was used. */
  at: { x: number; y: number } | null;
  /** The lines of the first note's words, in client coordinates. */
  rects: () => DOMRect[];
  /** Whether it is light or dark behind them. */
  theme: () => Theme;
};

/** Something that the card asks of the bar: to write on a note, or to show what was noted of an entity. */
export type WritingOrder = {
  about: { note: string } | { entity: string };
  rects: () => DOMRect[];
  theme: () => Theme;
};

export type KeepChoice = {
  colour: NoteColour;
  /** The reader agreed, this time, to keep what was read in a private window. */
  agreed: boolean;
};

export type PageNotes = {
  /** Notes whose words were found here. */
  placed: () => readonly Note[];
  pointed: Topic<PointedNotes | null>;
  writing: Topic<WritingOrder | null>;
  /**
   * Keeps a span of the frame's text, or the sentence around a mention: painted at once, and taken back when it could not
   * be kept. Null: nothing readable is in it.
   */
  keep: (what: TextSpan | { sentenceOf: PageMention }, choice: KeepChoice) => Promise<SaveAnswer | null>;
  /** Points at the note that was made on exactly these words; false: there is none. */
  showNoteOn: (words: TextSpan) => boolean;
  /** Takes in a note as it stands after an edit, ahead of the announcement; `null` in its place: it is in the trash. */
  take: (id: string, note: Note | null) => void;
  /** Paints the words of the note that is shown; null: none is. */
  open: (id: string | null) => void;
};
