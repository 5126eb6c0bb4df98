import type { NamedHere } from '../messaging/protocol';
import { useSpeech } from '../ui/language';
import { KindSquare } from '../ui/pieces/KindSquare';
import { sentenceCase } from '../ui/sentence-case';
import { Icon, Strip } from './entity-parts';
import { nearestTick } from './nearest-tick';

type Props = {
  named: NamedHere;
  /** Which mention the reader went to last from here; null for none. */
  present: number | null;
  onGoTo: (named: NamedHere, index: number) => void;
  onOpen: (entity: string) => void;
};

/** Somebody or something named on the page: choosing it goes there; its strip and its count lead to each mention. */
export function NamedRow({ named, present, onGoTo, onOpen }: Props) {
  const { language, t, say } = useSpeech();
  const { entity, label, line, count, at } = named;
  const name = say(label.name);
  const about = t.popup.row.about(name);
  const after = present === null ? (count > 1 ? 1 : 0) : (present + 1) % count;
  const step = (key: string): boolean => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0) onGoTo(named, present === null ? (by > 0 ? 0 : count - 1) : (present + by + count) % count);
    return by !== 0;
  };
  return (
    <li class="row" data-entity={entity}>
      <button
        type="button"
        class="row-main"
        title={`${say(line)}\n${t.popup.row.goTo}`}
        aria-keyshortcuts="ArrowRight ArrowLeft"
        onClick={() => onGoTo(named, 0)}
        onKeyDown={(event) => step(event.key) && event.preventDefault()}
      >
        <KindSquare type={label.type} />
        <span class="row-name">{name}</span>
        <span class="row-line">
          <span class="row-kind">{sentenceCase(say(label.kind), language)}</span>
          <span class="row-about-line"> · {say(line)}</span>
        </span>
      </button>
      <div class="row-where">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys on the row do the same */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer */}
        <div
          class="row-strip"
          onClick={({ currentTarget, clientX }) => {
            const { left, width } = currentTarget.getBoundingClientRect();
            onGoTo(named, nearestTick(at, (clientX - left) / width));
          }}
        >
          <Strip type={label.type} count={count} at={at} present={present} />
        </div>
        {count > 1 ? (
          <button
            type="button"
            class="row-times"
            aria-label={t.popup.row.next(name, after, count)}
            title={t.popup.row.next(name, after, count)}
            onClick={() => onGoTo(named, after)}
          >
            {t.popup.row.times(count, present)}
          </button>
        ) : (
          <span class="row-times">{t.popup.row.times(count, null)}</span>
        )}
      </div>
      <button type="button" class="row-about" aria-label={about} title={about} onClick={() => onOpen(entity)}>
        <Icon name="unfold" />
      </button>
    </li>
  );
}
