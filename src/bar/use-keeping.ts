/** Keeping the selected words, as a reader sees it: asked, agreed to, under way, kept, taken back, or failed with a reason. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NoteColour, SaveFailure } from '../notes/note';
import type { Fate } from '../page/fate';
import type { BarPort } from './port';

export type KeepTrouble = SaveFailure | 'no-answer' | Exclude<Fate, 'here'>;
export type Keeping =
  | { kind: 'idle' }
  /** A private window: the reader must agree, each time. */
  | { kind: 'asking' }
  | { kind: 'saving' }
  | { kind: 'saved'; note: Note }
  | { kind: 'removed' }
  | { kind: 'failed'; why: KeepTrouble };

type Port = Pick<BarPort, 'save' | 'edit' | 'remove' | 'fate'>;

export type KeepingModel = {
  state: Keeping;
  colour: NoteColour;
  choose: (colour: NoteColour) => void;
  /** Saves; with `next` what follows is done with the note. Asking twice saves once. */
  save: (how?: { agreed?: boolean; next?: (note: Note) => void }) => void;
  decline: () => void;
  /** Takes back what was just saved. */
  undo: () => void;
};

export function useKeeping(port: Port, first: NoteColour): KeepingModel {
  const [state, setState] = useState<Keeping>({ kind: 'idle' });
  const [colour, setColour] = useState(first);
  /** What is to follow, kept while the reader is asked. */
  const following = useRef<((note: Note) => void) | undefined>(undefined);
  const isThere = useRef(true);
  useEffect(
    () => () => {
      isThere.current = false;
    },
    [],
  );
  const set = (to: Keeping): void => {
    if (isThere.current) setState(to);
  };
  const fail = async (): Promise<void> => {
    const fate = await port.fate();
    set({ kind: 'failed', why: fate === 'here' ? 'no-answer' : fate });
  };

  return {
    state,
    colour,
    choose(to) {
      setColour(to);
      if (state.kind !== 'saved') return;
      port.edit(state.note, { colour: to }).then((answer) => {
        if (answer.kind === 'saved') set({ kind: 'saved', note: answer.note });
      }, fail);
    },
    save({ agreed = false, next } = {}) {
      if (state.kind === 'saving' || state.kind === 'saved') return;
      if (next) following.current = next;
      setState({ kind: 'saving' });
      port.save({ colour, agreed }).then((answer) => {
        if (answer.kind === 'failed') {
          set(answer.why === 'needs-consent' ? { kind: 'asking' } : { kind: 'failed', why: answer.why });
        } else {
          set({ kind: 'saved', note: answer.note });
          following.current?.(answer.note);
        }
      }, fail);
    },
    decline: () => set({ kind: 'removed' }),
    undo() {
      if (state.kind !== 'saved') return;
      port.remove(state.note).then((answer) => {
        if (answer.kind === 'saved') set({ kind: 'removed' });
      }, fail);
    },
  };
}
