/** What the words of a document say for and against an owner of a name: nearer words count for more. */
import { ABROAD, HOME } from '../knowledge/compile';
import type { EntityType } from '../knowledge/schema';
import { scan } from '../spotting/scan';
import { foldText } from '../text/fold';
import { around } from './around';
import type { Claims, Site } from './claims';
import { echoOf } from './echoes';
import type { Evidence } from './mention';
import type { Voice } from './read';

/** `department of Apurímac`, `río Ene`: a word of the owner's stands right beside the name. */
const BESIDE = 6;
/** How far apart, in characters, two words can be that only small words part. */
const BESIDE_MOST = 32;
/** By how many clauses the word stands off: in the same, in the next, further off in the passage. */
const FOR_BY_DISTANCE = [2, 1.5, 1] as const;
const AGAINST_BY_DISTANCE = [-4, -2, -1] as const;
/** Each further word in the passage, which says the same again. */
const FOR_MORE = 0.5;
const FOR_MORE_MOST = 1.5;
const FOR_FAR = 0.5;
const FOR_FAR_MOST = 1.5;
const AGAINST_FAR = -1;
/** Another owner of the name is in this document: one sense a document is the rule. */
const RIVAL_NEAR = -3;
const RIVAL_FAR = -1.5;

const RIVER_ARTICLE = /(?:^|[^\p{L}])(the|el|del|al)\s$/iu;

export type Heard = {
  /** Words in this passage. */
  near: number;
  far: number;
  /** Zero or less. */
  against: number;
  beside: Evidence[];
  evidence: Evidence[];
};

/** Adds up the words for and against an owner at a site. */
export function hearWords(claims: Claims, site: Site, owner: number): Heard {
  const { text } = site.passage;
  const heard: Heard = { near: 0, far: 0, against: 0, beside: [], evidence: [] };
  const nearWords = new Set<string>();
  if (isCalledRiver(claims, site, owner)) heard.near = FOR_BY_DISTANCE[1];
  const echo = echoOf(claims, owner);
  if (!echo) return heard;
  const here = site.passageIndex;
  const isFar = (passages: readonly number[]): boolean => passages.some((passage) => passage !== here);
  for (const voice of around(echo.context.get(here) ?? [], site.candidate.start, ({ start }) => start)) {
    if (isInside(voice, site.candidate)) continue;
    const word = text.slice(voice.start, voice.end);
    const beside = isBeside(text, voice, site.candidate);
    heard.near = Math.max(heard.near, beside ? BESIDE : (FOR_BY_DISTANCE[distance(voice, site)] ?? 0));
    const key = foldText(word);
    if (!nearWords.has(key)) (beside ? heard.beside : heard.evidence).push({ kind: 'word', text: word });
    nearWords.add(key);
  }
  for (const voice of around(echo.against.get(here) ?? [], site.candidate.start, ({ start }) => start)) {
    const weight = voice.rival ? RIVAL_NEAR : (AGAINST_BY_DISTANCE[distance(voice, site)] ?? 0);
    heard.against = Math.min(heard.against, weight);
  }
  if (isFar(echo.rivalIn)) heard.against = Math.min(heard.against, RIVAL_FAR);
  if (isFar(echo.againstIn)) heard.against = Math.min(heard.against, AGAINST_FAR);
  // Where its own words stand in the very clause, what is said elsewhere against it counts half.
  if (heard.near >= FOR_BY_DISTANCE[0] && heard.against > AGAINST_BY_DISTANCE[0]) heard.against /= 2;
  heard.near += Math.min(FOR_MORE_MOST, FOR_MORE * Math.max(0, nearWords.size - 1));
  const far = [...echo.words.values()].filter(isFar).length;
  heard.far = Math.min(FOR_FAR_MOST, FOR_FAR * far);
  return heard;
}

/** `entre el Apurímac y el Pampas`: rivers have an article where towns and departments have none. */
function isCalledRiver({ knowledge: { lexicon } }: Claims, site: Site, owner: number): boolean {
  const { text } = site.passage;
  const found = RIVER_ARTICLE.exec(text.slice(Math.max(0, site.candidate.start - 5), site.candidate.start));
  if (!found) return false;
  const inFull = found[1]?.toLowerCase() === 'the' ? `${site.text} river` : `río ${site.text}`;
  return scan(lexicon, inFull).candidates.some(
    ({ start, end, forms }) =>
      start === 0 && end === inFull.length && forms.some((form) => lexicon.formOwner[form] === owner),
  );
}

/** 0: in the same clause; 1: in the next; 2: further off. */
function distance(voice: Voice, site: Site): number {
  return Math.min(2, Math.abs(voice.sentence - site.sentence));
}

type Span = { start: number; end: number };

/** Whether a word stands inside a name; inside the name itself it says nothing. */
export const isInside = (word: Span, name: Span): boolean => word.start >= name.start && word.end <= name.end;

