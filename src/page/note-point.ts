/** Notes under a point of the page. */
import type { LiveText } from './live-text';
import type { NoteSpan, PlacedNote } from './note-places';
import { coveredBy, hits, textAt } from './point';
import { rectsOf } from './rects';

/** Rectangles of a note's words, one a line box and text node; empty when they are not rendered. */
export function noteRects(live: LiveText, spans: readonly NoteSpan[]): DOMRect[] {
  return spans.flatMap(({ passage, start, end }) =>
    live.passage(passage.id) === passage ? rectsOf(live.spansOf(passage, start, end) ?? []) : [],
  );
}

/** The notes whose words are under a point, the shortest first: of two on the same words the inner one is meant. */
export function notesAt(
  document: Document,
  live: LiveText,
  notes: readonly PlacedNote[],
  { x, y }: { x: number; y: number },
): PlacedNote[] {
  const point = textAt(document, live, x, y);
  const covered = coveredBy(document, live, { x, y, text: point?.node ?? null });
  const passages = new Set(covered);
  if (point) passages.add(point.passage);
  if (passages.size === 0) return [];
  const there = notes.filter(({ spans }) =>
    spans.some(
      (span) =>
        passages.has(span.passage) &&
        (covered.includes(span.passage) || (point && span.start <= point.offset && point.offset <= span.end)) &&
        hits(noteRects(live, [span]), x, y),
    ),
  );
  return there.sort((one, other) => lengthOf(one) - lengthOf(other));
}

function lengthOf({ spans }: PlacedNote): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
