/** The other places of the packs, to be shown on the map of one. */
import type { Localised, Pack } from '../knowledge/schema';

export type PlaceBeside = { name: Localised; lat: number; lon: number };

/** Places that are not the entity. What most readers know (a country) would only stand in the way. */
export function placesBeside(id: string, packs: readonly Pack[]): PlaceBeside[] {
  const places = new Map<string, PlaceBeside>();
  for (const { entities } of packs) {
    for (const { id: other, type, quiet, name, place } of entities) {
      if (place && type === 'place' && !quiet && other !== id && !places.has(other)) {
        places.set(other, { name, ...place });
      }
    }
  }
  return [...places.values()];
}
