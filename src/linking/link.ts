/**
 * Linking: from candidates to mentions with a reason, or to silence. One run reads the whole document; what it answers
 * depends on the passages and their order, never on the order in which they arrived.
 */
import type { Knowledge } from '../knowledge/compile';
import { linkAliases } from './aliases';
import { Claims, ownersBy, type Refusals, type Site } from './claims';
import type { Mention } from './mention';
import { isNamesake, isWorkTitle } from './namesakes';
import type { ReadPassage } from './read';
import { isPartOfLonger } from './strangers';
import { linkSurnames } from './surnames';
import { isInTitle, isQuoted, isStreet } from './surroundings';
import { isShortPersonName, linkWeak } from './weak';

const REFUSES_NOTHING: Refusals = () => false;

/** All mentions of a document, by passage id, each list in order of start. Passages without any are left out. */
export function linkDocument(
  knowledge: Knowledge,
  passages: readonly ReadPassage[],
  refused: Refusals = REFUSES_NOTHING,
): Map<number, Mention[]> {
  const claims = new Claims(knowledge, passages, refused);
  linkStrong(claims);
  linkWeak(claims, isShortPersonName);
  linkAliases(claims);
  linkSurnames(claims);
  const sure = linkWeak(claims);
  // Once more, with what was not named in full and is beyond doubt all the same; never twice, so that no error feeds itself.
  for (const { owner, site } of sure) claims.name(owner, site);
  if (sure.length > 0) {
    linkSurnames(claims);
    linkWeak(claims);
  }
  const mentions = new Map<number, Mention[]>();
  for (const site of claims.sites) {
    const mention = claims.decided.get(site);
    if (!mention) continue;
    const list = mentions.get(site.passage.id);
    if (list) list.push(mention);
    else mentions.set(site.passage.id, [mention]);
  }
  return mentions;
}

/** Strong names with one owner link on their own, and are what everything else is judged by. */
function linkStrong(claims: Claims): void {
  const certain: [Site, number][] = [];
  for (const site of claims.open('strong')) {
    const [owner, ...others] = ownersBy(site, 'strong');
    if (owner === undefined || others.length > 0 || isBrandLike(claims, site, owner)) continue;
    if (isWorkTitle(site.passage.text, site.candidate.start, site.candidate.end)) continue;
    certain.push([site, owner]);
  }
  if (isOnlyATitle(claims, certain)) return;
  for (const [site, owner] of certain) {
    claims.link(site, owner, { by: 'name', evidence: [] });
    claims.name(owner, site);
  }
}

/**
 * Whether all that is named for certain is one name inside the title of something: *“A Shining Path of Salt”*; or in quotes
 * by itself, where no word speaks for it: *“Shining Path”, it says on the wall*.
 */
function isOnlyATitle(claims: Claims, certain: readonly [Site, number][]): boolean {
  const told = certain.filter(([, owner]) => !claims.knowledge.entities.at(owner)?.quiet);
  return (
    new Set(told.map(([, owner]) => owner)).size === 1 &&
    told.every(
      ([
        {
          passage: { text },
          candidate: { start, end },
        },
        owner,
      ]) => {
        if (isInTitle(text, start, end)) return true;
        return (
          isQuoted(text, start, end) && !claims.passages.some(({ context }) => context.some((v) => v.owner === owner))
        );
      },
    )
  );
}

/**
 * Whether a short name is joined to another capitalised word (`Sendero Luminoso Iluminación`, `Huanta Street`): it may be
 * a brand or a street then, and the document must speak for it as for a weak name. Longer names are nobody's brand.
 */
function isBrandLike(claims: Claims, site: Site, owner: number): boolean {
  if (claims.knowledge.entities.at(owner)?.type === 'person' || site.text.split(/\s+/u).length > 2) return false;
  const { start, end } = site.candidate;
  const { text } = site.passage;
  return isStreet(text, start, end) || isNamesake(text, start, end) || isPartOfLonger(claims, site);
}
