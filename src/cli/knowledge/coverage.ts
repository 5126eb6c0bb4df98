/** How much a pack knows, by type of entity, as a table. */
import { citations } from '../../knowledge/citations';
import { ENTITY_TYPES, type Entity, type Language, NAME_CLASSES, type Source } from '../../knowledge/schema';
import { table } from './table';

const LANGUAGES: readonly Language[] = ['en', 'es'];
const HEAD = ['type', 'entities', ...NAME_CLASSES, 'facts', 'claims', 'timeline', 'sources', 'relations', 'languages'];

function sum(entities: readonly Entity[], count: (entity: Entity) => number): number {
  return entities.reduce((total, entity) => total + count(entity), 0);
}

/** The addresses of what an entity rests on: two that cite one page make one source. */
function urlsOf(entity: Entity, shared: readonly Source[]): string[] {
  const cited = new Set(citations(entity).map(({ source }) => source));
  return [...entity.sources, ...shared].filter(({ id }) => cited.has(id)).map(({ url }) => url);
}

function row(title: string, entities: readonly Entity[], shared: readonly Source[]): string[] {
  const counts = [
    entities.length,
    ...NAME_CLASSES.map((name) => sum(entities, ({ names }) => names.filter((one) => one.class === name).length)),
    sum(entities, ({ facts }) => facts.length),
    sum(entities, ({ facts }) => facts.flatMap(({ claims }) => claims).length),
    sum(entities, ({ timeline }) => timeline.length),
    new Set(entities.flatMap((entity) => urlsOf(entity, shared))).size,
    sum(entities, ({ relations }) => relations.length),
  ];
  // Those in which every summary is written; the schema demands both.
  const languages = LANGUAGES.filter((language) => entities.every(({ summary }) => summary[language] !== ''));
  return [title, ...counts.map(String), entities.length === 0 ? '' : languages.join(' ')];
}

/** The table: a row for each type, and the total. */
export function coverageTable(entities: readonly Entity[], shared: readonly Source[] = []): string {
  const rows = ENTITY_TYPES.map((type) =>
    row(
      type,
      entities.filter((entity) => entity.type === type),
      shared,
    ),
  );
  return table([HEAD, ...rows, row('all', entities, shared)]);
}
