/** Saving as a reader sees it: asked, under way, done, or failed with a reason. */
import { useState } from 'preact/hooks';
import type { Note, SaveAnswer, SaveFailure } from '../../notes/note';

export type SaveTrouble = SaveFailure | 'no-answer';
export type Saving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; note: Note }
  | { kind: 'failed'; why: SaveTrouble };

/**
 * The state, and what starts the saving; starting it twice saves once. In a private window the second start is the
 * reader's word that this is to be kept.
 */
export function useSave(save: (agreed: boolean) => Promise<SaveAnswer>): [Saving, () => void] {
  const [state, setState] = useState<Saving>({ kind: 'idle' });
  const start = () => {
    if (state.kind === 'saving' || state.kind === 'saved') return;
    const agreed = state.kind === 'failed' && state.why === 'needs-consent';
    setState({ kind: 'saving' });
    save(agreed).then(
      (answer) => setState(answer.kind === 'saved' ? answer : { kind: 'failed', why: answer.why }),
      () => setState({ kind: 'failed', why: 'no-answer' }),
    );
  };
  return [state, start];
}
