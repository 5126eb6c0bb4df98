/** What a pack holds, in numbers that a reader can compare. */
import { ENTITY_TYPES, type Entity, type EntityType, type Pack, type Source } from './schema';

/** Counts over one pack; `reviewed` spans the earliest and the latest review, null for a pack without entities. */
export type PackTally = {
  entities: number;
  byType: Record<EntityType, number>;
  names: number;
  claims: number;
  relations: number;
  /** Addresses, each counted once. */
  sources: number;
  reviewed: { from: string; to: string } | null;
};

/** Counts what a pack holds. */
export function tallyPack(pack: Pack): PackTally {
  const { entities } = pack;
  const sum = (count: (entity: Entity) => number): number => entities.reduce((all, one) => all + count(one), 0);
  const byType = Object.fromEntries(
    ENTITY_TYPES.map((type) => [type, entities.filter((entity) => entity.type === type).length]),
  ) as Record<EntityType, number>;
  const dates = entities.map(({ reviewed }) => reviewed).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    entities: entities.length,
    byType,
    names: sum(({ names }) => names.length),
    claims: sum(({ facts }) => facts.reduce((all, { claims }) => all + claims.length, 0)),
    relations: sum(({ relations }) => relations.length),
    sources: sourcesOf(pack).length,
    reviewed: from !== undefined && to !== undefined ? { from, to } : null,
  };
}

/** Every source of a pack and of its entities, each address once, by publisher and title. */
export function sourcesOf({ sources = [], entities }: Pack): Source[] {
  const byUrl = new Map<string, Source>();
  for (const source of [...sources, ...entities.flatMap((entity) => entity.sources)]) {
    if (!byUrl.has(source.url)) byUrl.set(source.url, source);
  }
  const key = ({ publisher, title }: Source): string => `${publisher}\n${title}`;
  return [...byUrl.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
