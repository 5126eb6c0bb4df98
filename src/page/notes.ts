/** Paints a page's notes on the words they were made on, and tries again when text arrives late. */
import { createAnchorer } from '../notes/anchor';
import type { Note } from '../notes/note';
import type { PageHandle } from './handle';
import { pageMetadata } from './metadata';
import { piecesOf, wholeText } from './whole-text';

const OWNER = 'notes:';

/**
 * Starts painting, and gives the function that loads the notes anew. A note whose words are not on the page is not
 * painted; each change of the text is a new chance for it.
 */
export function paintNotes(
  document: Document,
  page: PageHandle,
  load: (canonical: string | null) => Promise<Note[]>,
): () => void {
  let notes: readonly Note[] = [];

  const paint = (): void => {
    if (!page.settings().paintNotes) {
      page.marks.clear(OWNER);
      return;
    }
    const { text, startOf } = wholeText(page.live);
    const anchor = createAnchorer(text);
    const kept = new Set(notes.map(({ id }) => OWNER + id));
    for (const note of notes) {
      if (note.target.kind !== 'quote') continue;
      const place = anchor(note.target);
      const pieces = 'orphan' in place ? [] : piecesOf(page.live, startOf, place);
      page.marks.paint(
        OWNER + note.id,
        pieces.map((piece) => ({ ...piece, layer: 'note' })),
      );
    }
    for (const owner of page.marks.owners(OWNER)) if (!kept.has(owner)) page.marks.unpaint(owner);
  };
  const reload = (): void => {
    load(pageMetadata(document).canonical).then(
      (loaded) => {
        if (page.signal.aborted) return;
        notes = loaded;
        page.read();
        paint();
      },
      // Without an answer what is painted stays; the next change of notes or page asks again.
      () => undefined,
    );
  };
  page.text.follow(() => notes.length > 0 && paint(), page.signal);
  // Another address is another page, with notes of its own. The first is told at once.
  page.address.follow(() => {
    notes = [];
    reload();
  }, page.signal);
  return reload;
}
