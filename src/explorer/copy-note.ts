/** A note as a reader takes it along: the quote, where it is from, their own words. Pure. */
import type { Language } from '../knowledge/schema';
import type { Note } from '../notes/note';
import { citation } from '../ui/citation';
import type { Copied } from './port';
import { type Block, toHtml, toPlain } from './rich-text';

/** `about`: what a note without a quote is on. */
export function copyOfNote(note: Note, language: Language, about: string): Copied {
  const cited = citation(note, language);
  const blocks: Block[] = [
    note.target.kind === 'quote' ? { kind: 'quote', text: note.target.quote.exact } : { kind: 'line', text: about },
    ...(cited ? [{ kind: 'line' as const, text: cited }] : []),
    ...(note.comment ? [{ kind: 'line' as const, text: note.comment }] : []),
    ...(note.tags.length > 0 ? [{ kind: 'line' as const, text: note.tags.map((tag) => `#${tag}`).join(' ') }] : []),
  ];
  return { text: toPlain(blocks), html: toHtml(blocks) };
}
