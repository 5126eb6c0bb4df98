/** What can be drawn of an entity: where it lies, and how what it counts went up and down. */
import type { Entity, Language } from '../knowledge/schema';
import { chart } from './chart';
import { CHART_SIZE, type Drawing, MAP_SIZE, sizeAt } from './drawing';
import { locator } from './locator';
import type { PlaceBeside } from './places-beside';
import type { WorldMap } from './world';

export type Figures = { map: Drawing | null; charts: Drawing[] };

/**
 * Draws what there is, for a width in pixels (0: as on a card); no map without the world. Other places are shown on the
 * map where they are in it.
 */
export function figuresOf(
  { name, place, series = [] }: Entity,
  beside: readonly PlaceBeside[],
  world: WorldMap | null,
  language: Language,
  width = 0,
): Figures {
  const named = (one: PlaceBeside) => ({ ...one, name: one.name[language] || one.name.en || one.name.es });
  const size = sizeAt(width, MAP_SIZE);
  const map = place && world ? locator(world, named({ name, ...place }), beside.map(named), language, size) : null;
  return { map, charts: series.map((one) => chart(one, language, sizeAt(width, CHART_SIZE))) };
}
