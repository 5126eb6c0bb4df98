/**
 * Linking: from candidates to mentions with a reason, or to silence. One run reads the whole document; what it answers
 * depends on the passages and their order, never on the order in which they arrived.
 */
import type { Knowledge } from '../knowledge/compile';
import { linkAliases } from './aliases';
import { Claims, ownersBy, type Refusals } from './claims';
import type { Mention } from './mention';
import type { ReadPassage } from './read';
import { linkSurnames } from './surnames';
import { linkWeak } from './weak';

const REFUSES_NOTHING: Refusals = () => false;

/** All mentions of a document, by passage id, each list in order of start. Passages without any are left out. */
export function linkDocument(
  knowledge: Knowledge,
  passages: readonly ReadPassage[],
  refused: Refusals = REFUSES_NOTHING,
): Map<number, Mention[]> {
  const claims = new Claims(knowledge, passages, refused);
  linkStrong(claims);
  linkAliases(claims);
  linkSurnames(claims);
  linkWeak(claims);
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
  for (const site of claims.open('strong')) {
    const [owner, ...others] = ownersBy(site, 'strong');
    if (owner === undefined || others.length > 0) continue;
    claims.link(site, owner, { by: 'name', evidence: [] });
    claims.name(owner, site);
  }
}
