/** Drafts of notes: what the reader types is kept at every keystroke, and outlives whatever it was typed in. */
import { NOTE_COLOURS, type Note, type NoteColour } from '../../notes/note';

/** A note being written, and the revision it was begun on, so that a later save notices other edits. */
export type Draft = { text: string; tags: string[]; colour: NoteColour; rev: string };

/** Keyed by the note's id. Nothing waits for `set`: a popup may be closed at any keystroke without a further turn. */
export type Drafts = {
  get: (note: string) => Draft | null;
  set: (note: string, draft: Draft) => void;
  clear: (note: string) => void;
};

/** The part of `browser.storage.local` that is needed. */
export type DraftArea = {
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
  getKeys: () => Promise<string[]>;
};

const PREFIX = 'draft:';

/** The key under which a note's draft is stored. */
export const draftKey = (note: string): string => PREFIX + note;

/** A draft of a note as it stands. */
export function draftOfNote({ comment, tags, colour, rev }: Note): Draft {
  return { text: comment, tags, colour, rev };
}

/** Whether a draft says anything else than the note does. */
export function isChanged(draft: Draft, { comment, tags, colour }: Note): boolean {
  return draft.text !== comment || draft.colour !== colour || draft.tags.join('\n') !== tags.join('\n');
}

/**
 * Drafts in the extension's storage, those under some keys read beforehand. All surfaces share them. One that cannot be
 * kept (the storage is full or refuses) is still in the field being typed in, which says that it is not saved yet.
 */
export async function openDrafts(area: DraftArea, keys: string[]): Promise<Drafts> {
  const stored = await area.get(keys).catch((): Record<string, unknown> => ({}));
  const known = new Map<string, Draft>();
  for (const [key, value] of Object.entries(stored)) {
    const draft = decodeDraft(value);
    if (draft) known.set(key, draft);
  }
  return {
    get: (note) => known.get(draftKey(note)) ?? null,
    set(note, draft) {
      known.set(draftKey(note), draft);
      area.set({ [draftKey(note)]: draft }).catch(() => undefined);
    },
    clear(note) {
      known.delete(draftKey(note));
      area.remove(draftKey(note)).catch(() => undefined);
    },
  };
}

/** The same, of every note that one is kept of. */
export async function openAllDrafts(area: DraftArea): Promise<Drafts> {
  const keys = await area.getKeys().catch((): string[] => []);
  return openDrafts(
    area,
    keys.filter((key) => key.startsWith(PREFIX)),
  );
}

function decodeDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, tags, colour, rev } = value as Record<string, unknown>;
  const known = NOTE_COLOURS.find((one) => one === colour);
  if (typeof text !== 'string' || typeof rev !== 'string' || !known || !Array.isArray(tags)) return null;
  return { text, rev, colour: known, tags: tags.filter((tag): tag is string => typeof tag === 'string') };
}
