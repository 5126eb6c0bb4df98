/** A file's way in: chosen, looked at, taken or refused, and back out. */
import { useRef, useState } from 'preact/hooks';
import type { Imported, ImportPreview, ImportRefusal } from '../notes/formats/format';
import type { ImportPort } from './port';

export type Ready = Extract<ImportPreview, { kind: 'ready' }>;
type Taken = Extract<Imported, { kind: 'imported' }>;

export type ImportState =
  | { kind: 'none' }
  | { kind: 'reading'; file: string }
  | { kind: 'refused'; file: string; refusal: ImportRefusal }
  | { kind: 'unreadable'; file: string }
  | { kind: 'ready'; file: string; text: string; preview: Ready; trouble: Trouble | null }
  | { kind: 'importing'; file: string; count: number }
  | { kind: 'done'; file: string; taken: Taken; undoing: 'no' | 'under-way' | 'failed' }
  | { kind: 'undone'; count: number };

export type Trouble = 'storage-full' | 'storage-failed' | 'no-answer';

export type ImportModel = {
  state: ImportState;
  choose: (file: File) => void;
  take: () => void;
  undo: () => void;
  startOver: () => void;
};

export function useImport({ send }: ImportPort): ImportModel {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  // A file that was chosen later has the word: answers about an earlier one are dropped.
  const turn = useRef(0);

  const choose = async (chosen: File): Promise<void> => {
    const mine = ++turn.current;
    const show = (next: ImportState): void => {
      if (mine === turn.current) setState(next);
    };
    const file = chosen.name;
    show({ kind: 'reading', file });
    const text = await chosen.text().catch(() => null);
    if (text === null) return show({ kind: 'unreadable', file });
    try {
      const preview = await send('notes.preview-import', { text });
      if (preview.kind === 'refused') show({ kind: 'refused', file, refusal: preview });
      else show({ kind: 'ready', file, text, preview, trouble: null });
    } catch {
      show({ kind: 'unreadable', file });
    }
  };

  const take = async (): Promise<void> => {
    if (state.kind !== 'ready') return;
    const { file, text, preview } = state;
    setState({ kind: 'importing', file, count: preview.fresh });
    const answer = await send('notes.import', { text }).catch(() => null);
    if (answer?.kind === 'imported') setState({ kind: 'done', file, taken: answer, undoing: 'no' });
    else if (answer?.kind === 'refused') setState({ kind: 'refused', file, refusal: answer });
    else setState({ ...state, trouble: answer?.why ?? 'no-answer' });
  };

  const undo = async (): Promise<void> => {
    if (state.kind !== 'done') return;
    setState({ ...state, undoing: 'under-way' });
    const answer = await send('notes.undo-import', { ids: state.taken.ids }).catch(() => null);
    if (answer?.kind === 'undone') setState({ kind: 'undone', count: answer.count });
    else setState({ ...state, undoing: 'failed' });
  };

  return {
    state,
    choose: (file) => void choose(file),
    take: () => void take(),
    undo: () => void undo(),
    startOver: () => {
      turn.current++;
      setState({ kind: 'none' });
    },
  };
}
