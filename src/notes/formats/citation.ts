/** A note's page as one cites it: author, title, publisher, when published, where, and when it was read. */
import type { Note } from '../note';

/** What a language brings to a citation; `date` writes an ISO 8601 date (of any precision), or gives it back as it is. */
export type CitationWords = {
  title: (title: string) => string;
  read: (date: string) => string;
  date: (iso: string) => string;
};

/** The citation of a note's page, or null where the note is on no page. What the page does not state is left out. */
export function citationOf({ page, created }: Note, words: CitationWords): string | null {
  if (!page) return null;
  const { byline, title, publisher, published, canonicalUrl } = page;
  const parts = [
    byline,
    title && words.title(title),
    publisher === byline ? '' : publisher,
    published && words.date(published),
    canonicalUrl,
  ].filter(Boolean);
  return `${parts.join(', ')} (${words.read(words.date(created))})`;
}
