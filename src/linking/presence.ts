/**
 * Whether an owner is in a document at all, and how well the words around one name fit it. Weights go in steps of how
 * directly the document speaks, and are kept round on purpose: fine tuning would fit the articles one happens to have.
 */
import { type Claims, ownersBy, type Site } from './claims';
import type { Evidence } from './mention';
import { isDocumentAbroad, isDocumentAtHome, isSetAbroad } from './setting';
import { isPartOfLonger } from './strangers';
import { isHeadline } from './surroundings';
import { hearWords, isAbroad, isPassageAbroad } from './voices';

/** A name in full elsewhere outweighs all else of the document. */
const NAMED_IN_FULL = 3;
/** One related entity is hearsay, two are evidence. */
const RELATED_NEAR = 1.5;
const RELATED_FAR = 1;
const RELATED_MOST = 3;
/** A few steps away in the pack: each says little, many of them that the article is about this world. */
const ACQUAINTED = 0.25;
const ACQUAINTED_MOST = 2;
/** Another country is the subject near by, though not in this clause. */
const PASSAGE_ABROAD = -3;
/** The article is about other countries. */
const DOCUMENT_ABROAD = -3;
/** The article is about the owner's own country. */
const DOCUMENT_AT_HOME = 1;
/** The nearest name of this kind before it was a street's, a club's or a brand's. */
const AFTER_STRANGER = -2;
/** The name is joined to another capitalised word: a street, a club, a brand. */
const PART_OF_LONGER = -3;
/** Between two owners a name in full counts less: both may well be named. */
const NAMED_NEAR_IN_CONTEST = 3;
const NAMED_FAR_IN_CONTEST = 2;

/** What an owner must reach to be in the document. */
export const PRESENT = 2;
export type Weight = { owner: number; presence: number; contest: number; evidence: Evidence[] };

/** Weighs an owner at a site: `presence` for the document as a whole, `contest` for the words around it. */
export function weigh(claims: Claims, site: Site, owner: number): Weight {
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
  if (isPassageAbroad(claims, site, owner)) presence += PASSAGE_ABROAD;
  else if (!naming && isDocumentAbroad(claims, owner)) presence += DOCUMENT_ABROAD;
  else if (isDocumentAtHome(claims, owner)) presence += DOCUMENT_AT_HOME;
  if (!isAcronym(site.text) && isPartOfLonger(claims, site)) presence += PART_OF_LONGER;
  // An acronym whose full name stands in the document is settled, whatever country is named beside it.
  if (!(naming && isAcronym(site.text)) && isAbroad(claims, site, owner)) presence = 0;
  return { owner, presence, contest, evidence };
}

/** Of people there are many of one name: words alone do not tell which, somebody or something of theirs must be named. */
function isVouchedFor(claims: Claims, { owner, evidence }: Weight): boolean {
  if (claims.knowledge.entities.at(owner)?.type !== 'person') return true;
  return evidence.some(({ kind }) => kind === 'named' || kind === 'related');
}

/**
 * Whether somebody who is introduced by an alias, and nowhere by name, is in the document. `isTold`: the introduction
 * itself says whose alias it is (his brother's, his given name's).
 */
export function isPresentByAlias(claims: Claims, site: Site, weight: Weight, isTold: boolean): boolean {
  // Other countries have comrades too: where the last place named is theirs, so is he.
  const isPresent =
    isTold || (weight.presence >= PRESENT && !isSetAbroad(claims, site) && isAnnounced(claims, site, weight.owner));
  return isPresent && isVouchedFor(claims, weight);
}

/** Whether somebody or something of the owner's is named by the time the reader comes to the alias; a headline comes first. */
function isAnnounced(claims: Claims, site: Site, owner: number): boolean {
  if (isHeadline(site.passage.text) || site.passageIndex === 0) return true;
  const known = [...(claims.knowledge.entities.at(owner)?.related ?? [])].filter(
    (one) => !claims.knowledge.entities.at(one)?.quiet,
  );
  return (
    known.some((one) => (claims.namingsOf(one)[0]?.site.at ?? site.at) < site.at) ||
    claims.near(site).some((other) => other !== site && known.some((one) => other.owners.has(one)))
  );
}

/** Offices stand before names in their short form: `coronel PNP Juan Pérez`. */
function isAcronym(text: string): boolean {
  return text.length <= 6 && text === text.toUpperCase();
}

/** The owners of a site that are in the document, best fitting first. */
export function presentOwners(claims: Claims, site: Site, isAfterStranger: boolean): Weight[] {
  return [...ownersBy(site, 'strong'), ...ownersBy(site, 'weak')]
    .map((owner) => weigh(claims, site, owner))
    .map((weight) => (isAfterStranger ? { ...weight, presence: weight.presence + AFTER_STRANGER } : weight))
    .filter((weight) => weight.presence >= PRESENT && isVouchedFor(claims, weight))
    .sort((a, b) => b.contest - a.contest || a.owner - b.owner);
}
