/**
 * What linking knows of each entity, in flat arrays: kept beside the lexicon, and no object an entity until one is
 * asked for, so that a pack of 200,000 weighs on the heap as a few buffers.
 */
import type { LinkingEntities, LinkingEntity } from './compile';
import { idAt, type OwnerIds, packIds } from './owner-ids';
import { ENTITY_TYPES } from './schema';

export type EntityTable = {
  /** The type's place in `ENTITY_TYPES`, and `QUIET`. */
  kinds: Uint8Array;
  /** Entity i is related to `related[relatedFrom[i] .. relatedFrom[i + 1]]`; one longer than there are entities. */
  relatedFrom: Uint32Array;
  related: Uint32Array;
  /** Folded given names by `givenOf`: those of one person with spaces between; 0 is the empty one. */
  given: OwnerIds;
  givenOf: Uint32Array;
};

export const QUIET = 0x80;

/** Packs the entities. */
export function packEntities(entities: LinkingEntities): EntityTable {
  const { length } = entities;
  const kinds = new Uint8Array(length);
  const relatedFrom = new Uint32Array(length + 1);
  const related: number[] = [];
  const given = new Map<string, number>([['', 0]]);
  const givenOf = new Uint32Array(length);
  for (let owner = 0; owner < length; owner++) {
    const entity = entities.at(owner);
    if (!entity) continue;
    kinds[owner] = ENTITY_TYPES.indexOf(entity.type) | (entity.quiet ? QUIET : 0);
    for (const other of entity.related) related.push(other);
    relatedFrom[owner + 1] = related.length;
    const names = entity.given.join(' ');
    const known = given.get(names) ?? given.size;
    given.set(names, known);
    givenOf[owner] = known;
  }
  return { kinds, relatedFrom, related: Uint32Array.from(related), given: packIds([...given.keys()]), givenOf };
}

/** The ids of the quiet ones. */
export function quietIds({ kinds }: EntityTable, idOf: (owner: number) => string): Set<string> {
  const ids = new Set<string>();
  for (let owner = 0; owner < kinds.length; owner++) if (((kinds[owner] as number) & QUIET) !== 0) ids.add(idOf(owner));
  return ids;
}

/** The entities of a table, each made when it is first asked for. `idOf`: the id of an owner. */
export function entitiesOf(table: EntityTable, idOf: (owner: number) => string): LinkingEntities {
  const made = new Map<number, LinkingEntity>();
  const { kinds, relatedFrom, related, given, givenOf } = table;
  const make = (owner: number): LinkingEntity => {
    const kind = kinds[owner] ?? 0;
    const names = idAt(given, givenOf[owner] ?? 0) ?? '';
    return {
      id: idOf(owner),
      type: ENTITY_TYPES[kind & ~QUIET] ?? 'term',
      quiet: (kind & QUIET) !== 0,
      given: names === '' ? [] : names.split(' '),
      related: new Set(related.subarray(relatedFrom[owner], relatedFrom[owner + 1])),
    };
  };
  return {
    length: kinds.length,
    at(owner) {
      if (!(owner >= 0 && owner < kinds.length)) return undefined;
      const known = made.get(owner);
      if (known) return known;
      const entity = make(owner);
      made.set(owner, entity);
      return entity;
    },
  };
}
