/** Writing on a note: every change is a draft, saving names the revision it began on, and two edits that meet are both kept. */
import { useState } from 'preact/hooks';
import type { Note, NotePatch } from '../../notes/note';
import { type Draft, type Drafts, draftOfNote, isChanged } from './drafts';

/** What an edit comes to, as the background answers it. */
export type EditOutcome =
  | { kind: 'saved'; note: Note }
  | { kind: 'conflict'; note: Note; copy: Note }
  | { kind: 'failed'; why: string };

/** What of two edits is to stand: the copy's words, the standing ones, or both. */
export type Kept = 'this' | 'other' | 'both';

export type EditPort = {
  drafts: Drafts;
  edit: (note: string, rev: string, patch: NotePatch) => Promise<EditOutcome>;
  resolve: (copy: string, keep: Kept) => Promise<EditOutcome>;
  suggest: (begins: string) => Promise<string[]>;
};

export type EditState =
  | { kind: 'writing' }
  | { kind: 'saving' }
  | { kind: 'failed'; why: string }
  | { kind: 'conflict'; theirs: Note; mine: Note };

export type Editing = {
  draft: Draft;
  state: EditState;
  change: (part: Partial<Omit<Draft, 'rev'>>) => void;
  save: () => void;
  /** Settles a conflict. */
  settle: (keep: Kept) => void;
  /** Gives the draft up. */
  cancel: () => void;
  /** Closes the editor; what was typed stays a draft. */
  leave: () => void;
};

/** `onDone` is called when the words are in the database, or given up (null). */
export function useEditing(note: Note, port: EditPort, onDone: (note: Note | null) => void): Editing {
  const [draft, setDraft] = useState(() => port.drafts.get(note.id) ?? draftOfNote(note));
  const [state, setState] = useState<EditState>({ kind: 'writing' });

  const take = (answer: EditOutcome): void => {
    if (answer.kind === 'failed') {
      setState({ kind: 'failed', why: answer.why });
      return;
    }
    // Both versions are in the database: nothing hangs on the draft any more.
    port.drafts.clear(note.id);
    if (answer.kind === 'conflict') setState({ kind: 'conflict', theirs: answer.note, mine: answer.copy });
    else onDone(answer.note);
  };
  const run = (answering: Promise<EditOutcome>): void => {
    setState({ kind: 'saving' });
    answering.then(take, () => setState({ kind: 'failed', why: 'other' }));
  };

  return {
    draft,
    state,
    change(part) {
      const changed = { ...draft, ...part };
      setDraft(changed);
      port.drafts.set(note.id, changed);
      if (state.kind === 'failed') setState({ kind: 'writing' });
    },
    save() {
      if (state.kind === 'saving') return;
      const { text, tags, colour, rev } = draft;
      run(port.edit(note.id, rev, { comment: text.trim(), tags, colour }));
    },
    settle: (keep) => state.kind === 'conflict' && run(port.resolve(state.mine.id, keep)),
    cancel() {
      port.drafts.clear(note.id);
      onDone(null);
    },
    leave() {
      if (!isChanged(draft, note)) port.drafts.clear(note.id);
      onDone(null);
    },
  };
}
