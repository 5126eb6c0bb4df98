import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import { dayOf } from './day-of';
import { addressOf } from './route';

/** What a note in the list says: what was marked, the reader's words, where and when; all of it leads to the note. */
export function NoteRow({ note }: { note: Note }) {
  const { t, language } = useSpeech();
  const { id, target, colour, comment, tags, page, created } = note;
  const about = target.kind === 'quote' ? target.quote.exact : aboutOf(note, t.explorer.notes.onEntity);
  return (
    <>
      <a class={target.kind === 'quote' ? 'x-note-quote' : 'x-note-about'} href={addressOf({ kind: 'note', id })}>
        <span class="g-unseen">{t.note.colours[colour]}: </span>
        {about || t.popup.notes.onPage}
      </a>
      {comment && <p class="x-note-words">{comment}</p>}
      <p class="x-note-meta">
        {[page?.title, page?.publisher, t.popup.notes.made(dayOf(created, language)), ...tags.map((tag) => `#${tag}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

/** What a note without a quote is on, in words. */
export function aboutOf({ target, entities, page }: Note, onEntity: (name: string) => string): string {
  if (target.kind === 'page') return page?.title ?? '';
  if (target.kind === 'quote') return '';
  return onEntity(entities.find(({ id }) => id === target.entity)?.name ?? target.entity);
}
