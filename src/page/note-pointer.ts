/** Follows the pointer over painted notes. A name has its card on hover, so a note answers there to a click alone. */
import type { PageHandle } from './handle';
import type { PlacedNote } from './note-places';
import { notesAt } from './note-point';
import { isStillOn } from './point';
import { isAnySelected } from './selecting';

/** What a click is for, and a note under it must leave it to that. */
const OPERATED =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [onclick], [contenteditable]';

/**
 * Tells the notes under the pointer by their ids, the innermost first, whenever that may have changed; none: an empty
 * list. Only what a person did counts.
 */
export function watchNotes(
  document: Document,
  page: PageHandle,
  notes: () => readonly PlacedNote[],
  tell: (ids: readonly string[], by: 'hover' | 'click', at: { x: number; y: number }) => void,
): void {
  const { signal } = page;
  let last: PointerEvent | null = null;
  let over = '';

  const isNamed = (x: number, y: number): boolean => (page.pointer?.at(x, y, false) ?? null) !== null;
  const look = (): void => {
    const event = last;
    last = null;
    if (!event || signal.aborted) return;
    const at = { x: event.clientX, y: event.clientY };
    const found = event.buttons === 0 && isStillOn(document, event) ? notesAt(document, page.live, notes(), at) : [];
    const ids = found.length > 0 && !isNamed(at.x, at.y) ? found.map(({ note }) => note.id) : [];
    if (ids.join() === over) return;
    over = ids.join();
    tell(ids, 'hover', at);
  };
  const move = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || page.settings().opensOn === 'click') return;
    if (notes().length === 0) return;
    if (!last) requestAnimationFrame(look);
    last = event;
  };
  const click = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || notes().length === 0) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(OPERATED)) return;
    if (isAnySelected(document)) return;
    const at = { x: event.clientX, y: event.clientY };
    const found = notesAt(document, page.live, notes(), at);
    // Where cards open by a click, a click on a name is for its card.
    if (found.length > 0 && page.settings().opensOn === 'click' && isNamed(at.x, at.y)) return;
    if (found.length > 0) page.orders.set({ kind: 'close' });
    tell(
      found.map(({ note }) => note.id),
      'click',
      at,
    );
  };
  document.addEventListener('pointermove', move, { signal, passive: true, capture: true });
  document.addEventListener('click', click, { signal, passive: true, capture: true });
}
