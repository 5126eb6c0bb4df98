/** Whether the words beside a name make it part of somebody else's, and where that happens in a document. */
import { around, countBefore } from './around';
import type { Claims, Site } from './claims';
import { isHeadline, isNamePart, type Neighbour, wordAfter, wordBefore } from './surroundings';

/**
 * Whether a neighbour reads as part of a longer name with this site. A word that is itself a name we know, or a country
 * (`in Lima Masías said`), is another thing named beside it; but a given name or surname we know can be anybody's.
 */
export function isStranger(claims: Claims, site: Site, neighbour: Neighbour | null): boolean {
  if (!neighbour || !isNamePart(neighbour)) return false;
  const covers = (span: { start: number; end: number }): boolean =>
    span.start <= neighbour.start && span.end >= neighbour.end;
  if (around(site.passage.countries, neighbour.start, ({ start }) => start).some(covers)) return false;
  return !claims.near(site).some((other) => other !== site && covers(other.candidate) && !isPartial(other));
}

/** A span that is only an alias or a surname of the people who own it. */
function isPartial(site: Site): boolean {
  return [...site.owners.values()].every((kind) => kind === 'pattern' || kind === 'surname');
}

/** Whether a site is part of a longer name: a capitalised word joins it before or behind, and capitals mean something. */
export function isPartOfLonger(claims: Claims, site: Site, side: 'before' | 'after' | 'either' = 'either'): boolean {
  const { text } = site.passage;
  if (isHeadline(text)) return false;
  return (
    (side !== 'after' && isStranger(claims, site, wordBefore(text, site.candidate.start))) ||
    (side !== 'before' && isStranger(claims, site, wordAfter(text, site.candidate.end)))
  );
}

/** How far a stranger's name is remembered, in passages: beyond it the reader has forgotten him too. */
const REMEMBERED_PASSAGES = 1;

/** Where words that are also ours stand in strangers' names, by folded word, in document order. */
export class Strangers {
  private readonly places = new Map<string, Site[]>();

  add(word: string, site: Site): void {
    const list = this.places.get(word);
    if (list) list.push(site);
    else this.places.set(word, [site]);
  }

  /** Whether a stranger of this name stands near before a site, and after the last of ours (a number as `Site.at`). */
  isNearest(word: string, site: Site, ours: number): boolean {
    const places = this.places.get(word) ?? [];
    const last = places[countBefore(places, site.at, ({ at }) => at) - 1];
    if (!last || last.at <= ours) return false;
    return site.passageIndex - last.passageIndex <= REMEMBERED_PASSAGES;
  }
}
