/** What is known across entities: everything dated, everything with a place, and what is counted. */
import type { Library } from './dossier';
import type { Localised, Source } from './schema';

/** Something that happened, in the timeline of an entity. `source` is null where the pack lost it. */
export type AtlasEvent = { entity: string; date: string; text: Localised; source: Source | null };

/** `quiet`: known to most readers, such as a country. */
export type AtlasPlace = { entity: string; lat: number; lon: number; quiet: boolean };

export type Atlas = {
  /** In the order of time. */
  events: AtlasEvent[];
  places: AtlasPlace[];
  /** Entities with a series of counts. */
  counted: string[];
};

/** Gathers it from every entity that the packs in use have. */
export function atlasOf(library: Pick<Library, 'entity' | 'searchRows'>): Atlas {
  const events: AtlasEvent[] = [];
  const places: AtlasPlace[] = [];
  const counted: string[] = [];
  for (const { id } of library.searchRows()) {
    const entity = library.entity(id);
    if (!entity) continue;
    const { timeline, sources, place, type, quiet = false, series = [] } = entity;
    const sourceOf = new Map(sources.map((source) => [source.id, source]));
    for (const { date, text, source } of timeline) {
      events.push({ entity: id, date, text, source: sourceOf.get(source) ?? null });
    }
    if (place && type === 'place') places.push({ entity: id, ...place, quiet });
    if (series.length > 0) counted.push(id);
  }
  // Dates of any precision sort as text: a year stands before its months.
  events.sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date));
  return { events, places, counted };
}
