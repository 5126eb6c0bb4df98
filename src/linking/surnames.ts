/**
 * Bare surnames. After *Carmen Masías*, a bare *Masías* is she: as long as one person of that name is in the document, and
 * the nearest full name before it is not somebody else's.
 */
import { foldText } from '../text/fold';
import { countBefore } from './around';
import { type Claims, ownersBy, type Site } from './claims';
import { isIntroducedAfter } from './namesakes';
import { isStranger, Strangers } from './strangers';
import { isFamily, isHeadline, isQuoted, isUnknownPerson, wordAfter, wordBefore } from './surroundings';

/** More owners than this and a surname says nothing worth showing. */
const COULD_BE_MOST = 3;

/** Links bare surnames to the one bearer the document names, abstains between several. */
export function linkSurnames(claims: Claims): void {
  const strangers = new Strangers();
  const bare: Site[] = [];
  for (const site of claims.open('surname')) {
    if (isPartOfOtherName(claims, site)) strangers.add(foldText(site.text), site);
    else bare.push(site);
  }
  for (const site of bare) {
    const { text } = site.passage;
    const { start, end } = site.candidate;
    const bearers = bearersAt(claims, site);
    const [owner] = bearers;
    if (owner === undefined || isFamily(text, start, end) || isUnknownPerson(text, start)) continue;
    // In quotes a surname is a word that somebody wrote: *search for “Guzmán”*.
    if (isQuoted(text, start, end)) continue;
    if (isIntroducedAfter(text, end)) continue;
    if (bearers.length > 1) {
      if (bearers.length <= COULD_BE_MOST) claims.abstain(site, bearers);
      continue;
    }
    const bearings = claims.bearingsOf(owner);
    const last = bearings[countBefore(bearings, site.at, ({ at }) => at) - 1];
    if (
      strangers.isNearest(foldText(site.text), site, last?.at ?? -1) ||
      (bearings.length > 0 && isSpeltOtherwise(site, claims.bearingTextsOf(owner)))
    )
      continue;
    const named = last ?? bearings[0] ?? claims.namingsOf(owner)[0]?.site;
    claims.link(site, owner, {
      by: 'surname',
      evidence: [{ kind: 'named', entity: claims.id(owner), text: named?.text ?? '' }],
    });
  }
}

/**
 * Those named in full before the site, as a reader knows them there; where nobody is yet, all whom the document names; and
 * where it names nobody in full, those it has called by an alias.
 */
function bearersAt(claims: Claims, site: Site): number[] {
  const all = ownersBy(site, 'surname').filter((owner) => claims.bearingsOf(owner).length > 0);
  const before = all.filter((owner) => (claims.bearingsOf(owner)[0]?.at ?? site.at) < site.at);
  if (all.length > 0) return before.length > 0 ? before : all;
  const owners = ownersBy(site, 'surname');
  // Whom the document names by an alias alone is known by a surname that nobody else has, or by both of his.
  if (owners.length > 1 && !/[\s-]/u.test(site.text)) return [];
  return owners.filter((owner) => claims.namingsOf(owner).length > 0);
}

/** `Guillermo Soberón`, `Guzmán Loera`: a capitalised word joins the surname, and it is not the owner's given name. */
function isPartOfOtherName(claims: Claims, site: Site): boolean {
  const { text } = site.passage;
  if (isHeadline(text)) return false;
  const before = wordBefore(text, site.candidate.start);
  if (isStranger(claims, site, before)) {
    const name = foldText(before?.text ?? '');
    const own = ownersBy(site, 'surname').filter((owner) => givenOf(claims, owner).includes(name));
    if (own.every((owner) => isSecondSurname(claims, site, owner))) return true;
  }
  return isStranger(claims, site, wordAfter(text, site.candidate.end));
}

const givenOf = (claims: Claims, owner: number): readonly string[] => claims.knowledge.entities.at(owner)?.given ?? [];

/** `Óscar Durand` is not Óscar Ramírez Durand: where he is named in full, another surname always stands before this one. */
function isSecondSurname(claims: Claims, site: Site, owner: number): boolean {
  const surname = foldText(site.text);
  const before = [...claims.bearingTextsOf(owner)].flatMap((text) => {
    const said = foldText(text).split(/[^\p{L}]+/u);
    const at = said.indexOf(surname);
    return at > 0 ? [said[at - 1] ?? ''] : [];
  });
  return before.length > 0 && before.every((word) => !givenOf(claims, owner).includes(word));
}

/** The article writes the person with an accent and this without: another name. */
function isSpeltOtherwise(site: Site, bearings: ReadonlySet<string>): boolean {
  const plain = site.text.normalize('NFC');
  // Capitals are often written without their accents.
  if (/[^\p{ASCII}]/u.test(plain) || plain === plain.toUpperCase()) return false;
  const accented = new RegExp(`(?:^|[^\\p{L}])${plain.replace(/[^\p{L}]+/gu, '.')}(?:$|[^\\p{L}])`, 'iu');
  return ![...bearings].some((text) => accented.test(text.normalize('NFC').replace(/[\u00ad\u200b]/gu, '')));
}
