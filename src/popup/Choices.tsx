import { useSpeech } from '../ui/language';
import type { Choice, Shown } from './shown-names';

type Props = { offered: readonly Choice[]; shown: Shown; onShow: (shown: Shown) => void };

/** What of the page to list, as buttons with their counts: one line, which scrolls sideways where it is too long. */
export function Choices({ offered, shown, onShow }: Props) {
  const { t } = useSpeech();
  const words = t.popup.show;
  const title = (one: Shown): string => (one === 'all' ? words.all : one === 'ties' ? words.ties : words.types[one]);
  if (offered.length === 0) return null;
  return (
    <fieldset class="choices" onWheel={sideways}>
      <legend class="g-unseen">{words.label}</legend>
      {offered.map(({ shown: one, count }) => (
        <button key={one} type="button" class="choice" aria-pressed={one === shown} onClick={() => onShow(one)}>
          {title(one)} <span class="choice-count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** A wheel that only goes up and down scrolls the line all the same. */
function sideways(event: WheelEvent & { currentTarget: HTMLElement }): void {
  const line = event.currentTarget;
  if (event.deltaX !== 0 || line.scrollWidth <= line.clientWidth) return;
  event.preventDefault();
  line.scrollLeft += event.deltaY;
}
