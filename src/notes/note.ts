/** What a note is: in the program and, with the same fields, in the database (which adds `_id`, `_rev`). */

export const NOTE_SCHEMA = 2;
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** W3C TextQuoteSelector: the words, and up to 64 characters on either side to tell equal words apart. */
export type TextQuote = { exact: string; prefix: string; suffix: string };

/** W3C TextPositionSelector: UTF-16 offsets into the page's readable text, end exclusive. */
export type TextPosition = { start: number; end: number };

/** What a note is about: words on a page, a page as a whole, or an entity. */
export type NoteTarget =
  /** `position`: where the quote stood, if whoever made the note said so. */
  { kind: 'quote'; quote: TextQuote; position?: TextPosition } | { kind: 'page' } | { kind: 'entity'; entity: string };

/** The page a note was made on, with what a citation needs where the page states it. */
export type NotePage = {
  /** The page's own canonical address (tracking and fragment dropped), by which its notes are found again. */
  canonicalUrl: string;
  /** The address that stood in the address bar. */
  visitedUrl: string;
  title: string;
  publisher?: string;
  byline?: string;
  /** As the page states it. */
  published?: string;
  /** BCP 47. */
  language?: string;
};

/** An entity inside a note's quote, named as it was when the note was made, so that it outlives its pack. */
export type NoteEntity = { id: string; name: string; pack: string; packVersion: string };

/** What a reader asks to keep; the background adds the rest. */
export type NoteDraft = {
  target: NoteTarget;
  page?: NotePage;
  comment: string;
  tags: string[];
  colour: NoteColour;
  entities: NoteEntity[];
};

/** A stored note. Times are ISO 8601 in UTC. */
export type Note = NoteDraft & {
  id: string;
  schema: typeof NOTE_SCHEMA;
  created: string;
  modified: string;
  /** When it was put into the trash; absent while it is not there. */
  trashed?: string;
  /** The note of which this is the other version, kept when two edits met. */
  conflictOf?: string;
  /** Revision that an edit must name; the database's own. */
  rev: string;
};

/** What an edit may change. */
export type NotePatch = Partial<Pick<Note, 'comment' | 'tags' | 'colour'>>;

/** A stored document that does not decode: kept as it is, shown as unreadable, never overwritten. */
export type UnreadableNote = { id: string; rev: string; why: string };

/** Why something could not be kept. The reader is told, and loses nothing. */
export type SaveFailure =
  | 'storage-full'
  | 'storage-failed'
  | 'nothing-selected'
  | 'too-long'
  /** A private window: asked again with `agreed` once the reader says so. */
  | 'needs-consent'
  /** The reader did not agree. */
  | 'declined'
  /** The page of a note could not be asked what it is. */
  | 'no-page';
export type SaveAnswer = { kind: 'saved'; note: Note } | { kind: 'failed'; why: SaveFailure; detail: string };
