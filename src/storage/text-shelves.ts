/**
 * The folded words of every note, for searching, as they lie in memory and on disk: in shelves, so that a change writes one
 * of them and not all. A note stays on the shelf on which it was first put.
 */

/** So many notes are some hundred kilobytes: little to write again, and ten thousand are few to read. */
const NOTES_A_SHELF = 500;

export class TextShelves {
  readonly #texts = new Map<string, string>();
  readonly #shelfOf = new Map<string, number>();
  readonly #shelves: Set<string>[] = [];
  readonly #stale = new Set<number>();

  /** The words of a note; nothing for one that is not there. */
  get(id: string): string {
    return this.#texts.get(id) ?? '';
  }

  get count(): number {
    return this.#shelves.length;
  }

  /** Takes in a note's words; whether words that it had before went. */
  put(id: string, text: string): boolean {
    const before = this.#texts.get(id);
    if (before === text) return false;
    this.#texts.set(id, text);
    this.#stale.add(this.#place(id));
    return before !== undefined;
  }

  /** Takes a note out; whether it was there. */
  drop(id: string): boolean {
    const shelf = this.#shelfOf.get(id);
    if (shelf === undefined) return false;
    this.#texts.delete(id);
    this.#shelfOf.delete(id);
    this.#shelves[shelf]?.delete(id);
    this.#stale.add(shelf);
    return true;
  }

  /** The shelves that changed since they were last taken, to be written. */
  takeStale(): { shelf: number; text: string }[] {
    const stale = [...this.#stale].map((shelf) => {
      const ids = [...(this.#shelves[shelf] ?? [])];
      return { shelf, text: JSON.stringify({ ids, texts: ids.map((id) => this.get(id)) }) };
    });
    this.#stale.clear();
    return stale;
  }

  /** Puts up the next shelf from what was written of it; false where that is of no use. */
  restore(text: string | null): boolean {
    try {
      const { ids, texts } = JSON.parse(text ?? '') as { ids: unknown; texts: unknown };
      if (!Array.isArray(ids) || !Array.isArray(texts) || ids.length !== texts.length) return false;
      if (![...ids, ...texts].every((one) => typeof one === 'string')) return false;
      const shelf = this.#shelves.push(new Set(ids)) - 1;
      for (const [at, id] of ids.entries()) {
        this.#texts.set(id, texts[at]);
        this.#shelfOf.set(id, shelf);
      }
      return true;
    } catch {
      return false;
    }
  }

  #place(id: string): number {
    const known = this.#shelfOf.get(id);
    if (known !== undefined) return known;
    if ((this.#shelves.at(-1)?.size ?? NOTES_A_SHELF) >= NOTES_A_SHELF) this.#shelves.push(new Set());
    const shelf = this.#shelves.length - 1;
    this.#shelves[shelf]?.add(id);
    this.#shelfOf.set(id, shelf);
    return shelf;
  }
}
