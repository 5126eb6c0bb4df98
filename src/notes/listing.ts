/** What is known of each note without reading it: lists, groups and completions are answered from these entries. */
import type { Note, NoteColour } from './note';
import { pageAddress } from './page-identity';

/** Which notes are meant; every field given must fit. */
export type NoteFilter = {
  /** On this entity, or with it in the quote. */
  entity?: string;
  tag?: string;
  colour?: NoteColour;
  /** An address of the page: canonical or visited. */
  page?: string;
  /** Every word of it must stand in the quote, the comment, a tag or the page's title; case and accents do not matter. */
  text?: string;
  /** Those in the trash instead of those that are kept. */
  trash?: boolean;
  /** Only the losers of two edits that met, kept as notes of their own. */
  conflicts?: boolean;
};

/** `page`: by the page's title and then as they stand on it. */
export const NOTE_SORTS = ['newest', 'oldest', 'edited', 'page'] as const;
export type NoteSort = (typeof NOTE_SORTS)[number];

export type NoteEntry = {
  id: string;
  created: string;
  modified: string;
  colour: NoteColour;
  tags: string[];
  /** Both addresses of its page, as notes are looked for by them; the canonical one first. */
  addresses: string[];
  title: string;
  publisher: string;
  /** Where in its page the quote began. */
  start: number;
  entities: { id: string; name: string }[];
  trashed?: string;
  conflictOf?: string;
};

export const GROUPINGS = ['page', 'entity', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `key` is what a filter takes: the canonical address, the entity's id, the tag. `detail`: the publisher of a page. */
export type NoteGroup = { key: string; label: string; detail: string; count: number; latest: string };

/** Both addresses of a note's page, as notes are looked for by them. */
export function addressesOf(page: { canonicalUrl: string; visitedUrl: string }): string[] {
  return [...new Set([pageAddress(page.canonicalUrl), pageAddress(page.visitedUrl)])];
}

/** The entry of a note. */
export function entryOf({ id, created, modified, colour, tags, page, target, entities, trashed, conflictOf }: Note) {
  const named = new Map(entities.map((entity) => [entity.id, { id: entity.id, name: entity.name }]));
  // A note of before entities were kept with their names knows the id alone.
  if (target.kind === 'entity' && !named.has(target.entity)) {
    named.set(target.entity, { id: target.entity, name: target.entity });
  }
  const entry: NoteEntry = {
    id,
    created,
    modified,
    colour,
    tags,
    addresses: page ? addressesOf(page) : [],
    title: page?.title ?? '',
    publisher: page?.publisher ?? '',
    start: target.kind === 'quote' ? (target.position?.start ?? 0) : 0,
    entities: [...named.values()],
    ...(trashed !== undefined && { trashed }),
    ...(conflictOf !== undefined && { conflictOf }),
  };
  return entry;
}

/** A test of entries by a filter, but for its text, which entries do not hold. */
export function matcherOf(filter: NoteFilter): (entry: NoteEntry) => boolean {
  const address = filter.page === undefined ? undefined : pageAddress(filter.page);
  return (entry) =>
    (entry.trashed !== undefined) === (filter.trash ?? false) &&
    (filter.colour === undefined || entry.colour === filter.colour) &&
    (filter.tag === undefined || entry.tags.includes(filter.tag)) &&
    (filter.entity === undefined || entry.entities.some(({ id }) => id === filter.entity)) &&
    (address === undefined || entry.addresses.includes(address)) &&
    (!filter.conflicts || entry.conflictOf !== undefined);
}

const byText = (one: string, other: string): number => Number(one > other) - Number(one < other);
// Times are ISO 8601 in UTC and sort as text; the id settles those made at once, so that pages never overlap.
const newest = (one: NoteEntry, other: NoteEntry): number =>
  byText(other.created, one.created) || byText(other.id, one.id);

/** The order of a list. */
export const ORDERS: Readonly<Record<NoteSort, (one: NoteEntry, other: NoteEntry) => number>> = {
  newest,
  oldest: (one, other) => newest(other, one),
  edited: (one, other) => byText(other.modified, one.modified) || newest(one, other),
  page: (one, other) =>
    byText(one.title.toLowerCase(), other.title.toLowerCase()) ||
    byText(one.addresses[0] ?? '', other.addresses[0] ?? '') ||
    one.start - other.start ||
    newest(one, other),
};

function keysOf(entry: NoteEntry, by: Grouping): { key: string; label: string; detail: string }[] {
  if (by === 'tag') return entry.tags.map((tag) => ({ key: tag, label: tag, detail: '' }));
  if (by === 'entity') return entry.entities.map(({ id, name }) => ({ key: id, label: name, detail: '' }));
  const [key] = entry.addresses;
  return key === undefined ? [] : [{ key, label: entry.title || key, detail: entry.publisher }];
}

/** Notes counted by page (the latest noted first), by entity or by tag (the most noted first). */
export function groupsOf(entries: Iterable<NoteEntry>, by: Grouping): NoteGroup[] {
  const groups = new Map<string, NoteGroup>();
  for (const entry of entries) {
    for (const { key, label, detail } of keysOf(entry, by)) {
      const known = groups.get(key);
      const isLater = known === undefined || entry.created > known.latest;
      // The newest note says what a page or an entity is called by now.
      const latest = isLater ? { label, detail, latest: entry.created } : {};
      groups.set(key, { ...(known ?? { key, label, detail, latest: '' }), ...latest, count: (known?.count ?? 0) + 1 });
    }
  }
  const order = (one: NoteGroup, other: NoteGroup): number =>
    by === 'page' ? byText(other.latest, one.latest) : other.count - one.count || byText(one.label, other.label);
  return [...groups.values()].sort(order);
}
