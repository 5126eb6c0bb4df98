import type { Note } from '../../notes/note';
import type { Kept } from './use-editing';
import { useNoteWords } from './words';

type Props = { theirs: Note; mine: Note; onSettle: (keep: Kept) => void };

/** Two edits that met: both are shown, and the reader says which one is to stand. */
export function Conflict({ theirs, mine, onSettle }: Props) {
  const { t } = useNoteWords();
  return (
    <div class="n-conflict" role="alert">
      <p class="n-conflict-title">{t.conflictTitle}</p>
      <Version title={t.theirs} note={theirs} />
      <Version title={t.mine} note={mine} />
      <p>{t.conflictText}</p>
      <div class="n-actions">
        <button type="button" class="g-button" onClick={() => onSettle('this')}>
          {t.keepMine}
        </button>
        <button type="button" class="g-button" onClick={() => onSettle('other')}>
          {t.keepTheirs}
        </button>
        <button type="button" class="g-button" onClick={() => onSettle('both')}>
          {t.keepBoth}
        </button>
      </div>
    </div>
  );
}

function Version({ title, note }: { title: string; note: Note }) {
  const { t } = useNoteWords();
  return (
    <section class="n-version" data-colour={note.colour}>
      <h3>{title}</h3>
      <p class="n-version-words">{note.comment || t.empty}</p>
      {note.tags.length > 0 && <p class="n-version-tags">{note.tags.join(' · ')}</p>}
    </section>
  );
}
