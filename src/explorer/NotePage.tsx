import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EditAnswer } from '../messaging/protocol';
import type { Note } from '../notes/note';
import { citation } from '../ui/citation';
import { useSpeech } from '../ui/language';
import { NoteEditor } from '../ui/note/NoteEditor';
import { noteAddress } from '../ui/note/note-address';
import type { EditPort } from '../ui/note/use-editing';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { copyOfNote } from './copy-note';
import { dayOf } from './day-of';
import { aboutOf } from './NoteRow';
import type { ExplorerPort } from './port';
import { addressOf } from './route';
import { Empty, Shown } from './Shown';
import type { Way } from './use-route';

type Props = { port: ExplorerPort; id: string; write: boolean; way: Way; onNotice: (words: string) => void };

/** One note, to be read and written on. */
export function NotePage({ port, id, write, way, onNotice }: Props) {
  const { t } = useSpeech();
  const words = t.explorer.notes;
  const loading = useLoaded(useCallback(() => port.send('notes.get', { id }), [port, id]));
  useListening(port.listen, { 'changed.notes': loading.reload });
  const act = (asked: Promise<EditAnswer>, done: (note: Note) => void): void => {
    asked.then(
      (answer) => {
        if (answer.kind === 'failed') onNotice(t.popup.notes.failures[answer.why]);
        else done(answer.note);
        loading.reload();
      },
      () => onNotice(t.popup.notes.failures['storage-failed']),
    );
  };
  return (
    <>
      <p class="x-back">
        <a href={addressOf({ kind: 'notes', choice: {} })}>{words.back}</a>
      </p>
      <Shown loading={loading}>
        {(note) =>
          note === null ? (
            <Empty title={words.gone.title} text={words.gone.text} />
          ) : (
            <Reading
              note={note}
              port={port}
              write={write}
              onWritten={() => {
                way.adjust({ kind: 'note', id });
                loading.reload();
              }}
              onNotice={onNotice}
              onDelete={() =>
                act(port.send('notes.delete', { id, rev: note.rev }), () => onNotice(t.popup.notes.deleted))
              }
              onRestore={() => act(port.send('notes.restore', { id, rev: note.rev }), () => onNotice(words.restored))}
            />
          )
        }
      </Shown>
    </>
  );
}

type ReadingProps = {
  note: Note;
  port: ExplorerPort;
  write: boolean;
  onWritten: () => void;
  onNotice: (words: string) => void;
  onDelete: () => void;
  onRestore: () => void;
};

function Reading({ note, port, write, onWritten, onNotice, onDelete, onRestore }: ReadingProps) {
  const { t, language } = useSpeech();
  const words = t.explorer.notes;
  const { id, target, colour, comment, tags, entities, created, modified, trashed } = note;
  const [writing, setWriting] = useState(() => write || (trashed === undefined && port.drafts.get(id) !== null));
  const about = aboutOf(note, words.onEntity) || t.popup.notes.onPage;
  const title = target.kind === 'quote' ? target.quote.exact : about;
  useEffect(() => {
    document.title = `${title.slice(0, 60)} · Glosa`;
  }, [title]);
  const editing: EditPort = {
    drafts: port.drafts,
    edit: (note, rev, patch) => port.send('notes.edit', { id: note, rev, patch }),
    resolve: (copy, keep) => port.send('notes.resolve', { id: copy, keep }),
    suggest: async (begins) => (await port.send('notes.tags', { begins, limit: 8 })).tags.map(({ tag }) => tag),
  };
  const copy = async (): Promise<void> => {
    onNotice((await port.copy(copyOfNote(note, language, about))) ? words.copied : t.explorer.entry.notCopied);
  };
  const address = noteAddress(note);
  return (
    <article class="x-reading" data-colour={colour}>
      <h1 class="g-unseen" tabIndex={-1}>
        {about && target.kind !== 'quote' ? about : t.explorer.places.notes}
      </h1>
      {target.kind === 'quote' ? (
        <blockquote class="x-quote" lang={note.page?.language}>
          <span class="x-around">{tail(target.quote.prefix)}</span>
          <mark>{target.quote.exact}</mark>
          <span class="x-around">{head(target.quote.suffix)}</span>
        </blockquote>
      ) : (
        <p class="x-about">{about}</p>
      )}
      {note.page && <p class="x-cited">{citation(note, language)}</p>}
      {trashed !== undefined ? (
        <p class="x-trashed" role="status">
          {words.trashed}{' '}
          <button type="button" class="g-link" onClick={onRestore}>
            {words.restore}
          </button>
        </p>
      ) : writing ? (
        <NoteEditor
          note={note}
          port={editing}
          focus={write || port.drafts.get(id) === null}
          onDone={() => {
            setWriting(false);
            onWritten();
          }}
        />
      ) : (
        <>
          {comment && <p class="x-words">{comment}</p>}
          {tags.length > 0 && (
            <ul class="x-tags">
              {tags.map((tag) => (
                <li key={tag}>
                  <a href={addressOf({ kind: 'notes', choice: { tag } })}>#{tag}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {entities.length > 0 && (
        <p class="x-named">
          {words.named}:{' '}
          {entities.map((entity, index) => (
            <span key={entity.id}>
              {index > 0 && ', '}
              <a href={addressOf({ kind: 'entity', id: entity.id })}>{entity.name}</a>
            </span>
          ))}
        </p>
      )}
      <p class="x-note-meta">
        <time dateTime={created}>{t.popup.notes.made(dayOf(created, language))}</time>
        {dayOf(modified, language) !== dayOf(created, language) && ` · ${words.edited(dayOf(modified, language))}`}
      </p>
      {trashed === undefined && (
        <div class="x-actions">
          {!writing && (
            <button type="button" class="g-button" onClick={() => setWriting(true)}>
              {comment === '' ? words.addWords : t.popup.notes.edit}
            </button>
          )}
          <button type="button" class="g-button" onClick={() => void copy()}>
            {words.copy}
          </button>
          {address && (
            <a class="g-button" href={address} target="_blank" rel="noreferrer">
              {words.openPage}
              <span class="g-unseen"> {t.entity.opensTab}</span>
            </a>
          )}
          <button type="button" class="g-button" onClick={onDelete}>
            {t.popup.notes.delete}
          </button>
        </div>
      )}
    </article>
  );
}

/** The words before and after, as far as they are whole. */
function tail(prefix: string): string {
  const whole = prefix.replace(/^\S*\s+/, '');
  return whole.trim() === '' ? '' : `… ${whole}`;
}

function head(suffix: string): string {
  const whole = suffix.replace(/\s+\S*$/, '');
  return whole.trim() === '' ? '' : `${whole} …`;
}
