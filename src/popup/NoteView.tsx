import { useCallback } from 'preact/hooks';
import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import { Blank } from './Blank';
import { Notes } from './Notes';
import type { PopupPort } from './port';
import { Skeleton } from './Skeleton';
import { useAnnouncements, useLoaded } from './use-loaded';
import type { NotesModel } from './use-notes';

type Props = {
  port: PopupPort;
  id: string;
  model: NotesModel;
  onOpenEntity: (entity: string) => void;
  onGoTo: (note: Note) => void;
  onNotice: (words: string) => void;
};

/** One note in place of the list. */
export function NoteView({ port, id, model, onOpenEntity, onGoTo, onNotice }: Props) {
  const { t } = useSpeech();
  const { state, reload } = useLoaded(useCallback(() => port.send('notes.get', { id }), [port, id]));
  useAnnouncements(port, { 'changed.notes': reload });
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed') return <Blank title={t.popup.failed.title} text={t.popup.failed.text} />;
  if (state.value === null) return <Blank title={t.popup.notes.failures.gone} text="" />;
  return (
    <Notes
      list={{ total: 1, items: [{ kind: 'note', note: state.value }], unreadable: [], more: false }}
      model={model}
      opened={port.asked && 'note' in port.asked ? port.asked.note : null}
      onGoTo={onGoTo}
      onOpenUrl={port.openUrl}
      onOpenEntity={onOpenEntity}
      onNotice={onNotice}
    />
  );
}
