/**
 * Names that prove nothing alone (*Ene*, *Treasury*, *El Comercio*): an owner must be in the document, and where two owners
 * are, the words around the name must decide between them. Otherwise nothing is linked.
 */
import { isSmall } from '../knowledge/lexicon';
import { foldText } from '../text/fold';
import { type Claims, ownersBy, type Site } from './claims';
import { spelledOutElsewise } from './expansions';
import type { Evidence } from './mention';
import { hasTrade, isCredit, isLegalForm, isNamesake, isTitlePhrase, isWorkTitle } from './namesakes';
import { presentOwners } from './presence';
import { isPartOfLonger, isStranger, Strangers } from './strangers';
import {
  isAbbreviation,
  isCalled,
  isFamily,
  isHeadline,
  isKin,
  isQuoted,
  isSoCalled,
  isStreet,
  isUnknownPerson,
  wordAfter,
  wordBefore,
} from './surroundings';
import { isOfAnotherCountry } from './voices';

/** By how much the words around a name must prefer one of two owners that are both in the document. */
const MARGIN = 1;
export type Sure = { owner: number; site: Site };

/** Twice what it takes to be present: a place or person linked so is evidence for other names. */
const SURE = 4;

/**
 * Links the open sites of some kind of owner that have enough evidence, abstains between owners that are too close.
 * Answers which of them are sure enough to be evidence themselves.
 */
export function linkWeak(claims: Claims, wanted: (site: Site) => boolean = () => true): Sure[] {
  const sure: Sure[] = [];
  const sites = [...new Set([...claims.open('weak'), ...claims.open('strong')])].sort((a, b) => a.at - b.at);
  if (!sites.some(wanted)) return sure;
  const theirs = spelledOutElsewise(claims);
  const strangers = new Strangers();
  for (const site of sites) if (isPartOfLonger(claims, site)) strangers.add(foldText(site.text), site);
  for (const site of sites) {
    if (!wanted(site) || theirs.has(foldText(site.text)) || isSomethingElse(claims, site)) continue;
    const [best, second] = presentOwners(claims, site, strangers.isNearest(foldText(site.text), site, -1));
    if (!best) continue;
    if (second && best.contest - second.contest < MARGIN) {
      claims.abstain(site, [best.owner, second.owner]);
      continue;
    }
    claims.link(site, best.owner, { by: 'context', evidence: firstFew(best.evidence) });
    if (site.bearers.has(best.owner)) claims.name(best.owner, site);
    else if (best.presence >= SURE && isSomebodyOrSomewhere(claims, best.owner)) {
      sure.push({ owner: best.owner, site });
    }
  }
  return sure;
}

/** What has a weak name that only it bears in a document; *backpackers* can be of both kinds in one. */
function isSomebodyOrSomewhere(claims: Claims, owner: number): boolean {
  const type = claims.knowledge.entities.at(owner)?.type;
  return type === 'person' || type === 'place';
}

/** Names of people that are less than full ones: `Óscar Ramírez`. They settle whose a bare surname is. */
export function isShortPersonName(site: Site): boolean {
  return site.bearers.size > 0;
}

/** The strongest evidence, each word once. */
function firstFew(evidence: readonly Evidence[]): Evidence[] {
  const once = new Map([...evidence].reverse().map((one) => [foldText(one.text), one]));
  return evidence.filter((one) => once.get(foldText(one.text)) === one).slice(0, 3);
}

function isSomethingElse(claims: Claims, site: Site): boolean {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  if (isOfAnotherCountry(claims, site) || isAbbreviation(text, start, end)) return true;
  const owners = [...ownersBy(site, 'strong'), ...ownersBy(site, 'weak')];
  const isAll = (type: string): boolean => owners.every((owner) => claims.knowledge.entities.at(owner)?.type === type);
  if (isCalled(text, start) && !(isAll('person') && isSoCalled(text, start))) return true;
  if (isTitlePhrase(text, start, end)) return true;
  if (isStreet(text, start, end) || isNamesake(text, start, end) || isWorkTitle(text, start, end)) return true;
  if (isLegalForm(text, start, end) && !claims.near(site).some((other) => isJoined(other, site))) return true;
  if (isProperName(claims, site)) return true;
  // Places are not put in quotes, words are.
  if (isAll('place') && isQuoted(text, start, end)) return true;
  if (!isAll('person')) return false;
  if (isCredit(text, start) || hasTrade(text, start, end)) return true;
  if (isUnknownPerson(text, start) || isKin(text, start) || isFamily(text, start, end)) return true;
  const before = wordBefore(text, start);
  const own = owners.some((owner) =>
    claims.knowledge.entities.at(owner)?.given.includes((before?.text ?? '').toLowerCase()),
  );
  return (isStranger(claims, site, before) && !own) || isStranger(claims, site, wordAfter(text, end));
}

/** `a Cusqueña`, `la Coca`: a common word of one's own with a capital amid a sentence is what somebody else calls a thing. */
function isProperName(claims: Claims, { candidate, passage, sentence, text }: Site): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || isHeadline(passage.text)) return false;
  if (!candidate.forms.every((form) => isSmall(claims.knowledge.lexicon, form))) return false;
  const from = Math.max(passage.sentences[sentence] ?? 0, candidate.start - 8);
  return /[\p{L}\p{N},;]\s+$/u.test(passage.text.slice(from, candidate.start));
}

/** Whether a name of the same owner stands right before: `Sendero Luminoso, SL,`. */
function isJoined(other: Site, site: Site): boolean {
  const gap = site.candidate.start - other.candidate.end;
  return gap > 0 && gap <= 3 && [...other.owners.keys()].some((owner) => site.owners.has(owner));
}
