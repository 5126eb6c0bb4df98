import type { EntityType } from '../knowledge/schema';
import type { Occurrences } from '../messaging/protocol';
import { useSpeech } from '../ui/language';
import { Strip } from './entity-parts';
import { nearestTick } from './nearest-tick';

type Props = Occurrences & {
  name: string;
  type: EntityType;
  /** Which mention the reader went to last from here; null for none. */
  present: number | null;
  onGo: (index: number) => void;
};

/** Where on the page a row's name stands: the strip leads to the nearest mention, the count to the next. */
export function RowPlaces({ name, type, count, at, present, onGo }: Props) {
  const { t } = useSpeech();
  const after = present === null ? (count > 1 ? 1 : 0) : (present + 1) % count;
  const next = t.popup.row.next(name, after, count);
  return (
    <div class="row-where">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys on the row do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer */}
      <div
        class="row-strip"
        onClick={({ currentTarget, clientX }) => {
          const { left, width } = currentTarget.getBoundingClientRect();
          onGo(nearestTick(at, (clientX - left) / width));
        }}
      >
        <Strip type={type} count={count} at={at} present={present} />
      </div>
      {count > 1 ? (
        <button type="button" class="row-times" aria-label={next} title={next} onClick={() => onGo(after)}>
          {t.popup.row.times(count, present)}
        </button>
      ) : (
        <span class="row-times">{t.popup.row.times(count, null)}</span>
      )}
    </div>
  );
}

/** The mention that an arrow key on a row leads to; null for another key. */
export function stepTo(key: string, present: number | null, count: number): number | null {
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return null;
  return present === null ? (by > 0 ? 0 : count - 1) : (present + by + count) % count;
}
