/** The address that leads to a note's words on their page, also where no script of ours is: a text fragment. */
import type { Note } from '../../notes/note';

/** A longer quote is named by its first and its last words: https://wicg.github.io/scroll-to-text-fragment/ */
const WHOLE_MOST_CHARS = 120;
const ENDS_WORDS = 5;

/** Null for a note without a page. */
export function noteAddress({ page, target }: Note): string | null {
  if (!page) return null;
  const bare = page.visitedUrl.replace(/#.*$/s, '');
  if (target.kind !== 'quote') return bare;
  const exact = target.quote.exact.trim().replace(/\s+/g, ' ');
  const words = exact.split(' ');
  const isLong = exact.length > WHOLE_MOST_CHARS && words.length > 2 * ENDS_WORDS;
  const parts = isLong ? [words.slice(0, ENDS_WORDS).join(' '), words.slice(-ENDS_WORDS).join(' ')] : [exact];
  // A dash is part of the fragment's own syntax.
  return `${bare}#:~:text=${parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',')}`;
}
