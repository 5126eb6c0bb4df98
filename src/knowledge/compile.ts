/** From packs to what spotting and linking run on: the lexicon, and who is related to whom. */
import { foldText } from '../text/fold';
import { WordReader } from '../text/words';
import { formsOf } from './forms';
import type { Lexicon } from './lexicon';
import { compileLexicon, type OwnedForm } from './lexicon-build';
import { SPEAKS_FOR } from './relations';
import type { Entity, Pack } from './schema';

/** A country's names, demonyms and capital: words that tie a sentence to it. */
export type Country = { code: string; words: readonly string[] };

/** Everything about an owner that linking needs; the first `entities.length` owners of the lexicon, in order. */
export type LinkingEntity = {
  id: string;
  type: Entity['type'];
  quiet: boolean;
  /** Folded given names, to tell a person's own first name from somebody else's. */
  given: readonly string[];
  /** Owners it has a relation with, in either direction. */
  related: ReadonlySet<number>;
};

/** What the id of a country begins with among the lexicon's owners. */
export const HOME = 'home:';
export const ABROAD = 'abroad:';

/** By number; an array is one, and so is a table that makes them as they are asked for. */
export type LinkingEntities = { readonly length: number; at(owner: number): LinkingEntity | undefined };

export type Knowledge = {
  lexicon: Lexicon;
  entities: LinkingEntities;
  /** Ids of entities known to most, whose mentions are not underlined. */
  quiet: ReadonlySet<string>;
};

/**
 * Compiles packs. Of two entities with the same id the first pack's stands. A country that is itself a place of a pack
 * is home, every other abroad: the owners of their words say so.
 */
export function compileKnowledge(
  packs: readonly Pack[],
  countries: readonly Country[],
): Knowledge & { entities: readonly LinkingEntity[] } {
  const entities = new Map<string, Entity>();
  for (const pack of packs)
    for (const entity of pack.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  const ids = [...entities.keys()];
  const index = new Map(ids.map((id, i) => [id, i]));
  const related = new Map<number, Set<number>>();
  const relate = (one: number, other: number): void => {
    const known = related.get(one);
    if (known) known.add(other);
    else related.set(one, new Set([other]));
  };
  [...entities.values()].forEach((entity, from) => {
    for (const relation of entity.relations) {
      const to = index.get(relation.to);
      // Things of one name vouch for confusion, not for each other.
      if (to === undefined || to === from || !SPEAKS_FOR.has(relation.kind)) continue;
      relate(from, to);
      relate(to, from);
    }
  });
  const isHome = homeOf(countries, entities.values());
  const owners = [...ids, ...countries.map((country) => `${isHome(country) ? HOME : ABROAD}${country.code}`)];
  const all = [...entities.values()];
  return {
    quiet: new Set(all.filter(({ quiet }) => quiet).map(({ id }) => id)),
    lexicon: compileLexicon(owners, ownedForms(all, countries)),
    entities: all.map((entity, i) => ({
      id: entity.id,
      type: entity.type,
      quiet: entity.quiet ?? false,
      given: entity.person ? entity.person.given.flatMap((name) => foldText(name).split(' ')) : NOBODY,
      related: related.get(i) ?? NONE,
    })),
  };
}

/** Shared by all that have nothing to say there: packs of places have no relations. */
const NONE: ReadonlySet<number> = new Set();
const NOBODY: readonly string[] = [];

/** Whether a country is itself a place of the packs. */
function homeOf(countries: readonly Country[], entities: Iterable<Entity>): (country: Country) => boolean {
  const home = new Set<string>();
  // Only a name that begins like a country's word can be one; folding them all would take longer than compiling them.
  const reader = new WordReader();
  const beginning = (text: string): number => (reader.read(text, 0) ? reader.hash : 0);
  const beginnings = new Set(countries.flatMap(({ words }) => words.map(beginning)));
  for (const { type, names } of entities) {
    if (type !== 'place') continue;
    for (const { text } of names) if (beginnings.has(beginning(text))) home.add(foldText(text));
  }
  return ({ words }) => words.some((word) => home.has(foldText(word)));
}

function* ownedForms(entities: readonly Entity[], countries: readonly Country[]): Generator<OwnedForm> {
  for (const [owner, entity] of entities.entries()) for (const form of formsOf(entity)) yield { ...form, owner };
  for (const [i, { words }] of countries.entries()) {
    for (const text of words) yield { text, kind: 'country', case: 'written', owner: entities.length + i };
  }
}
