/** Lookups over the packs in use: what cards, lists and search show of an entity. */
import { foldText } from '../text/fold';
import { citations } from './citations';
import { firstSentence } from './first-sentence';
import { RELATION_KINDS, RELATIONS, type RelationKind, type Wording } from './relations';
import type { Entity, EntityType, Language, Localised, Pack, Source } from './schema';
import { type Helpings, splitSummary } from './summary';

/** What a list says of an entity. */
export type EntityLabel = { name: Localised; kind: Localised; type: EntityType };

/** A relation of another entity, `from`, that points here; `since` and `until` are its dates. */
export type InverseRelation = {
  kind: Entity['relations'][number]['kind'];
  from: string;
  since?: string;
  until?: string;
};

/** An entity as every card shows it, with what is needed to word its relations from either end. */
export type Dossier = {
  entity: Entity;
  /** The summary, split here so that no page carries what tells where a sentence ends. */
  summary: Record<Language, Helpings>;
  /** Relations of other entities that point here. */
  inverse: InverseRelation[];
  /** The words of the kinds of relations in it, weightiest first; they come along so that no page carries all kinds. */
  wording: { [Kind in RelationKind]?: Wording };
  /** Name and kind of every entity that the relations mention, those that no pack has left out. */
  labels: Record<string, EntityLabel>;
};

/** One row of what search looks through; `line` is the first sentence of the summary. */
export type SearchEntity = { id: string; label: EntityLabel; line: Localised; names: string[] };

/** Everything that can be asked of the packs in use; null means that no pack has the entity. */
export type Library = {
  /** With every source that it cites, its pack's included. */
  entity: (id: string) => Entity | null;
  label: (id: string) => EntityLabel | null;
  line: (id: string) => Localised | null;
  dossier: (id: string) => Dossier | null;
  searchRows: () => SearchEntity[];
};

function labelOf({ name, kind, type }: Entity): EntityLabel {
  return { name, kind, type };
}

function lineOf({ summary }: Entity): Localised {
  return { en: firstSentence(summary.en), es: firstSentence(summary.es) };
}

/** Display names in both languages and the other names that are shown, each once, however it is accented or cased. */
function searchedNames(entity: Entity): string[] {
  const shown = entity.names.filter((name) => name.shown !== false).map((name) => name.text);
  const once = new Map<string, string>();
  for (const name of [entity.name.en, entity.name.es, ...shown]) {
    const key = foldText(name);
    if (!once.has(key)) once.set(key, name);
  }
  return [...once.values()];
}

function inverseRelations(entities: Iterable<Entity>): Map<string, InverseRelation[]> {
  const byTarget = new Map<string, InverseRelation[]>();
  for (const { id, relations } of entities) {
    for (const { kind, to, from, until } of relations) {
      const relation = { kind, from: id, ...(from && { since: from }), ...(until && { until }) };
      const here = byTarget.get(to);
      if (here) here.push(relation);
      else byTarget.set(to, [relation]);
    }
  }
  return byTarget;
}

/** The entity with those of its pack's sources that it cites, after its own. */
function withSharedSources(entity: Entity, shared: readonly Source[]): Entity {
  if (shared.length === 0) return entity;
  const own = new Set(entity.sources.map(({ id }) => id));
  const cited = new Set(citations(entity).map(({ source }) => source));
  const wanted = shared.filter(({ id }) => cited.has(id) && !own.has(id));
  return wanted.length === 0 ? entity : { ...entity, sources: [...entity.sources, ...wanted] };
}

/**
 * Makes the lookups. An entity that two packs have is the earlier pack's. What takes time over all entities is done
 * when it is first asked for, because a background that was just woken must first answer a page.
 */
export function makeLibrary(packs: readonly Pack[]): Library {
  const entities = new Map<string, Entity>();
  const shared = new Map<string, readonly Source[]>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      if (entities.has(entity.id)) continue;
      entities.set(entity.id, entity);
      shared.set(entity.id, pack.sources ?? []);
    }
  }
  const whole = (entity: Entity) => withSharedSources(entity, shared.get(entity.id) ?? []);
  let inverse: Map<string, InverseRelation[]> | undefined;
  let rows: SearchEntity[] | undefined;

  const ask = <T>(id: string, about: (entity: Entity) => T): T | null => {
    const entity = entities.get(id);
    return entity ? about(entity) : null;
  };

  const dossierOf = (entity: Entity): Dossier => {
    inverse ??= inverseRelations(entities.values());
    const pointing = inverse.get(entity.id) ?? [];
    const labels: Record<string, EntityLabel> = {};
    for (const id of [...entity.relations.map(({ to }) => to), ...pointing.map(({ from }) => from)]) {
      const other = entities.get(id);
      if (other) labels[id] = labelOf(other);
    }
    const kinds = new Set([...entity.relations, ...pointing].map(({ kind }) => kind));
    const wording = Object.fromEntries(
      RELATION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => [kind, RELATIONS[kind]]),
    );
    const summary = { en: splitSummary(entity.summary.en), es: splitSummary(entity.summary.es) };
    return { entity: whole(entity), summary, inverse: pointing, labels, wording };
  };

  return {
    entity: (id) => ask(id, whole),
    label: (id) => ask(id, labelOf),
    line: (id) => ask(id, lineOf),
    dossier: (id) => ask(id, dossierOf),
    searchRows: () => {
      rows ??= [...entities.values()].map((entity) => ({
        id: entity.id,
        label: labelOf(entity),
        line: lineOf(entity),
        names: searchedNames(entity),
      }));
      return rows;
    },
  };
}
