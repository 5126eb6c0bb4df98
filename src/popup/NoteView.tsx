import { useCallback } from 'preact/hooks';
import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { Blank } from './Blank';
import { NoteItem } from './NoteItem';
import type { PopupPort } from './port';
import { Skeleton } from './Skeleton';
import { useLostNotes } from './use-lost-notes';
import type { NotesModel } from './use-notes';

type Props = {
  port: PopupPort;
  id: string;
  model: NotesModel;
  /** Whether its editor stands open at first. */
  opened: boolean;
  onGoTo: (note: Note) => void;
  onOpenEntity: (entity: string) => void;
};

/** One note in place of the list. */
export function NoteView({ port, id, model, opened, onGoTo, onOpenEntity }: Props) {
  const { t } = useSpeech();
  const { state, reload } = useLoaded(useCallback(() => port.send('notes.get', { id }), [port, id]));
  useListening(port.listen, { 'changed.notes': reload });
  const lost = useLostNotes(port);
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed') return <Blank title={t.popup.failed.title} text={t.popup.failed.text} />;
  const note = state.value;
  if (note === null) return <Blank title={t.popup.notes.failures.gone} text="" />;
  return (
    <NoteItem
      note={note}
      editing={model.editing}
      lost={lost.has(id)}
      opened={opened}
      onOpenUrl={port.openUrl}
      onOpenEntity={onOpenEntity}
      onGoTo={onGoTo}
      onDelete={(doomed) => void model.remove(doomed)}
      onRestore={note.trashed === undefined ? null : (back) => void model.restore(back)}
    />
  );
}
