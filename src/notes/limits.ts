/**
 * How much one note may hold. Generous for people, small enough that no page and no import can fill the database or
 * stall a list with one document.
 */
export const NOTE_LIMITS = {
  /** A highlight longer than this (about five printed pages) is a copy of the page, and is refused with a reason. */
  quoteChars: 10_000,
  /** What we make is 64; other tools' notes come in with more. */
  contextChars: 1000,
  commentChars: 100_000,
  tags: 50,
  tagChars: 100,
  entities: 500,
  idChars: 200,
  nameChars: 300,
  /** Titles, bylines and the like are the page's words: cut, not refused. */
  pageTextChars: 1000,
  addressChars: 20_000,
} as const;
