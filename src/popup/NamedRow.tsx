import type { NamedHere } from '../messaging/protocol';
import { useSpeech } from '../ui/language';
import { KindSquare } from '../ui/pieces/KindSquare';
import { sentenceCase } from '../ui/sentence-case';
import { Icon } from './entity-parts';
import { RowPlaces, stepTo } from './RowPlaces';

type Props = {
  named: NamedHere;
  /** Which mention the reader went to last from here; null for none. */
  present: number | null;
  onGo: (index: number) => void;
  onOpen: (entity: string) => void;
};

/** Somebody or something named on the page: choosing it goes there; its strip and its count lead to each mention. */
export function NamedRow({ named, present, onGo, onOpen }: Props) {
  const { language, t, say } = useSpeech();
  const { entity, label, line, count, at } = named;
  const name = say(label.name);
  const about = t.popup.row.about(name);
  return (
    <li class="row" data-entity={entity}>
      <button
        type="button"
        class="row-main"
        title={`${say(line)}\n${t.popup.row.goTo}`}
        aria-keyshortcuts="ArrowRight ArrowLeft"
        onClick={() => onGo(0)}
        onKeyDown={(event) => {
          const to = stepTo(event.key, present, count);
          if (to === null) return;
          event.preventDefault();
          onGo(to);
        }}
      >
        <KindSquare type={label.type} />
        <span class="row-name">{name}</span>
        <span class="row-line">
          <span class="row-kind">{sentenceCase(say(label.kind), language)}</span>
          <span class="row-about-line"> · {say(line)}</span>
        </span>
      </button>
      <RowPlaces name={name} type={label.type} count={count} at={at} present={present} onGo={onGo} />
      <button type="button" class="row-about" aria-label={about} title={about} onClick={() => onOpen(entity)}>
        <Icon name="unfold" />
      </button>
    </li>
  );
}
