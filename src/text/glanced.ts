/**
 * How the text of a page is written when it is only glanced at: text node after text node, with a sign between them.
 * Nobody has asked which of them are blocks, which run on in a word, which are hidden or floats.
 */

/** Stands between two text nodes; not a character that any text has. */
export const PARTED = '\uFDD0';

/**
 * Text nodes that may stand between two pieces of one name without being part of it: notes, tips, what is hidden or
 * floats there. In the midst of a word one is the most, and then there are no others in the name.
 */
export const LEFT_OUT_MOST = 3;

/** No name reaches further than this into text that stands beside it. */
export const AROUND_CHARS = 200;
