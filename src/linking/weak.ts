/**
 * Names that prove nothing alone (*Ene*, *Treasury*, *El Comercio*): an owner must be spoken for by the document, and where
 * two owners are, the words around the name must decide between them. Otherwise nothing is linked.
 */
import { type Claims, ownersBy, type Site } from './claims';
import type { Evidence } from './mention';
import { isStranger } from './strangers';
import { isFamily, isUnknownPerson, wordAfter, wordBefore } from './surroundings';
import { hearWords, isAbroad, isOfAnotherCountry } from './voices';

/*
 * Weights, in steps of how directly the document speaks, and kept round on purpose: fine tuning would fit the articles
 * one happens to have. A name in full elsewhere outweighs all else of the document; one related entity is hearsay, two
 * are evidence; the words around the name (voices.ts) can outweigh everything.
 */
const NAMED_IN_FULL = 3;
const RELATED_NEAR = 1.5;
const RELATED_FAR = 1;
const RELATED_MOST = 3;
/** A few steps away in the pack: each says little, many of them that the article is about this world. */
const ACQUAINTED = 0.25;
const ACQUAINTED_MOST = 2;

/** What an owner must reach to be in the document at all. */
const THRESHOLD = 2;
/** By how much the words around a name must prefer one of two owners that are both in the document. */
const MARGIN = 1;
/** Between two such owners a name in full counts less: both may well be named. */
const NAMED_NEAR_IN_CONTEST = 3;
const NAMED_FAR_IN_CONTEST = 2;

type Score = { owner: number; presence: number; contest: number; evidence: Evidence[] };

/** Links weak names that have enough evidence, abstains between owners that are too close. */
export function linkWeak(claims: Claims): void {
  for (const site of new Set([...claims.open('weak'), ...claims.open('strong')])) {
    const owners = [...ownersBy(site, 'strong'), ...ownersBy(site, 'weak')];
    if (isOfAnotherCountry(site) || (isPersonal(claims, owners) && isPartOfOtherName(claims, site, owners))) continue;
    const scores = owners
      .map((owner) => scoreOf(claims, site, owner))
      .filter(({ presence }) => presence >= THRESHOLD)
      .sort((a, b) => b.contest - a.contest || a.owner - b.owner);
    const [best, second] = scores;
    if (!best) continue;
    if (second && best.contest - second.contest < MARGIN) {
      claims.abstain(site, [best.owner, second.owner]);
      continue;
    }
    claims.link(site, best.owner, { by: 'context', evidence: best.evidence.slice(0, 3) });
  }
}

function scoreOf(claims: Claims, site: Site, owner: number): Score {
  const words = hearWords(claims, site, owner);
  const evidence: Evidence[] = [];
  let presence = words.near + words.far + words.against;
  let contest = words.near + words.against;
  const [naming] = claims.namingsOf(owner);
  if (naming) {
    presence += NAMED_IN_FULL;
    contest += claims.namedIn(owner, site.passageIndex) ? NAMED_NEAR_IN_CONTEST : NAMED_FAR_IN_CONTEST;
    evidence.push({ kind: 'named', entity: claims.id(owner), text: naming.text });
  }
  evidence.push(...words.beside);
  let related = 0;
  for (const other of claims.relatedNamed(owner, site.passageIndex)) {
    related += (other.near ? RELATED_NEAR : RELATED_FAR) / (other.quiet ? 2 : 1);
    evidence.push({ kind: 'related', entity: claims.id(other.owner), text: other.text });
  }
  presence += Math.min(RELATED_MOST, related) + Math.min(ACQUAINTED_MOST, ACQUAINTED * claims.acquainted(owner));
  evidence.push(...words.evidence);
  if (isAbroad(claims, site, owner)) presence = 0;
  return { owner, presence, contest, evidence };
}

function isPersonal(claims: Claims, owners: readonly number[]): boolean {
  return owners.every((owner) => claims.knowledge.entities[owner]?.type === 'person');
}

function isPartOfOtherName(claims: Claims, site: Site, owners: readonly number[]): boolean {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  if (isUnknownPerson(text, start) || isFamily(text, start, end)) return true;
  const before = wordBefore(text, start);
  const name = (before?.text ?? '').toLowerCase();
  const own = owners.some((owner) => claims.knowledge.entities[owner]?.given.includes(name));
  return (isStranger(site, before) && !own) || isStranger(site, wordAfter(text, end));
}
