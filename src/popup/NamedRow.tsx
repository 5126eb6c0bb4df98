import type { NamedHere } from '../messaging/protocol';
import { useSpeech } from '../ui/language';
import { KindSquare } from '../ui/pieces/KindSquare';
import { sentenceCase } from '../ui/sentence-case';
import { Icon, Strip } from './entity-parts';

type Props = {
  named: NamedHere;
  onGoTo: (named: NamedHere) => void;
  onOpen: (entity: string) => void;
};

/** Somebody or something named on the page: choosing it goes there, the button at its end tells who it is. */
export function NamedRow({ named, onGoTo, onOpen }: Props) {
  const { language, t, say } = useSpeech();
  const { entity, label, line, count, at } = named;
  const name = say(label.name);
  return (
    <li class="row">
      <button type="button" class="row-main" title={`${say(line)}\n${t.popup.row.goTo}`} onClick={() => onGoTo(named)}>
        <KindSquare type={label.type} />
        <span class="row-name">{name}</span>
        <span class="row-line">
          <span class="row-kind">{sentenceCase(say(label.kind), language)}</span>
          <span class="row-times">
            {' · '}
            {count}
          </span>
        </span>
        <span class="row-strip">
          <Strip type={label.type} count={count} at={at} />
        </span>
      </button>
      <button
        type="button"
        class="row-about"
        aria-label={t.popup.row.about(name)}
        title={t.popup.row.about(name)}
        onClick={() => onOpen(entity)}
      >
        <Icon name="unfold" />
      </button>
    </li>
  );
}
