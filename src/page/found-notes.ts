/** Which of a page's notes stand on it, and which were looked for in vain, for who lists them elsewhere. */
import type { Note } from '../notes/note';
import { pageMetadata } from './metadata';
import type { NotePlaces } from './note-places';

/** Ids of notes. */
export type FoundNotes = { placed: string[]; lost: string[] };

export type FoundTeller = {
  /** As it is now; whoever asked is told of the next change, once, and may ask again. */
  tell: () => FoundNotes;
  /** All that was to be looked for has been looked for. */
  rest: () => void;
};

/** `changed` is called when what was last told is no longer so. */
export function foundTeller(document: Document, places: () => NotePlaces, changed: () => void): FoundTeller {
  let told: string | null = null;
  const now = (): FoundNotes => {
    const isOwn = ownedBy(document);
    const { all, lost } = places();
    return {
      placed: all.flatMap(({ note, spans }) => (spans.length > 0 ? [note.id] : [])),
      lost: lost.flatMap((note) => (isOwn(note) ? [note.id] : [])),
    };
  };
  return {
    tell() {
      const found = now();
      told = JSON.stringify(found);
      return found;
    },
    rest() {
      if (told === null || told === JSON.stringify(now())) return;
      told = null;
      changed();
    },
  };
}

/** A page hears of notes made in frames inside it as well; that their words are not in its own text says nothing. */
function ownedBy(document: Document): (note: Note) => boolean {
  const { canonical } = pageMetadata(document);
  const origins = [document.URL, canonical].flatMap((address) => originOf(address) ?? []);
  return ({ page }) => origins.includes(originOf(page?.canonicalUrl ?? null) ?? '');
}

function originOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).origin : null;
}
