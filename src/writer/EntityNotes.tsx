import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../notes/note';
import { NoteEditor } from '../ui/note/NoteEditor';
import { useNoteWords } from '../ui/note/words';
import type { WriterPort } from './port';

type Props = { port: WriterPort; entity: string; name: string };

/** The reader's notes on an entity, from whatever page: shown here, where the page cannot read them. */
export function EntityNotes({ port, entity, name }: Props) {
  const { t } = useNoteWords();
  const [notes, setNotes] = useState<readonly Note[] | 'failed' | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const load = (): void => {
      port.notesOn(entity).then(
        (found) => end.signal.aborted || setNotes(found),
        () => setNotes((known) => known ?? 'failed'),
      );
    };
    load();
    port.onNotes(load, end.signal);
    return () => end.abort();
  }, [port, entity]);

  /** Shown at once as it stands now, whenever the announcement comes. */
  const done = (saved: Note | null): void => {
    setEdited(null);
    if (!saved) return;
    setNotes((known) => (Array.isArray(known) ? known.map((one) => (one.id === saved.id ? saved : one)) : known));
  };

  if (notes === null) return null;
  if (notes === 'failed') return <p class="writer-silent">{t.failures.other}</p>;
  if (notes.length === 0) return <p class="writer-silent">{t.noNotes}</p>;
  return (
    <ul class="writer-notes" aria-label={t.notesOn(name)}>
      {notes.map((note) => (
        <li key={note.id} data-colour={note.colour}>
          {note.target.kind === 'quote' && <blockquote>{note.target.quote.exact}</blockquote>}
          {edited === note.id ? (
            <NoteEditor note={note} port={port.editing} focus onDone={done} />
          ) : (
            <>
              {note.comment !== '' && <p class="writer-words">{note.comment}</p>}
              <Foot note={note} port={port} onEdit={() => setEdited(note.id)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where it comes from, and the way to edit it. */
function Foot({ note, port, onEdit }: { note: Note; port: WriterPort; onEdit: () => void }) {
  const { t } = useNoteWords();
  const { page, tags } = note;
  return (
    <>
      {tags.length > 0 && <p class="writer-tags">{tags.join(' · ')}</p>}
      <div class="writer-foot">
        {page && (
          <button type="button" class="g-link" title={page.title} onClick={() => port.openUrl(page.visitedUrl)}>
            {page.title || page.canonicalUrl}
          </button>
        )}
        <button type="button" class="g-link" onClick={onEdit}>
          {t.edit}
        </button>
      </div>
    </>
  );
}
