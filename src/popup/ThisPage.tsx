import { useEffect, useState } from 'preact/hooks';
import type { Destination, TabSummary } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import { useSpeech } from '../ui/language';
import { Choices } from './Choices';
import { Explained } from './Explained';
import { NamedRow } from './NamedRow';
import { choices, type Shown, stillOffered } from './shown-names';
import { TiesHere } from './TiesHere';
import { UndecidedRow } from './UndecidedRow';
import { moveInList } from './view-state';
import { explain, type Remedy } from './why';

type Props = {
  summary: TabSummary;
  pages: Settings['pages'];
  /** Goes to a mention, counted from 0, of what is called so. */
  onGoTo: (to: Destination, name: string, index: number) => void;
  onOpen: (entity: string) => void;
  onNotes: () => void;
  onRemedy: (remedy: Remedy) => void;
};

/** Who is named on the page, in reading order; how they are connected; and if nobody is named, why. */
export function ThisPage({ summary, pages, onGoTo, onOpen, onNotes, onRemedy }: Props) {
  const { t, say } = useSpeech();
  const [chosen, setChosen] = useState<Shown>('all');
  const [present, setPresent] = useState<{ row: string; index: number } | null>(null);
  // Rows out of view are laid out after those in view were painted: of a long list that is most of the work.
  const [opening, setOpening] = useState(true);
  useEffect(() => {
    // The popup can be used from here on: measured by `npm run bench:popup`.
    performance.mark('popup usable');
    setOpening(false);
  }, []);
  const rows = opening ? 'rows rows-opening' : 'rows';
  const explanation = explain(summary, pages);
  const isRead = summary.kind === 'page' && summary.names === 'on';
  const named = isRead ? summary.named : [];
  const undecided = isRead ? summary.undecided : [];
  const ties = isRead ? summary.ties : [];
  const notesHere = summary.kind === 'page' ? summary.notesHere : 0;
  const offered = choices(named, ties);
  const shown = stillOffered(chosen, offered);
  const listed = shown === 'all' ? named : named.filter(({ label }) => label.type === shown);
  /** How a row goes to its mentions. */
  const going = (to: Destination, name: string) => {
    const row = JSON.stringify(to);
    return {
      present: present?.row === row ? present.index : null,
      onGo: (index: number): void => {
        setPresent({ row, index });
        onGoTo(to, name, index);
      },
    };
  };
  return (
    <>
      <Choices offered={offered} shown={shown} onShow={setChosen} />
      {shown === 'ties' && <TiesHere ties={ties} named={named} onOpen={onOpen} />}
      {shown !== 'ties' && named.length > 0 && (
        <ul class={rows} onKeyDown={moveFocus}>
          {listed.map((item) => (
            <NamedRow
              key={item.entity}
              named={item}
              onOpen={onOpen}
              {...going({ entity: item.entity }, say(item.label.name))}
            />
          ))}
        </ul>
      )}
      {shown === 'all' && undecided.length > 0 && (
        <section aria-label={t.popup.undecided}>
          <h2 class="rows-title">{t.popup.undecided}</h2>
          <ul class={rows} onKeyDown={moveFocus}>
            {undecided.map((item) => {
              const couldBe = item.couldBe.map(({ entity }) => entity);
              return <UndecidedRow key={couldBe.join(' ')} undecided={item} {...going({ couldBe }, item.text)} />;
            })}
          </ul>
        </section>
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
