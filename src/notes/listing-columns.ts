/**
 * Entries as they lie on disk: a column a field, and what many notes share (a page, a list of tags) once. Ten thousand
 * are read back in a third of the time that an object each would take, and share in memory what they share here.
 */
import type { NoteEntry } from './listing';
import { NOTE_COLOURS } from './note';

type Page = [addresses: string[], title: string, publisher: string];
type Named = NoteEntry['entities'];
type Rare = { trashed?: string; conflictOf?: string };

export type EntryColumns = {
  ids: string[];
  created: string[];
  /** Empty where it is the time of creation. */
  modified: string[];
  colours: number[];
  starts: number[];
  /** Into `lists`. */
  pages: number[];
  tags: number[];
  entities: number[];
  lists: { pages: Page[]; tags: string[][]; entities: Named[] };
  /** What few notes have, by the row. */
  rare: [row: number, Rare][];
};

/** The entries in columns, in their order. */
export function toColumns(entries: readonly NoteEntry[]): EntryColumns {
  const pages = shared<Page>();
  const tags = shared<string[]>();
  const entities = shared<Named>();
  return {
    ids: entries.map(({ id }) => id),
    created: entries.map(({ created }) => created),
    modified: entries.map(({ created, modified }) => (modified === created ? '' : modified)),
    colours: entries.map(({ colour }) => NOTE_COLOURS.indexOf(colour)),
    starts: entries.map(({ start }) => start),
    pages: entries.map(({ addresses, title, publisher }) => pages.place([addresses, title, publisher])),
    tags: entries.map((entry) => tags.place(entry.tags)),
    entities: entries.map((entry) => entities.place(entry.entities)),
    lists: { pages: pages.all, tags: tags.all, entities: entities.all },
    rare: entries.flatMap(({ trashed, conflictOf }, row): [number, Rare][] =>
      trashed === undefined && conflictOf === undefined
        ? []
        : [[row, { ...(trashed !== undefined && { trashed }), ...(conflictOf !== undefined && { conflictOf }) }]],
    ),
  };
}

/** The entries that lie in columns; null for anything else. */
export function fromColumns(value: unknown): NoteEntry[] | null {
  if (!areColumns(value)) return null;
  const { ids, created, modified, colours, starts, pages, tags, entities, lists, rare } = value;
  const entries: NoteEntry[] = [];
  for (let row = 0; row < ids.length; row++) {
    const [page, tag, named] = [lists.pages[pages[row] ?? -1], lists.tags[tags[row] ?? -1], entities[row] ?? -1];
    const [colour, names] = [NOTE_COLOURS[colours[row] ?? -1], lists.entities[named]];
    if (!page || !tag || !names || !colour) return null;
    const made = created[row] ?? '';
    entries.push({
      id: ids[row] ?? '',
      created: made,
      modified: modified[row] || made,
      colour,
      tags: tag,
      addresses: page[0],
      title: page[1],
      publisher: page[2],
      start: starts[row] ?? 0,
      entities: names,
    });
  }
  for (const [row, more] of rare) Object.assign(entries[row] ?? {}, more);
  return entries;
}

/** A table in which each value stands once. */
function shared<T>(): { all: T[]; place: (value: T) => number } {
  const all: T[] = [];
  const places = new Map<string, number>();
  return {
    all,
    place(value) {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isPage = (value: unknown): value is Page =>
  Array.isArray(value) && areTexts(value[0]) && isText(value[1]) && isText(value[2]);
const areNamed = (value: unknown): value is Named =>
  Array.isArray(value) && value.every((one) => isText(one?.id) && isText(one?.name));
const isRare = (value: unknown): boolean =>
  Array.isArray(value) && isCount(value[0]) && Object.values(value[1] ?? {}).every(isText);

function areColumns(value: unknown): value is EntryColumns {
  const columns = value as Partial<EntryColumns> | null | undefined;
  const { lists } = columns ?? {};
  const texts = [columns?.ids, columns?.created, columns?.modified];
  const counts = [columns?.colours, columns?.starts, columns?.pages, columns?.tags, columns?.entities];
  const rows = columns?.ids?.length;
  const isEach = <T>(list: unknown, fits: (one: unknown) => one is T): boolean =>
    Array.isArray(list) && list.every(fits);
  return (
    texts.every((column) => areTexts(column) && column.length === rows) &&
    counts.every((column) => isEach(column, isCount) && column?.length === rows) &&
    isEach(lists?.pages, isPage) &&
    isEach(lists?.tags, areTexts) &&
    isEach(lists?.entities, areNamed) &&
    Array.isArray(columns?.rare) &&
    columns.rare.every(isRare)
  );
}
