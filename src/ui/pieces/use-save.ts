/** Saving as a reader sees it: asked, under way, done, or failed with a reason. */
import { useState } from 'preact/hooks';
import type { SaveAnswer, SaveFailure } from '../../notes/note';

export type SaveTrouble = SaveFailure | 'no-answer';
export type Saving = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; why: SaveTrouble };

/** The state, and what starts the saving; starting it twice saves once. */
export function useSave(save: () => Promise<SaveAnswer>): [Saving, () => void] {
  const [state, setState] = useState<Saving>({ kind: 'idle' });
  const start = () => {
    if (state.kind === 'saving' || state.kind === 'saved') return;
    setState({ kind: 'saving' });
    save().then(
      (answer) => setState(answer.kind === 'saved' ? { kind: 'saved' } : { kind: 'failed', why: answer.why }),
      () => setState({ kind: 'failed', why: 'no-answer' }),
    );
  };
  return [state, start];
}
