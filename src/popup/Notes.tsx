import { useMemo, useState } from 'preact/hooks';
import type { EditAnswer } from '../messaging/protocol';
import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import { type NotesWanted, useNoteWindow } from '../ui/note/use-note-window';
import { Blank } from './Blank';
import { NoteGroups } from './NoteGroups';
import { NoteList } from './NoteList';
import { NoteTools } from './NoteTools';
import { FIRST_NOTES, filterOf, isFiltered, listsGroups } from './notes-view';
import { PageNote } from './PageNote';
import type { PopupPort } from './port';
import { Skeleton } from './Skeleton';
import { Trash } from './Trash';
import { useLostNotes } from './use-lost-notes';
import type { NotesModel } from './use-notes';

type Props = {
  port: PopupPort;
  model: NotesModel;
  onGoTo: (note: Note) => void;
  onOpenEntity: (entity: string) => void;
  /** Tells the reader something that they should know. */
  onNotice: (words: string) => void;
};

/** What the reader saved: all of it in an order, or in groups; the trash. */
export function Notes({ port, model, onGoTo, onOpenEntity, onNotice }: Props) {
  const { t } = useSpeech();
  const { view } = model;
  const asks = useMemo(
    () => ({ listen: port.listen, list: (wanted: NotesWanted) => port.send('notes.list', wanted) }),
    [port],
  );
  const shown = useNoteWindow(asks, filterOf(view), view.sort);
  const [made, setMade] = useState<string | null>(null);
  const lost = useLostNotes(port);
  const act = (answering: Promise<EditAnswer>): void => {
    const failures = t.popup.notes.failures;
    answering.then(
      (answer) => {
        if (answer.kind === 'failed') onNotice(failures[answer.why]);
      },
      () => onNotice(failures['storage-failed']),
    );
  };
  const body = () => {
    if (shown.failed) return <Blank title={t.popup.failed.title} text={t.popup.failed.text} />;
    if (shown.total === null) return <Skeleton />;
    if (listsGroups(view)) return <NoteGroups port={port} model={model} />;
    if (shown.total === 0 && shown.unreadable.length === 0) return <NothingHere model={model} />;
    return (
      <NoteList
        shown={shown}
        listKey={JSON.stringify([filterOf(view), view.sort])}
        editing={model.editing}
        lost={lost}
        made={made}
        onOpenUrl={port.openUrl}
        onOpenEntity={onOpenEntity}
        onGoTo={onGoTo}
        onDelete={(note) => act(model.remove(note))}
        onRestore={view.trash ? (note) => act(model.restore(note)) : null}
      />
    );
  };
  return (
    <>
      {view.trash ? (
        <Trash port={port} model={model} count={shown.total ?? 0} onNotice={onNotice} />
      ) : (
        model.count !== null &&
        (model.count > 0 || shown.unreadable.length > 0) && (
          <NoteTools port={port} model={model} count={shown.total ?? 0} onNotice={onNotice} />
        )
      )}
      {!view.trash && (
        <PageNote
          port={port}
          onMade={({ id }) => {
            // It is the newest: it stands at the top of them all, ready to be written on.
            model.show(FIRST_NOTES);
            setMade(id);
          }}
        />
      )}
      {body()}
      {!view.trash && model.count === 0 && (
        <p class="notes-first">
          <button type="button" class="g-link" onClick={() => port.openSurface('import.html')}>
            {t.notesList.import}
          </button>
          <button type="button" class="g-link" onClick={() => model.show({ trash: true })}>
            {t.notesList.trash}
          </button>
        </p>
      )}
    </>
  );
}

/** Why the list is empty. */
function NothingHere({ model: { view } }: { model: NotesModel }) {
  const { t } = useSpeech();
  const words = t.notesList;
  if (view.trash) return <Blank title={words.trashEmpty} text={words.trashHint} />;
  if (isFiltered(view)) return <Blank title={words.none} text={words.noneHint} />;
  return <Blank title={t.popup.notes.empty} text={t.popup.notes.emptyHint} />;
}
