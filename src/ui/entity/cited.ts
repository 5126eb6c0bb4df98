/** The numbers of an entity's sources: in the order in which a reader meets them, each source one number. */
import type { Entity, Source } from '../../knowledge/schema';

export type Cited = Source & { number: number };

/** Facts cite first, then what is counted, what happened and the relations, then what the rest rests on. */
export function citedSources(entity: Entity): Cited[] {
  const order = new Set([
    ...entity.facts.flatMap(({ claims }) => claims.map(({ source }) => source)),
    ...(entity.series ?? []).flatMap(({ points }) => points.map(({ source }) => source)),
    ...entity.timeline.map(({ source }) => source),
    ...entity.relations.map(({ source }) => source),
    ...entity.sources.map(({ id }) => id),
  ]);
  const byId = new Map(entity.sources.map((source) => [source.id, source]));
  return [...order].flatMap((id) => byId.get(id) ?? []).map((source, index) => ({ ...source, number: index + 1 }));
}
