import type { Entity } from '../knowledge/schema';

/** Whether there is anything to draw of an entity: apart from what draws, for those who load that later. */
export function hasFigures({ place, series = [] }: Pick<Entity, 'place' | 'series'>): boolean {
  return place !== undefined || series.length > 0;
}
