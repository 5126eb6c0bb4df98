import { useState } from 'preact/hooks';
import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import { NoteEditor } from '../ui/note/NoteEditor';
import type { EditPort } from '../ui/note/use-editing';

/** Day before month in both languages, as everywhere in Glosa. */
const LOCALES = { en: 'en-GB', es: 'es' };
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

type Props = {
  note: Note;
  editing: EditPort;
  /** Its words are no longer on the page in this tab, which is its own. */
  lost?: boolean;
  /** Whether its editor stands open at first, as where a page asked for it. */
  opened?: boolean;
  onOpenUrl: (url: string) => void;
  onOpenEntity: (entity: string) => void;
  onDelete: (note: Note) => void;
  /** Scrolls the page to its words. */
  onGoTo: (note: Note) => void;
  /** For a note in the trash, which can only be taken back. */
  onRestore?: ((note: Note) => void) | null;
};

/** A note: what was marked, the reader's words, who is named in it, and where it comes from. */
export function NoteItem({ note, editing, lost = false, opened = false, onRestore = null, ...on }: Props) {
  const { t } = useSpeech();
  const { onOpenUrl, onOpenEntity, onDelete, onGoTo } = on;
  const [written, setWritten] = useState<'left' | 'opened' | null>(() =>
    opened ? 'opened' : editing.drafts.get(note.id) ? 'left' : null,
  );
  return (
    <article class="note" data-note={note.id}>
      <Quoted note={note} />
      {lost && <p class="note-lost">{t.notesList.lost}</p>}
      {written ? (
        <NoteEditor note={note} port={editing} focus={written === 'opened'} onDone={() => setWritten(null)} />
      ) : (
        <>
          {note.comment !== '' && <p class="note-words">{note.comment}</p>}
          {note.tags.length > 0 && <p class="note-tags">{note.tags.join(' · ')}</p>}
        </>
      )}
      {note.entities.length > 0 && (
        <ul class="chips">
          {note.entities.map(({ id, name }) => (
            <li key={id}>
              <button type="button" class="chip" onClick={() => onOpenEntity(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Origin note={note} onOpenUrl={onOpenUrl} />
      <div class="note-foot">
        <Made created={note.created} />
        {onRestore && (
          <div class="note-actions">
            <button type="button" class="g-link" onClick={() => onRestore(note)}>
              {t.notesList.restore}
            </button>
          </div>
        )}
        {!written && !onRestore && (
          <div class="note-actions">
            <button type="button" class="g-link" onClick={() => setWritten('opened')}>
              {note.comment === '' ? t.popup.notes.addWords : t.popup.notes.edit}
            </button>
            {note.target.kind === 'quote' && !lost && (
              <button type="button" class="g-link" onClick={() => onGoTo(note)}>
                {t.popup.notes.goTo}
              </button>
            )}
            <button type="button" class="g-link" onClick={() => onDelete(note)}>
              {t.popup.notes.delete}
            </button>
          </div>
        )}
      </div>
    </article>
  );
}

/** The marked words beside a bar in the note's colour, or what else the note is about. */
function Quoted({ note: { target, colour } }: { note: Note }) {
  const { t } = useSpeech();
  if (target.kind !== 'quote') {
    return <p class="note-about">{target.kind === 'page' ? t.popup.notes.onPage : t.popup.notes.onEntity}</p>;
  }
  return (
    <blockquote class={`note-quote note-${colour}`}>
      <span class="g-unseen">{t.popup.notes.colours[colour]}: </span>
      {target.quote.exact}
    </blockquote>
  );
}

/** The page, as a link, and who published it. */
function Origin({ note: { page }, onOpenUrl }: { note: Note; onOpenUrl: (url: string) => void }) {
  if (!page) return null;
  return (
    <div class="note-origin">
      <button type="button" class="g-link note-page" title={page.title} onClick={() => onOpenUrl(page.visitedUrl)}>
        {page.title || page.canonicalUrl}
      </button>
      {page.publisher && <span class="note-meta">{page.publisher}</span>}
    </div>
  );
}

/** When the note was made, in the reader's own time zone. */
function Made({ created }: { created: string }) {
  const { t, language } = useSpeech();
  const made = new Date(created);
  const date = Number.isNaN(made.getTime()) ? created : new Intl.DateTimeFormat(LOCALES[language], DATE).format(made);
  return (
    <time class="note-meta" dateTime={created}>
      {t.popup.notes.made(date)}
    </time>
  );
}
