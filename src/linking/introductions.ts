/**
 * How an article introduces an alias: by a word (camarada, alias), by a name right before it, by a relative, by the men who
 * follow it. English and Spanish.
 */
import { foldText } from '../text/fold';
import { type Claims, ownersBy, type Site } from './claims';
import { isBystander } from './namesakes';
import { isPartOfLonger } from './strangers';
import {
  APPOSITION_MOST,
  followed,
  introduction,
  isCalledAfter,
  isHeadline,
  isKin,
  isQuoted,
  isQuotedApposition,
  isUnknownPerson,
} from './surroundings';
import { countriesAround } from './voices';

/** The words that introduce the span as an alias, or null. */
export function introducedBy(claims: Claims, site: Site): Introduction | null {
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
  const led = isQuoted(text, start, end) ? (followed(text, start) ?? paired(claims, site)) : null;
  if (led !== null && !isElse(claims, site)) return { text: led };
  const isNamed = ownersBy(site, 'pattern').some((owner) => claims.namingsOf(owner).length > 0);
  return isNamed && isQuoted(text, start, end) && !isElse(claims, site) ? { text: text.slice(start, end) } : null;
}

/** `the commanders, “Alipio” and “Gabriel”`: what introduced the nickname right before it introduces this one too. */
function paired(claims: Claims, site: Site): string | null {
  const { text } = site.passage;
  let at = site;
  for (let i = site.at - 1; i >= site.at - LISTED_MOST; i--) {
    const other = claims.sites[i];
    if (!other || other.passageIndex !== site.passageIndex || ownersBy(other, 'pattern').length === 0) return null;
    const { start, end } = other.candidate;
    if (!isQuoted(text, start, end) || !AND.test(text.slice(end, at.candidate.start))) return null;
    const word = introduction(text, start) ?? followed(text, start);
    if (word !== null) return word;
    at = other;
  }
  return null;
}

/** A list of more nicknames than this introduces nobody. */
const LISTED_MOST = 8;

/** Between two nicknames of a list. */
const AND = /^[,.]?\s*["”»›’'´`](?:,|,?\s+(?:and|y|e|&))\s+["“„«‹‘'´`]\s*$/u;

/** What introduces an alias; `owner` where that says whose it is. */
export type Introduction = { text: string; owner?: number };

/** The words that name a person related to an owner of the alias in the same passage. */
export function relativeInPassage(claims: Claims, site: Site): Introduction | null {
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

/** `Rodrigo Díaz, alias “Gabriel”`: a full name stands before the alias, and it is not the owner's. */
export function isSomebodyElsesAlias(claims: Claims, site: Site, owner: number): boolean {
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
export function isElse(claims: Claims, site: Site): boolean {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  if (isBystander(text, start, end) || isUnknownPerson(text, start)) return true;
  if (isKin(text, start) && relativeInPassage(claims, site) === null) return true;
  return countriesAround(claims, site).length > 0 || isPartOfLonger(claims, site);
}
