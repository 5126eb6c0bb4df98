/** A drawing on the page: it comes as data, so that its code is in no page's script. */
import { h } from 'preact';
import type { Drawing } from '../../figures/drawing';
import type { EntityType } from '../../knowledge/schema';

/** The drawing as a picture with words; as wide as there is room. */
export function Drawn({ drawing: { width, height, label, shapes }, type }: { drawing: Drawing; type: EntityType }) {
  return (
    <svg class="e-drawing" data-type={type} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map(({ tag, attributes, text }) => h(tag, attributes, text))}
    </svg>
  );
}
