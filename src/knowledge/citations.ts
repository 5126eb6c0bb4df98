/** Where an entity rests on a source. */
import type { PathKey } from './errors';
import type { Entity } from './schema';

/** Every place in an entity that names a source. */
export function citations(entity: Entity): { at: PathKey[]; source: string }[] {
  const facts = entity.facts.flatMap(({ claims }, fact) =>
    claims.map(({ source }, claim) => ({ at: ['facts', fact, 'claims', claim, 'source'], source })),
  );
  const timeline = entity.timeline.map(({ source }, n) => ({ at: ['timeline', n, 'source'], source }));
  const relations = entity.relations.map(({ source }, n) => ({ at: ['relations', n, 'source'], source }));
  const series = (entity.series ?? []).flatMap(({ points }, n) =>
    points.map(({ source }, point) => ({ at: ['series', n, 'points', point, 'source'], source })),
  );
  return [...facts, ...timeline, ...relations, ...series];
}
