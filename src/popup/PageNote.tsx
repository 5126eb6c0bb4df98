import { useState } from 'preact/hooks';
import type { Note, SaveFailure } from '../notes/note';
import { useSpeech } from '../ui/language';
import type { PopupPort } from './port';

type Props = {
  port: PopupPort;
  /** There is a note now, with nothing written on it yet. */
  onMade: (note: Note) => void;
};

type State =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'asking' }
  | { kind: 'failed'; why: SaveFailure | 'no-answer' };

/** The way to a note on the page as a whole, without words of it. */
export function PageNote({ port, onMade }: Props) {
  const { t } = useSpeech();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const make = async (agreed: boolean): Promise<void> => {
    setState({ kind: 'saving' });
    const { noteColour } = await port.send('settings.get', {});
    const about = { kind: 'page', tab: port.tab } as const;
    const answer = await port.send('notes.create', { about, comment: '', tags: [], colour: noteColour, agreed });
    if (answer.kind === 'failed') {
      setState(answer.why === 'needs-consent' ? { kind: 'asking' } : { kind: 'failed', why: answer.why });
    } else {
      setState({ kind: 'idle' });
      onMade(answer.note);
    }
  };
  const start = (agreed = false): void => {
    if (state.kind !== 'saving') make(agreed).catch(() => setState({ kind: 'failed', why: 'no-answer' }));
  };
  return (
    <div class="page-note">
      {state.kind === 'asking' ? (
        <>
          <span>{t.bar.private}</span>
          <button type="button" class="g-link" onClick={() => start(true)}>
            {t.bar.keep}
          </button>
          <button type="button" class="g-link" onClick={() => setState({ kind: 'idle' })}>
            {t.bar.dontKeep}
          </button>
        </>
      ) : (
        <button type="button" class="g-link" onClick={() => start()}>
          {t.notesList.onPage}
        </button>
      )}
      <span class="page-note-said" role="status">
        {state.kind === 'failed' && t.saving.troubles[state.why]}
      </span>
    </div>
  );
}
