import type { UndecidedHere } from '../messaging/protocol';
import { useSpeech } from '../ui/language';
import { RowPlaces, stepTo } from './RowPlaces';

type Props = {
  undecided: UndecidedHere;
  present: number | null;
  onGo: (index: number) => void;
};

/** A name that the page leaves open: it goes there, where the card gives the choice. */
export function UndecidedRow({ undecided: { text, couldBe, count, at }, present, onGo }: Props) {
  const { language, t, say } = useSpeech();
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const owners = list.format(couldBe.map(({ label }) => say(label.name)));
  const [first] = couldBe;
  return (
    <li class="row row-undecided">
      <button
        type="button"
        class="row-main"
        title={`${owners}\n${t.popup.row.goTo}`}
        aria-keyshortcuts="ArrowRight ArrowLeft"
        onClick={() => onGo(0)}
        onKeyDown={(event) => {
          const to = stepTo(event.key, present, count);
          if (to === null) return;
          event.preventDefault();
          onGo(to);
        }}
      >
        <span class="row-open" aria-hidden="true" />
        <span class="row-name">{text}</span>
        <span class="row-line">
          <span class="row-about-line">{owners}</span>
        </span>
      </button>
      {first && <RowPlaces name={text} type={first.label.type} count={count} at={at} present={present} onGo={onGo} />}
    </li>
  );
}
