import type { NamedHere, TabSummary } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import { useSpeech } from '../ui/language';
import { Explained } from './Explained';
import { NamedRow } from './NamedRow';
import { moveInList } from './view-state';
import { explain, type Remedy } from './why';

type Props = {
  summary: TabSummary;
  pages: Settings['pages'];
  onGoTo: (named: NamedHere) => void;
  onOpen: (entity: string) => void;
  onNotes: () => void;
  onRemedy: (remedy: Remedy) => void;
};

/** Who is named on the page, in reading order; and if nobody, why. */
export function ThisPage({ summary, pages, onGoTo, onOpen, onNotes, onRemedy }: Props) {
  const { t } = useSpeech();
  const explanation = explain(summary, pages);
  const named = summary.kind === 'page' && summary.names === 'on' ? summary.named : [];
  const notesHere = summary.kind === 'page' ? summary.notesHere : 0;
  return (
    <>
      {named.length > 0 && (
        <ul class="rows" onKeyDown={moveFocus}>
          {named.map((item) => (
            <NamedRow key={item.entity} named={item} onGoTo={onGoTo} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {explanation && <Explained explanation={explanation} onRemedy={onRemedy} />}
      {notesHere > 0 && (
        <button type="button" class="g-link aside" onClick={onNotes}>
          {t.popup.notesHere(notesHere)}
        </button>
      )}
    </>
  );
}

/** Up and Down go from row to row. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-main')];
  const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement));
  const to = moveInList(event.key, at, rows.length);
  if (to === null) return;
  event.preventDefault();
  rows[to]?.focus();
}
