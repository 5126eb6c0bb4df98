/** Paints a page's notes on the words they were made on, and tries again when text arrives late. */
import { type Anchored, createAnchorer } from '../notes/anchor';
import type { Note } from '../notes/note';
import type { PageHandle } from './handle';
import { pageMetadata } from './metadata';
import { piecesOf, wholeText } from './whole-text';

const OWNER = 'notes:';
/** Looking for notes that were edited or are gone takes so long at once, and leaves the rest of a frame to the page. */
const SLICE_MS = 8;

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

  let turn = 0;

  /** Where the notes stand in a text; null when something else was begun meanwhile. */
  const findAll = async (text: string): Promise<Map<Note, Anchored> | null> => {
    const mine = ++turn;
    const anchor = createAnchorer(text);
    const places = new Map<Note, Anchored>();
    let until = performance.now() + SLICE_MS;
    for (const note of notes) {
      if (note.target.kind !== 'quote') continue;
      const steps = anchor.inSteps(note.target);
      let step = steps.next();
      while (!step.done) {
        if (performance.now() > until) {
          await new Promise((resolve) => setTimeout(resolve));
          if (mine !== turn || page.signal.aborted) return null;
          until = performance.now() + SLICE_MS;
        }
        step = steps.next();
      }
      places.set(note, step.value);
    }
    return places;
  };
  const paint = async (): Promise<void> => {
    if (!page.settings().paintNotes) {
      turn++;
      page.marks.clear(OWNER);
      return;
    }
    const { text, startOf } = wholeText(page.live);
    const places = await findAll(text);
    if (!places) return;
    // Offsets into a text that has changed since would be other words.
    if (wholeText(page.live).text !== text) return paint();
    const kept = new Set(notes.map(({ id }) => OWNER + id));
    for (const [note, place] of places) {
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
        void paint();
      },
      // Without an answer what is painted stays; the next change of notes or page asks again.
      () => undefined,
    );
  };
  page.text.follow(() => notes.length > 0 && void paint(), page.signal);
  // Another address is another page, with notes of its own. The first is told at once.
  page.address.follow(() => {
    notes = [];
    reload();
  }, page.signal);
  return reload;
}
