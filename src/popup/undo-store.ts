/** The last thing done to a note, kept so that it can be undone even by a popup that was opened later. */
import { NOTE_COLOURS, type NotePatch } from '../notes/note';

/** `rev` is what undoing must name: a note that was changed since keeps its change. */
export type Undoable =
  | { kind: 'deleted'; id: string; rev: string }
  | { kind: 'edited'; id: string; rev: string; before: Required<NotePatch> };

export type UndoStore = { get: () => Undoable | null; set: (last: Undoable | null) => void };

export type StringStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'undo';

/** Kept in a store of strings; one that refuses leaves nothing to undo after closing. */
export function undoStore(store: StringStore): UndoStore {
  return {
    get() {
      try {
        return decode(JSON.parse(store.getItem(KEY) ?? 'null'));
      } catch {
        return null;
      }
    },
    set(last) {
      try {
        if (last) store.setItem(KEY, JSON.stringify(last));
        else store.removeItem(KEY);
      } catch {
        // It can be undone until the popup closes.
      }
    },
  };
}

function decode(value: unknown): Undoable | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, id, rev, before } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof rev !== 'string') return null;
  if (kind === 'deleted') return { kind, id, rev };
  if (kind !== 'edited' || typeof before !== 'object' || before === null) return null;
  const { comment, tags, colour } = before as Record<string, unknown>;
  const known = NOTE_COLOURS.find((one) => one === colour);
  if (typeof comment !== 'string' || !Array.isArray(tags) || !known) return null;
  return { kind, id, rev, before: { comment, tags: tags.filter((tag) => typeof tag === 'string'), colour: known } };
}