/** Whether a word stands right before a name, with at most an *of* between, or right after it, or around it. */
function isBeside(text: string, word: Span, name: Span): boolean {
  if (word.start <= name.start && word.end >= name.end) return true;
  if (word.end < name.start - BESIDE_MOST || word.start > name.end + BESIDE_MOST) return false;
  if (word.end <= name.start) {
    return /^\s+(?:(?:of|de|del)\s+(?:la\s+|the\s+)?)?$/iu.test(text.slice(word.end, name.start));
  }
  return word.start >= name.end && /^\s+$/u.test(text.slice(name.end, word.start));
}

/** Every state has an army, a treasury, a truth commission. */
const STATES_HAVE: ReadonlySet<EntityType> = new Set(['organization', 'law', 'event']);

/** Named in everybody's news: a clause is not about the United States because it names them. */
const NAMED_EVERYWHERE = `${ABROAD}us`;

/** Whether the clause is about another country, and neither a place of the pack nor one of the owner's stands in it. */
export function isAbroad(claims: Claims, site: Site, owner: number): boolean {
  if (!isWhatStatesHave(claims, owner)) return false;
  // *Its Armed Forces* are those of whoever the clause before was about.
  const { text } = site.passage;
  const isTheirs = /(?:^|[^\p{L}])(?:its|their|sus?)\s+$/iu.test(
    text.slice(Math.max(0, site.candidate.start - 8), site.candidate.start),
  );
  const inClause = ({ sentence }: Voice): boolean =>
    sentence === site.sentence || (isTheirs && sentence === site.sentence - 1);
  return isAbout(claims, site, owner, inClause) && !claims.isPlaceNamed(site);
}

const countriesNear = (site: Site): readonly Voice[] =>
  around(site.passage.countries, site.candidate.start, ({ start }) => start);

const voicesNear = (claims: Claims, site: Site, owner: number): readonly Voice[] =>
  around(echoOf(claims, owner)?.context.get(site.passageIndex) ?? [], site.candidate.start, ({ start }) => start);

/** Whether the country named nearest in the passage is another one, which says less. */
export function isPassageAbroad(claims: Claims, site: Site, owner: number): boolean {
  if (!isWhatStatesHave(claims, owner)) return false;
  const mine = voicesNear(claims, site, owner);
  const away = (sentence: number): number => Math.abs(sentence - site.sentence);
  let home = Number.POSITIVE_INFINITY;
  let abroad = Number.POSITIVE_INFINITY;
  for (const country of countriesNear(site)) {
    const isMine = mine.some((voice) => isInside(country, voice));
    if (isMine || claims.id(country.owner).startsWith(HOME)) home = Math.min(home, away(country.sentence));
    else if (isForeign(claims, country)) abroad = Math.min(abroad, away(country.sentence));
  }
  for (const other of claims.near(site)) {
    const isPlace = [...other.owners.keys()].some((one) => claims.knowledge.entities.at(one)?.type === 'place');
    if (other !== site && isPlace) home = Math.min(home, away(other.sentence));
  }
  return abroad < home;
}

/** Whether an owner is of a kind that every state has: an institution, a law, an event. */
export function isWhatStatesHave(claims: Claims, owner: number): boolean {
  const type = claims.knowledge.entities.at(owner)?.type;
  return type !== undefined && STATES_HAVE.has(type);
}

/** Whether words of another country stand within reach, and none of home or of a country that speaks for the owner. */
function isAbout(claims: Claims, site: Site, owner: number, within: (voice: Voice) => boolean): boolean {
  const mine = voicesNear(claims, site, owner);
  const here = countriesNear(site).filter(within);
  const isMine = (country: Voice): boolean =>
    claims.id(country.owner).startsWith(HOME) || mine.some((voice) => isInside(country, voice));
  return here.some((country) => isForeign(claims, country)) && !here.some(isMine);
}

/** Whether a word is another country’s, and not one that stands in everybody’s news. */
export function isForeign(claims: Claims, { owner }: Voice): boolean {
  return claims.id(owner).startsWith(ABROAD) && claims.id(owner) !== NAMED_EVERYWHERE;
}

/** Other countries named in the clause of a site. */
export function countriesAround(claims: Claims, site: Site): Voice[] {
  return countriesNear(site).filter((country) => country.sentence === site.sentence && isForeign(claims, country));
}

/** `Britain’s Treasury`, `Fuerzas Armadas de Colombia`, `de ese país`: another country stands right beside the name. */
export function isOfAnotherCountry(claims: Claims, site: Site): boolean {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  if (
    /^\s+(?:de|of)\s+(?:ese|aquel|este|dicho|that)\s+(?:país|country|nación|nation)/iu.test(text.slice(end, end + 30))
  )
    return true;
  return countriesNear(site).some((country) => {
    if (country.end < start - BESIDE_MOST || country.start > end + BESIDE_MOST || !isForeign(claims, country))
      return false;
    if (country.end <= start) return /^(?:[’']s)?[\s-]+$/u.test(text.slice(country.end, start));
    return (
      country.start >= end &&
      /^\s*(?:,\s*)?\(?(?:of|de|del|de la|in|en|en la|from)?\s*(?:the\s+|los\s+|la\s+)?$/iu.test(
        text.slice(end, country.start),
      )
    );
  });
}
