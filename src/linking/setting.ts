/** Which countries a document is about, and where it is set at a given place: at home, or abroad. */
import { HOME } from '../knowledge/compile';
import type { EntityType } from '../knowledge/schema';
import { around } from './around';
import { type Claims, ownersBy, type Site } from './claims';
import { echoOf } from './echoes';
import type { Voice } from './read';
import { isForeign, isInside, isWhatStatesHave } from './voices';

/** By how much passages about other countries must outnumber those about ours for the article to be about them. */
const ABROAD_TIMES = 2;
/** In how many passages its own country must be named for an article to be about it. */
const AT_HOME_LEAST = 2;
type Balance = { home: number; abroad: number; own: number };
const balances = new WeakMap<Claims, Map<number, Balance>>();

/** Whether the document as a whole is about other countries, and hardly about ours or one of the owner's. */
export function isDocumentAbroad(claims: Claims, owner: number): boolean {
  if (!isWhatStatesHave(claims, owner)) return false;
  const { home, abroad } = balanceOf(claims, owner);
  return abroad > 0 && abroad >= home * ABROAD_TIMES;
}

/** Whether the document speaks again and again of the owner's own country, and hardly of others. */
export function isDocumentAtHome(claims: Claims, owner: number): boolean {
  if (!isWhatStatesHave(claims, owner)) return false;
  const { own, abroad } = balanceOf(claims, owner);
  return own >= AT_HOME_LEAST && own >= abroad * ABROAD_TIMES;
}

/** How many passages are about home or a country of the owner's, about others only, and about the owner's own. */
function balanceOf(claims: Claims, owner: number): Balance {
  const known = balances.get(claims) ?? new Map<number, Balance>();
  balances.set(claims, known);
  const before = known.get(owner);
  if (before !== undefined) return before;
  const balance: Balance = { home: 0, abroad: 0, own: 0 };
  const context = echoOf(claims, owner)?.context;
  for (const { index, countries, isHome, isAway } of subjectsOf(claims)) {
    const mine = context?.get(index) ?? [];
    const isOwn = countries.some((country) =>
      around(mine, country.start, ({ start }) => start).some((voice) => isInside(country, voice)),
    );
    if (isOwn) balance.own++;
    if (isHome || isOwn) balance.home++;
    else if (isAway) balance.abroad++;
  }
  known.set(owner, balance);
  return balance;
}

type Subject = { index: number; countries: readonly Voice[]; isHome: boolean; isAway: boolean };
const subjects = new WeakMap<Claims, Subject[]>();

/** The passages that say which country the document is about, whoever is weighed: home, or others. */
function subjectsOf(claims: Claims): readonly Subject[] {
  const before = subjects.get(claims);
  if (before) return before;
  const found: Subject[] = [];
  for (const [index, { countries }] of claims.passages.entries()) {
    const isHome =
      countries.some(({ owner }) => claims.id(owner).startsWith(HOME)) ||
      claims.inPassage(index).some((site) => isTold(claims, site));
    if (isHome || countries.length > 0) {
      found.push({ index, countries, isHome, isAway: countries.some((country) => isForeign(claims, country)) });
    }
  }
  subjects.set(claims, found);
  return found;
}

/** Whether a site was linked by its strong name alone, to something that is not in everybody's news. */
function isTold(claims: Claims, site: Site): boolean {
  const mention = claims.decided.get(site);
  if (!mention?.entity || mention.reason.by !== 'name') return false;
  return ownersBy(site, 'strong').some((owner) => {
    const entity = claims.knowledge.entities.at(owner);
    return entity !== undefined && !entity.quiet && !SAID_ANYWHERE.has(entity.type);
  });
}

/** Terms of trade: what they name is spoken of in many countries, and says nothing of where an article is set. */
const SAID_ANYWHERE: ReadonlySet<EntityType> = new Set(['law', 'term', 'substance']);

/** By passage: whether the last passage that says a country, up to and with it, is about another one. */
const settings = new WeakMap<Claims, boolean[]>();

/** Whether the passage that named a country last before a site named another one, and nothing of home. */
export function isSetAbroad(claims: Claims, site: Site): boolean {
  const within = settingOf(claims, site.passageIndex, site.candidate.start);
  if (within !== null) return within;
  let ends = settings.get(claims);
  if (!ends) {
    ends = [];
    for (const index of claims.passages.keys()) ends.push(settingOf(claims, index) ?? ends.at(-1) ?? false);
    settings.set(claims, ends);
  }
  return ends[site.passageIndex - 1] ?? false;
}

/** Whether a passage, up to an offset, is about another country (true) or about home, *a valley the size of Belgium* (false). */
function settingOf(claims: Claims, index: number, before = Number.POSITIVE_INFINITY): boolean | null {
  const countries = around(claims.passages[index]?.countries ?? [], before, ({ start }) => start).filter(
    ({ start }) => start < before,
  );
  const sites = around(claims.inPassage(index), before, ({ candidate }) => candidate.start);
  if (countries.some(({ owner }) => claims.id(owner).startsWith(HOME))) return false;
  if (sites.some((site) => site.candidate.start < before && isTold(claims, site))) return false;
  return countries.some((country) => isForeign(claims, country)) ? true : null;
}
