/**
 * Acronyms that an article spells out: `software-defined networks (SDN)`, `PCP (personal contract purchase)`. What it spells
 * out is what they mean in it, whoever else is called so.
 */
import { foldText } from '../text/fold';
import { words } from '../text/words';
import { around } from './around';
import type { Claims, Site } from './claims';

const FAR = 90;
/** How many small words may stand before what is spelled out: `PCP, the all but extinct Party…` */
const ADJECTIVES_MOST = 4;
/** Small words that acronyms leave out. */
const SKIPPED = new Set(
  'of the and for on in to a an de del la las los el y e en para por con contra do da dos das'.split(' '),
);

/** The acronyms, folded, that the document spells out as something else than one of the owners of their sites. */
export function spelledOutElsewise(claims: Claims): ReadonlySet<string> {
  const found = new Set<string>();
  for (const site of claims.sites) {
    if (!isAcronym(site.text) || found.has(foldText(site.text))) continue;
    const span = expansionAt(site);
    if (span && !isOurs(claims, site, span)) found.add(foldText(site.text));
  }
  return found;
}

/** Whether a span is an acronym: two to six capitals, with stops or without. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?\s?){2,6}$/u.test(text);
}

type Span = { start: number; end: number };

/** The words that spell a site's acronym out: before it, where it stands in brackets, or in brackets or commas behind it. */
function expansionAt(site: Site): Span | null {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  const letters = foldText(site.text).replace(/[^\p{L}]/gu, '');
  if (/\(\s*["“«‘]?$/u.test(text.slice(Math.max(0, start - 3), start))) {
    const from = Math.max(0, start - FAR);
    const before = words(text.slice(from, start)).reverse();
    const first = spelledBackwards(before, letters);
    return first === null ? null : { start: from + first.start, end: from + (before[0]?.end ?? 0) };
  }
  const opening =
    /^["”»’]?\s*(?:\(|,\s+(?:the\s+|or\s+|o\s+|el\s+|la\s+|los\s+|las\s+|that is,?\s+|es decir,?\s+)?|—\s*|–\s*)/u.exec(
      text.slice(end, end + 16),
    );
  if (!opening) return null;
  const from = end + opening[0].length;
  const after = words(text.slice(from, from + FAR));
  const last = spelled(after, letters);
  if (last !== null) return { start: from, end: from + last.end };
  const name = after.findIndex(({ start: at }) => /^\p{Lu}/u.test(text.slice(from + at, from + at + 2)));
  const first = after[name];
  if (!first || name > ADJECTIVES_MOST) return null;
  const lastOfName = spelled(after.slice(name), letters);
  return lastOfName === null ? null : { start: from + first.start, end: from + lastOfName.end };
}

type Word = { start: number; end: number; folded: string };

/** The word with which the initials of `said` have spelled the letters out; null where they do not. */
function spelled(said: readonly Word[], letters: string): Word | null {
  let at = 0;
  for (const word of said) {
    if (word.folded.startsWith(letters.charAt(at))) {
      at++;
      if (at === letters.length) return word;
    } else if (at === 0 || !SKIPPED.has(word.folded)) return null;
  }
  return null;
}

function spelledBackwards(said: readonly Word[], letters: string): Word | null {
  let at = letters.length - 1;
  for (const word of said) {
    if (word.folded.startsWith(letters.charAt(at))) {
      if (at === 0) return word;
      at--;
    } else if (!SKIPPED.has(word.folded)) return null;
  }
  return null;
}

/** Whether what is spelled out is one of the owners' names, or has a word that speaks for one. */
function isOurs(claims: Claims, site: Site, span: Span): boolean {
  const overlaps = (other: Span): boolean => other.start < span.end && other.end > span.start;
  return (
    claims
      .near(site)
      .some(
        (other) =>
          other !== site &&
          overlaps(other.candidate) &&
          [...other.owners.keys()].some((owner) => site.owners.has(owner)),
      ) ||
    around(site.passage.context, span.start, ({ start }) => start).some(
      (voice) => site.owners.has(voice.owner) && overlaps(voice),
    )
  );
}
