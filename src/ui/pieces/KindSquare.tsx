import type { EntityType } from '../../knowledge/schema';

/** The small square in a kind's hue; the kind stands beside it as a word. */
export function KindSquare({ type }: { type: EntityType }) {
  return <span class="g-square" data-type={type} aria-hidden="true" />;
}
