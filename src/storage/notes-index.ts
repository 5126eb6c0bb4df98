/** A small index over all notes, in memory: lists and pages are answered from it, words stay in the database. */
import type { DecodedNote } from '../notes/decode';
import type { UnreadableNote } from '../notes/note';
import { pageAddress } from '../notes/page-identity';

type Entry = { id: string; created: string; trashed: boolean; addresses: string[]; entities: string[] };

/** Ids of notes, and of how many. */
export type IdsPage = { total: number; ids: string[] };

const newestFirst = (one: Entry, other: Entry): number =>
  // Times are ISO 8601 in UTC and sort as text; the id settles those made at once, so that pages never overlap.
  Number(one.created < other.created) - Number(one.created > other.created) ||
  Number(one.id < other.id) - Number(one.id > other.id);

/** Both addresses of a note's page, as notes are looked for by them. */
export function addressesOf(page: { canonicalUrl: string; visitedUrl: string }): string[] {
  return [...new Set([pageAddress(page.canonicalUrl), pageAddress(page.visitedUrl)])];
}

/** What the store knows of every note without reading it. Notes in the trash are in no answer unless asked for. */
export class NotesIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #unreadable = new Map<string, UnreadableNote>();
  #sorted: Entry[] | null = null;

  /** Takes in a document as it now stands in the database. */
  put(decoded: DecodedNote): void {
    this.#sorted = null;
    if (decoded.kind === 'unreadable') {
      this.#entries.delete(decoded.unreadable.id);
      this.#unreadable.set(decoded.unreadable.id, decoded.unreadable);
      return;
    }
    const { id, created, trashed, page, entities, target } = decoded.note;
    this.#unreadable.delete(id);
    this.#entries.set(id, {
      id,
      created,
      trashed: trashed !== undefined,
      addresses: page ? addressesOf(page) : [],
      entities: [
        ...new Set([...entities.map((entity) => entity.id), ...(target.kind === 'entity' ? [target.entity] : [])]),
      ],
    });
  }

  #newestFirst(): Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort(newestFirst);
    return this.#sorted;
  }

  /** A page of the list, newest first. */
  list(offset: number, limit: number, from: 'kept' | 'trash' = 'kept'): IdsPage {
    const listed = this.#newestFirst().filter(({ trashed }) => trashed === (from === 'trash'));
    return { total: listed.length, ids: listed.slice(offset, offset + limit).map(({ id }) => id) };
  }

  /** The notes made on a page with one of these addresses, newest first. */
  onPage(addresses: readonly string[]): string[] {
    const wanted = new Set(addresses);
    return this.#newestFirst()
      .filter((entry) => !entry.trashed && entry.addresses.some((address) => wanted.has(address)))
      .map(({ id }) => id);
  }

  /** The notes on an entity or with it in their quote, newest first. */
  withEntity(entity: string): string[] {
    return this.#newestFirst()
      .filter((entry) => !entry.trashed && entry.entities.includes(entity))
      .map(({ id }) => id);
  }

  /** Documents that did not decode. */
  unreadable(): UnreadableNote[] {
    return [...this.#unreadable.values()];
  }
}
