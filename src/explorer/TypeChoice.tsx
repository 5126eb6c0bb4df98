import { ENTITY_TYPES, type EntityType } from '../knowledge/schema';
import { useSpeech } from '../ui/language';

type Props = {
  legend: string;
  counts: ReadonlyMap<EntityType, number>;
  chosen: EntityType | undefined;
  onChoose: (type: EntityType | undefined) => void;
};

/** What kind of entries to show, as buttons with their counts. */
export function TypeChoice({ legend, counts, chosen, onChoose }: Props) {
  const { t } = useSpeech();
  const offered = ENTITY_TYPES.filter((type) => type === chosen || (counts.get(type) ?? 0) > 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choice = (type: EntityType | undefined, title: string, count: number) => (
    <button
      key={title}
      type="button"
      class="x-choice"
      data-type={type}
      aria-pressed={type === chosen}
      onClick={() => onChoose(type)}
    >
      {type && <span class="g-square" aria-hidden="true" />}
      {title} <span class="x-number">{count}</span>
    </button>
  );
  return (
    <fieldset class="x-choices">
      <legend class="g-unseen">{legend}</legend>
      {choice(undefined, t.popup.show.all, all)}
      {offered.map((type) => choice(type, t.popup.show.types[type], counts.get(type) ?? 0))}
    </fieldset>
  );
}
