/** Words that somebody may have meant: for messages about an unknown id or field. */
import { type Phrase, phrase } from './phrases';

/** Edits (insert, delete, replace) from one word to another, counted up to `most`; `most + 1` beyond. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The candidates nearest to a word, best first: those that share it whole, or are within a third of its letters; none
 * that is much farther than the best.
 */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
  const wanted = word.toLowerCase().slice(0, 80);
  const reach = Math.max(1, Math.ceil(wanted.length / 3));
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const contained = wanted.length >= 3 && (lower.includes(wanted) || (lower.length >= 3 && wanted.includes(lower)));
    const score = contained ? 0.5 : editDistance(wanted, lower, reach);
    if (score <= reach) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  const near = scored.filter(({ score }) => score <= best + 1);
  return near.slice(0, most).map(({ candidate }) => candidate);
}

/** `did you mean a or b?`, or null when no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): Phrase | null {
  const near = nearest(word, candidates);
  return near.length === 0 ? null : phrase('did-you-mean', { near: { anyOf: near } });
}
