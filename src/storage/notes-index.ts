/** A small index over all notes, in memory: lists and pages are answered from it, words stay in the database. */
import type { DecodedNote } from '../notes/decode';
import {
  entryOf,
  type Grouping,
  groupsOf,
  matcherOf,
  type NoteEntry,
  type NoteFilter,
  type NoteGroup,
  type NoteSort,
  ORDERS,
} from '../notes/listing';
import { fromColumns, toColumns } from '../notes/listing-columns';
import type { UnreadableNote } from '../notes/note';

/** Raised when entries change their shape: an index kept by another version is made anew. */
const SHAPE = 3;

const isUnreadable = (value: unknown): value is UnreadableNote =>
  typeof value === 'object' && value !== null && 'id' in value && 'rev' in value && 'why' in value;

/** What the store knows of every note without reading it. */
export class NotesIndex {
  readonly #entries = new Map<string, NoteEntry>();
  readonly #unreadable = new Map<string, UnreadableNote>();
  readonly #sorted = new Map<NoteSort, NoteEntry[]>();

  /** Takes in a document as it now stands in the database; whether words that it had before went. */
  put(decoded: DecodedNote): boolean {
    this.#sorted.clear();
    if (decoded.kind === 'unreadable') {
      this.#unreadable.set(decoded.unreadable.id, decoded.unreadable);
      return this.#entries.delete(decoded.unreadable.id);
    }
    const entry = entryOf(decoded.note);
    const before = this.#entries.get(entry.id);
    this.#unreadable.delete(entry.id);
    this.#entries.set(entry.id, entry);
    return before?.tags.some((tag) => !entry.tags.includes(tag)) ?? false;
  }

  /** Takes out a note that is erased; whether it was there. */
  drop(id: string): boolean {
    this.#sorted.clear();
    return [this.#entries.delete(id), this.#unreadable.delete(id)].includes(true);
  }

  /** The entries that fit a filter (but for its text), in order. */
  find(filter: NoteFilter = {}, sort: NoteSort = 'newest'): NoteEntry[] {
    let sorted = this.#sorted.get(sort);
    if (!sorted) {
      sorted = [...this.#entries.values()].sort(ORDERS[sort]);
      this.#sorted.set(sort, sorted);
    }
    return sorted.filter(matcherOf(filter));
  }

  /** The notes made on a page with one of these addresses, newest first. */
  onPage(addresses: readonly string[]): string[] {
    const wanted = new Set(addresses);
    return this.find()
      .filter((entry) => entry.addresses.some((address) => wanted.has(address)))
      .map(({ id }) => id);
  }

  /** The notes that fit a filter, counted. */
  groups(by: Grouping, filter: NoteFilter = {}, ids?: ReadonlySet<string>): NoteGroup[] {
    const entries = this.find(filter);
    return groupsOf(ids ? entries.filter(({ id }) => ids.has(id)) : entries, by);
  }

  /** Documents that did not decode. */
  unreadable(): UnreadableNote[] {
    return [...this.#unreadable.values()];
  }

  /** The index as a text, from which `restore` makes it again. */
  dump(seq: number): string {
    // In the order of the commonest list, which then need not be made.
    const entries = [...this.#entries.values()].sort(ORDERS.newest);
    return JSON.stringify({ shape: SHAPE, seq, entries: toColumns(entries), unreadable: this.unreadable() });
  }

  /** Fills an empty index from a text; the number of the last change in it, 0 where the text is of no use. */
  restore(text: string | null): number {
    try {
      const kept: unknown = text === null ? null : JSON.parse(text);
      const { shape, seq, entries: columns, unreadable } = kept as Record<string, unknown>;
      if (shape !== SHAPE || typeof seq !== 'number') return 0;
      const entries = fromColumns(columns);
      if (!entries || !Array.isArray(unreadable) || !unreadable.every(isUnreadable)) return 0;
      for (const entry of entries) this.#entries.set(entry.id, entry);
      for (const broken of unreadable) this.#unreadable.set(broken.id, broken);
      return seq;
    } catch {
      return 0;
    }
  }
}
