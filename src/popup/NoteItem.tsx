import { useState } from 'preact/hooks';
import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import { NoteEditor } from './NoteEditor';
import type { Draft, Drafts } from './port';

/** Day before month in both languages, as everywhere in Glosa. */
const LOCALES = { en: 'en-GB', es: 'es' };
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

type Props = {
  note: Note;
  drafts: Drafts;
  onOpenUrl: (url: string) => void;
  onOpenEntity: (entity: string) => void;
  /** Resolves to whether the words are safe, so that the editor may close. */
  onSave: (id: string, draft: Draft) => Promise<boolean>;
  onDelete: (note: Note) => void;
};

/** A note: what was marked, the reader's words, who is named in it, and where it comes from. */
export function NoteItem({ note, drafts, onOpenUrl, onOpenEntity, onSave, onDelete }: Props) {
  const { t } = useSpeech();
  const [draft, setDraft] = useState(() => drafts.get(note.id));
  const [asked, setAsked] = useState(false);
  const edit = (): void => {
    setAsked(true);
    setDraft({ text: note.comment, rev: note.rev });
  };
  const close = (): void => {
    drafts.clear(note.id);
    setDraft(null);
  };
  return (
    <li class="note" data-note={note.id}>
      <Quoted note={note} />
      {draft ? (
        <NoteEditor
          draft={draft}
          focus={asked}
          onDraft={(changed) => drafts.set(note.id, changed)}
          onSave={(changed) => onSave(note.id, changed).then((safe) => safe && close())}
          onCancel={close}
        />
      ) : (
        note.comment !== '' && <p class="note-words">{note.comment}</p>
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
        {!draft && (
          <div class="note-actions">
            <button type="button" class="g-link" onClick={edit}>
              {note.comment === '' ? t.popup.notes.addWords : t.popup.notes.edit}
            </button>
            <button type="button" class="g-link" onClick={() => onDelete(note)}>
              {t.popup.notes.delete}
            </button>
          </div>
        )}
      </div>
    </li>
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
