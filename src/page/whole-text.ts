/** The frame's readable text as one string, in which the positions of notes count. */
import type { LivePassage, LiveText } from './live-text';

const BETWEEN_PASSAGES = '\n';

/** The text, and where each passage starts in it. */
export function wholeText(live: LiveText): { text: string; startOf: Map<number, number> } {
  const startOf = new Map<number, number>();
  const parts: string[] = [];
  let length = 0;
  for (const passage of live.passages) {
    startOf.set(passage.id, length);
    parts.push(passage.text);
    length += passage.text.length + BETWEEN_PASSAGES.length;
  }
  return { text: parts.join(BETWEEN_PASSAGES), startOf };
}

/** A span of the whole text, cut at the passages it runs over. */
export function piecesOf(
  live: LiveText,
  startOf: ReadonlyMap<number, number>,
  span: { start: number; end: number },
): { passage: LivePassage; start: number; end: number }[] {
  return live.passages.flatMap((passage) => {
    const base = startOf.get(passage.id) ?? 0;
    const start = Math.max(0, span.start - base);
    const end = Math.min(passage.text.length, span.end - base);
    return start < end ? [{ passage, start, end }] : [];
  });
}
