/** Notes as plain text, for the clipboard and for anything that reads text. */
import type { Note } from '../note';
import { tagsLine } from './tags-line';

function said(note: Note): string {
  const { target, page, entities, comment, tags } = note;
  const named = target.kind === 'entity' ? entities.find(({ id }) => id === target.entity)?.name : undefined;
  const about = target.kind === 'quote' ? `“${target.quote.exact}”` : (named ?? '');
  const origin = page ? [[page.title, page.publisher].filter(Boolean).join(' — '), page.canonicalUrl] : [];
  return [about, comment, tagsLine(tags), ...origin].filter(Boolean).join('\n');
}

/** One note after another, with an empty line between. */
export function toText(notes: readonly Note[]): string {
  return `${notes.map(said).join('\n\n')}\n`;
}
