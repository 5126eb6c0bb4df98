/**
 * Text as it is compared: marks, case and typography folded away, with a map back to where each folded unit stood.
 * The spotter folds as it reads (`words.ts`); this is for what needs the folded string itself: anchoring and search.
 */
import { classOf, DROPPED, EXPANDS, expansion, FIRST_CODE, foldAstral, SOLO, SURROGATE } from './characters';

/** `starts[i]` and `ends[i]`: where the original of folded unit i begins and ends, in UTF-16 code units. */
export type Folded = { text: string; starts: Uint32Array; ends: Uint32Array };

const SPACE = /\s/;
const PUNCTUATION = new Map<number, string>();
for (const [plain, others] of [
  ['"', '“”„‟«»〝〞″'],
  ["'", '‘’‚‛‹›´`′ʼ'],
  ['-', '‐‑‒–—―−'],
] as const) {
  for (const character of others) PUNCTUATION.set(character.charCodeAt(0), plain);
}

/**
 * Folds a text. White space of any length becomes one space, quotes and dashes their plain forms, words what
 * `characters.ts` says; an unpaired surrogate stands for itself.
 */
export function fold(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (folded: string, start: number, end: number): void => {
    for (const unit of folded.split('')) {
      units.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind >= FIRST_CODE) put(String.fromCharCode(kind), i, i + 1);
    else if (kind === DROPPED) {
      // Part of the character before it: a span that ends there takes its marks along.
      if (ends.length > 0 && !SPACE.test(units[units.length - 1] ?? '')) ends[ends.length - 1] = i + 1;
    } else if (kind === EXPANDS) put(expansion(code), i, i + 1);
    else if (kind === SOLO) put(text.charAt(i), i, i + 1);
    else if (kind === SURROGATE) {
      const folded = foldAstral(code, text.charCodeAt(i + 1));
      const paired = code <= 0xdbff && text.charCodeAt(i + 1) >= 0xdc00 && text.charCodeAt(i + 1) <= 0xdfff;
      put(folded || text.slice(i, paired ? i + 2 : i + 1), i, paired ? i + 2 : i + 1);
      if (paired) i++;
    } else if (SPACE.test(text.charAt(i))) {
      if (units[units.length - 1] === ' ') ends[ends.length - 1] = i + 1;
      else put(' ', i, i + 1);
    } else put(PUNCTUATION.get(code) ?? text.charAt(i), i, i + 1);
  }
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The folded string alone. */
export function foldText(text: string): string {
  return fold(text).text;
}
