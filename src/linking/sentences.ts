/** Where sentences begin in a passage, well enough to say "in the same sentence"; not a linguist's segmentation. */

/** After these a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|sr|sra|dr|dra|mr|mrs|ms|gen|col|st|no|vs|etc|ee|uu|ff|aa|ene|feb|mar|abr|ago|sept?|oct|nov|dic|jan|apr|jul|jun|aug|dec)$/iu;
const END = /[.!?…][\s"”»’')\]]*\s+(?=[\p{Lu}\p{N}¿¡“"«‘'(])|\n+/gu;

/** Offsets at which sentences start, the first always 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const found of text.matchAll(END)) {
    if (found[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, found.index - 8), found.index))) continue;
    starts.push(found.index + found[0].length);
  }
  return starts;
}

/**
 * Offsets at which clauses start: sentences, and what semicolons part. What stands beyond a semicolon is a statement of
 * its own, and no evidence for a name on this side.
 */
export function clauseStarts(text: string): number[] {
  const starts = sentenceStarts(text);
  for (const found of text.matchAll(/;\s+/gu)) starts.push(found.index + found[0].length);
  return starts.sort((a, b) => a - b);
}

/** The number of the sentence in which an offset lies. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
