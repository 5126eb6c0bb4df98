/** Drafts in a synchronous store of strings, such as the extension's own `localStorage`. */
import type { Draft, Drafts } from './port';

const PREFIX = 'draft:';

export type StringStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Drafts kept in a store. One that cannot be kept (the store is full or refused) is still in the field being typed in. */
export function draftStore(store: StringStore): Drafts {
  return {
    get: (note) => {
      try {
        return decode(store.getItem(PREFIX + note));
      } catch {
        return null;
      }
    },
    set: (note, draft) => {
      try {
        store.setItem(PREFIX + note, JSON.stringify(draft));
      } catch {
        // The words are still in the field, which says that they are not saved yet.
      }
    },
    clear: (note) => {
      try {
        store.removeItem(PREFIX + note);
      } catch {
        // Nothing was kept, then.
      }
    },
  };
}

function decode(kept: string | null): Draft | null {
  const value: unknown = JSON.parse(kept ?? 'null');
  if (typeof value !== 'object' || value === null || !('text' in value) || !('rev' in value)) return null;
  const { text, rev } = value;
  return typeof text === 'string' && typeof rev === 'string' ? { text, rev } : null;
}
