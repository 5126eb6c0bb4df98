import type { ImportRefusal } from '../notes/formats/format';
import type { ImportState } from './use-import';
import { useImportWords } from './words';

/** Why a file did not come in, and where in it that stands. */
export function Refused({ file, refusal }: { file: string; refusal: ImportRefusal }) {
  const { t } = useImportWords();
  const { why, line, field, detail } = refusal;
  return (
    <section class="i-offer i-refused" role="alert">
      <h2>{t.refused(file)}</h2>
      <p>{t.why[why]}</p>
      {(line !== null || field !== null) && (
        <p>
          {line !== null && <strong>{t.line(line)}</strong>}
          {line !== null && field !== null && ' · '}
          {field !== null && <code>{t.field(field)}</code>}
        </p>
      )}
      <p class="g-hint" lang="en">
        {detail}
      </p>
      <p>{t.unchanged}</p>
    </section>
  );
}

type DoneProps = { state: Extract<ImportState, { kind: 'done' }>; onUndo: () => void };

/** What came in, and the way back. */
export function Done({ state, onUndo }: DoneProps) {
  const { t } = useImportWords();
  const { taken, undoing } = state;
  return (
    <section class="i-offer" role="status">
      <h2>{t.done(taken.added)}</h2>
      <p>{t.doneText(taken.duplicates)}</p>
      {undoing === 'failed' && (
        <p class="i-trouble" role="alert">
          {t.undoFailed}
        </p>
      )}
      {taken.added > 0 && (
        <p>
          <button type="button" class="g-button" disabled={undoing === 'under-way'} onClick={onUndo}>
            {t.undo}
          </button>
        </p>
      )}
    </section>
  );
}
