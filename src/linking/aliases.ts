/**
 * Aliases (camarada “José”, Marco Quispe Palomino, alias 'Gabriel'): linked where they are introduced, and from then on in
 * the whole document, unless the words around say that it is somebody else.
 */
import { foldText } from '../text/fold';
import { countBefore } from './around';
import { type Claims, ownersBy, type Site } from './claims';
import type { Evidence } from './mention';
import { isBystander } from './namesakes';
import { isPresentByAlias, weigh } from './presence';
import { isPartOfLonger, Strangers } from './strangers';
import {
  APPOSITION_MOST,
  introduction,
  isCalledAfter,
  isHeadline,
  isKin,
  isQuoted,
  isQuotedApposition,
  isUnknownPerson,
} from './surroundings';
import { countriesAround } from './voices';

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

/** The words that introduce the span as an alias, or null. */
function introducedBy(claims: Claims, site: Site): Introduction | null {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  if (isPartOfLonger(claims, site, 'after')) return null;
  if (isKin(text, start)) return relativeInPassage(claims, site);
  const word = introduction(text, start);
  if (word !== null) return { text: word };
  const before = ownerBefore(claims, site);
  if (before !== null) return { text: before };
  const given = givenNameBefore(claims, site);
  if (given !== null) return given;
  if (isCalledAfter(text, end)) return { text: text.slice(start, end) };
  const isNamed = ownersBy(site, 'pattern').some((owner) => claims.namingsOf(owner).length > 0);
  return isNamed && isQuoted(text, start, end) && !isElse(claims, site) ? { text: text.slice(start, end) } : null;
}

/** What introduces an alias; `owner` where that says whose it is. */
type Introduction = { text: string; owner?: number };

/** The words that name a person related to an owner of the alias in the same passage. */
function relativeInPassage(claims: Claims, site: Site): Introduction | null {
  const { entities } = claims.knowledge;
  for (const owner of ownersBy(site, 'pattern')) {
    for (const relative of entities.at(owner)?.related ?? []) {
      if (entities.at(relative)?.type !== 'person') continue;
      const near = claims.namedIn(relative, site.passageIndex);
      if (near) return { text: near.text, owner };
    }
  }
  return null;
}

/** `Florindo Flores, “Artemio”`: the words that name an owner of the alias, if only a comma and a quote part them. */
function ownerBefore(claims: Claims, site: Site): string | null {
  for (let at = site.at - 1; at >= 0; at--) {
    const other = claims.sites[at];
    if (!other || other.passageIndex !== site.passageIndex) return null;
    if (site.candidate.start - other.candidate.end > APPOSITION_MOST) return null;
    const mention = claims.decided.get(other);
    if (!mention?.entity) continue;
    const isOwner = ownersBy(site, 'pattern').some((owner) => claims.id(owner) === mention.entity);
    return isOwner && isQuotedApposition(site.passage.text, other.candidate.end, site.candidate.start)
      ? other.text
      : null;
  }
  return null;
}

/** `Marco Antonio, “Gabriel”`: the same after an owner's given names alone, where his family is the subject. */
function givenNameBefore(claims: Claims, site: Site): Introduction | null {
  const { text } = site.passage;
  const from = Math.max(0, site.candidate.start - 48);
  const found = /(\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+)*)\s*[,—–-]?\s*(["“„«‹‘'´`]\s*)$/u.exec(
    text.slice(from, site.candidate.start),
  );
  const names = found?.[1];
  if (names === undefined) return null;
  const owner = ownersBy(site, 'pattern').find((one) => isGivenName(claims, one, names));
  return owner === undefined ? null : { text: names, owner };
}

/** Whether all of these words are given names of the owner. */
function isGivenName(claims: Claims, owner: number, names: string): boolean {
  const given = claims.knowledge.entities.at(owner)?.given ?? [];
  return foldText(names)
    .split(' ')
    .every((name) => given.includes(name));
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
      (namings.length > 0 || isPresentByAlias(claims, weight, introduced.owner === owner)
        ? Math.max(1, weight.presence)
        : 0);
    if (score > bestScore) [best, bestScore, tie] = [owner, score, false];
    else if (score === bestScore) tie = true;
  }
  return tie ? null : best;
}

/** `Rodrigo Díaz, alias “Gabriel”`: a full name stands before the alias, and it is not the owner's. */
function isSomebodyElsesAlias(claims: Claims, site: Site, owner: number): boolean {
  const { text } = site.passage;
  if (isHeadline(text)) return false;
  const left = text.slice(Math.max(0, site.candidate.start - 80), site.candidate.start);
  const found =
    /(\p{Lu}[\p{L}\p{M}]+(?:[\s-]+\p{Lu}(?:[\p{L}\p{M}]+|\.))+)(?:\s*\(\d{1,3}\))?\s*,?\s*(?:alias|a\.?k\.?a\.?|\(a\)|["“«‘'´(])[\s"“«‘'´]*$/u.exec(
      left,
    );
  if (!found || isGivenName(claims, owner, found[1] ?? '')) return false;
  const end = Math.max(0, site.candidate.start - 80) + found.index + (found[1]?.length ?? 0);
  return !claims
    .near(site)
    .some((other) => other.candidate.start < end && other.candidate.end >= end - 1 && other.owners.has(owner));
}

/** Whether a bare alias is part of somebody else's name, or said to be an unknown person, or from another country. */
function isElse(claims: Claims, site: Site): boolean {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  if (isBystander(text, start, end) || isUnknownPerson(text, start)) return true;
  if (isKin(text, start) && relativeInPassage(claims, site) === null) return true;
  return countriesAround(claims, site).length > 0 || isPartOfLonger(claims, site);
}

function support(claims: Claims, site: Site, owner: number): Evidence[] {
  const naming = claims.namingsOf(owner)[0];
  if (naming) return [{ kind: 'named', entity: claims.id(owner), text: naming.text }];
  return claims
    .relatedNamed(owner, site.passageIndex)
    .slice(0, 2)
    .map((related) => ({ kind: 'related', entity: claims.id(related.owner), text: related.text }));
}
