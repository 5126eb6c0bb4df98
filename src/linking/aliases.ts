/**
 * Aliases (camarada “José”, Marco Quispe Palomino, alias 'Gabriel'): linked where they are introduced, and from then on in
 * the whole document, unless the words around say that it is somebody else.
 */
import { foldText } from '../text/fold';
import { countBefore } from './around';
import { type Claims, ownersBy, type Site } from './claims';
import { type Introduction, introducedBy, isElse, isSomebodyElsesAlias, relativeInPassage } from './introductions';
import type { Evidence } from './mention';
import { isPresentByAlias, weigh } from './presence';
import { isPartOfLonger, Strangers } from './strangers';
import { isKinOf, isQuoted } from './surroundings';

/** Links introduced aliases, then the same words elsewhere, where nobody else is meant by them. */
export function linkAliases(claims: Claims): void {
  /** For each owner the places where an alias of his was introduced, by folded word. */
  const introductions = new Map<number, Map<string, Site[]>>();
  const strangers = new Strangers();
  const others = new Set<Site>();
  for (const site of claims.open('pattern')) {
    if (isPartOfLonger(claims, site)) strangers.add(foldText(site.text), site);
    const introduced = introducedBy(claims, site);
    if (introduced === null) continue;
    const owner = bestOwner(claims, site, introduced);
    if (owner === null) continue;
    if (isSomebodyElsesAlias(claims, site, owner)) {
      strangers.add(foldText(site.text), site);
      others.add(site);
      continue;
    }
    const evidence: Evidence[] = [{ kind: 'introduced', text: introduced.text }, ...support(claims, site, owner)];
    claims.link(site, owner, { by: 'pattern', evidence });
    remember(introductions, owner, site);
  }
  // Named only now, so that one alias is not judged by whether another happened to be read before it.
  for (const [owner, words] of introductions)
    for (const sites of words.values()) for (const site of sites) claims.name(owner, site);
  for (const site of claims.open('pattern')) {
    const { start, end } = site.candidate;
    if (!isQuoted(site.passage.text, start, end) || !isKinOf(site.passage.text, start)) continue;
    const introduced = relativeInPassage(claims, site);
    if (introduced?.owner === undefined || isElse(claims, site)) continue;
    const evidence: Evidence[] = [{ kind: 'introduced', text: introduced.text }];
    claims.link(site, introduced.owner, { by: 'pattern', evidence });
    remember(introductions, introduced.owner, site);
  }
  for (const site of claims.open('pattern')) {
    const word = foldText(site.text);
    // An article that introduces one alias of somebody's calls him by that one.
    const known = (owner: number): readonly Site[] =>
      introductions.has(owner) ? (introductions.get(owner)?.get(word) ?? []) : claims.bearingsOf(owner);
    const owners = ownersBy(site, 'pattern').filter((owner) => known(owner).length > 0);
    const [owner] = owners;
    if (owner === undefined || others.has(site) || isElse(claims, site)) continue;
    const places = known(owner);
    const last = places[countBefore(places, site.at, ({ at }) => at) - 1];
    if (strangers.isNearest(word, site, last?.at ?? -1)) continue;
    if (owners.length > 1) claims.abstain(site, owners);
    else {
      const text = (last ?? places[0])?.text ?? '';
      claims.link(site, owner, { by: 'pattern', evidence: [{ kind: 'named', entity: claims.id(owner), text }] });
    }
  }
}

function remember(introductions: Map<number, Map<string, Site[]>>, owner: number, site: Site): void {
  const words = introductions.get(owner) ?? new Map<string, Site[]>();
  introductions.set(owner, words);
  const word = foldText(site.text);
  const sites = words.get(word);
  if (sites) sites.push(site);
  else words.set(word, [site]);
}

/** The owner that the document speaks for: named in the same clause, else anywhere, else present without being named. */
function bestOwner(claims: Claims, site: Site, introduced: Introduction): number | null {
  let best: number | null = null;
  let bestScore = 0;
  let tie = false;
  for (const owner of ownersBy(site, 'pattern')) {
    const namings = claims.namingsOf(owner);
    const isInClause = claims.isNamedInClause(owner, site);
    const weight = weigh(claims, site, owner);
    const score =
      (isInClause ? 10 : 0) +
      (namings.length > 0 || isPresentByAlias(claims, site, weight, introduced.owner === owner)
        ? Math.max(1, weight.presence)
        : 0);
    if (score > bestScore) [best, bestScore, tie] = [owner, score, false];
    else if (score === bestScore) tie = true;
  }
  return tie ? null : best;
}

function support(claims: Claims, site: Site, owner: number): Evidence[] {
  const naming = claims.namingsOf(owner)[0];
  if (naming) return [{ kind: 'named', entity: claims.id(owner), text: naming.text }];
  return claims
    .relatedNamed(owner, site.passageIndex)
    .slice(0, 2)
    .map((related) => ({ kind: 'related', entity: claims.id(related.owner), text: related.text }));
}
