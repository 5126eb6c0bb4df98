/** A passage cut into its names and what stands between them. Pure. */
import type { MarkedMention } from '../linking/document';

export type Piece =
  | { kind: 'text'; start: number; text: string }
  | { kind: 'name'; start: number; text: string; entity: string; paint: MarkedMention['paint'] };

/** The pieces of a passage in order; together they are the passage. A name with two possible owners stays text. */
export function piecesOf(passage: string, mentions: readonly MarkedMention[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const { start, end, entity, paint } = mention;
    if (entity === null || start < at || end > passage.length) continue;
    if (start > at) pieces.push({ kind: 'text', start: at, text: passage.slice(at, start) });
    pieces.push({ kind: 'name', start, text: passage.slice(start, end), entity, paint });
    at = end;
  }
  if (at < passage.length) pieces.push({ kind: 'text', start: at, text: passage.slice(at) });
  return pieces;
}

/** Where in the whole text an entity is named: fractions from 0 to 1, in reading order. */
export function placesOf(passages: readonly (readonly Piece[])[], entity: string): { key: string; at: number }[] {
  const lengths = passages.map((pieces) => pieces.reduce((sum, { text }) => sum + text.length, 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return passages.flatMap((pieces, passage) => {
    const before = lengths.slice(0, passage).reduce((sum, length) => sum + length, 0);
    return pieces.flatMap((piece) =>
      piece.kind === 'name' && piece.entity === entity
        ? [{ key: `${passage}:${piece.start}`, at: (before + piece.start) / total }]
        : [],
    );
  });
}
