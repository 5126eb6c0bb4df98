/**
 * Names that prove nothing alone (*Ene*, *Treasury*, *El Comercio*): each owner is scored by what the document says for and
 * against it; below a threshold nothing is linked, and between two that are close nobody is.
 */
import { type Claims, ownersBy, type Site } from './claims';
import type { Evidence } from './mention';
import { isFamily, isNamePart, isUnknownPerson, wordAfter, wordBefore } from './surroundings';

/*
 * Weights, in steps of how directly the document speaks. A name in full elsewhere outweighs all else; words near by
 * outweigh words far off; a word against, in the same sentence, outweighs any one word for. Chosen by that order, and
 * kept round, on purpose: fine tuning would fit the articles one happens to have.
 */
const NAMED_IN_FULL = 3;
const RELATED_NEAR = 2;
const RELATED_FAR = 1;
const RELATED_MOST = 3;
const WORD_IN_SENTENCE = 2;
const WORD_IN_PASSAGE = 1;
const WORD_FAR = 0.5;
const WORDS_FAR_MOST = 1.5;
const AGAINST_IN_SENTENCE = -4;
const AGAINST_IN_PASSAGE = -1.5;
const AGAINST_FAR = -0.5;
const COUNTRY_IN_SENTENCE = -3;

const THRESHOLD = 2;
const MARGIN = 1;

type Score = { owner: number; score: number; evidence: Evidence[] };

/** Links weak names that have enough evidence, abstains between owners that are too close. */
export function linkWeak(claims: Claims): void {
  for (const site of [...claims.open('weak'), ...claims.open('strong')]) {
    const owners = [...ownersBy(site, 'strong'), ...ownersBy(site, 'weak')];
    if (isOfAnotherCountry(site) || (isPersonal(claims, owners) && isPartOfOtherName(claims, site, owners))) continue;
    const scores = owners
      .map((owner) => scoreOf(claims, site, owner))
      .filter(({ score }) => score >= THRESHOLD)
      .sort((a, b) => b.score - a.score || a.owner - b.owner);
    const [best, second] = scores;
    if (!best) continue;
    if (second && best.score - second.score < MARGIN) {
      claims.abstain(site, [best.owner, second.owner]);
      continue;
    }
    claims.link(site, best.owner, { by: 'context', evidence: best.evidence.slice(0, 3) });
  }
}

function scoreOf(claims: Claims, site: Site, owner: number): Score {
  const evidence: Evidence[] = [];
  let score = 0;
  const naming = claims.namingsOf(owner)[0];
  if (naming) {
    score += NAMED_IN_FULL;
    evidence.push({ kind: 'named', entity: claims.id(owner), text: naming.text });
  }
  let related = 0;
  for (const other of claims.relatedNamed(owner, site.passageIndex)) {
    const weight = (other.near ? RELATED_NEAR : RELATED_FAR) / (other.quiet ? 2 : 1);
    related += weight;
    evidence.push({ kind: 'related', entity: claims.id(other.owner), text: other.text });
  }
  score += Math.min(RELATED_MOST, related);
  score += wordScore(claims, site, owner, evidence);
  score += againstScore(claims, site, owner);
  const spokenFor = site.passage.context.some((voice) => voice.owner === owner && voice.sentence === site.sentence);
  const abroad = site.passage.countries.some(
    (voice) => voice.sentence === site.sentence && !isOwnWord(site, owner, voice),
  );
  if (abroad && !spokenFor) score += COUNTRY_IN_SENTENCE;
  return { owner, score, evidence };
}

function wordScore(claims: Claims, site: Site, owner: number, evidence: Evidence[]): number {
  let near = 0;
  let far = 0;
  for (const [index, passage] of claims.passages.entries()) {
    for (const voice of passage.context) {
      if (voice.owner !== owner) continue;
      const text = passage.text.slice(voice.start, voice.end);
      if (index !== site.passageIndex) {
        far += WORD_FAR;
        continue;
      }
      // A word inside the name itself says nothing.
      if (voice.start >= site.candidate.start && voice.end <= site.candidate.end) continue;
      const weight = voice.sentence === site.sentence ? WORD_IN_SENTENCE : WORD_IN_PASSAGE;
      if (weight > near) near = weight;
      evidence.push({ kind: 'word', text });
    }
  }
  return near + Math.min(WORDS_FAR_MOST, far);
}

function againstScore(claims: Claims, site: Site, owner: number): number {
  let worst = 0;
  for (const [index, passage] of claims.passages.entries()) {
    for (const voice of passage.against) {
      if (voice.owner !== owner) continue;
      if (index !== site.passageIndex) worst = Math.min(worst, AGAINST_FAR);
      else worst = Math.min(worst, voice.sentence === site.sentence ? AGAINST_IN_SENTENCE : AGAINST_IN_PASSAGE);
    }
  }
  return worst;
}

/** Whether a country's word is also one that speaks for the owner: it is at home there. */
function isOwnWord(site: Site, owner: number, country: { start: number; end: number }): boolean {
  return site.passage.context.some(
    (voice) => voice.owner === owner && voice.start <= country.start && voice.end >= country.end,
  );
}

/** `Britain’s Treasury`, `Fuerzas Armadas de Colombia`: another country stands right beside the name. */
function isOfAnotherCountry(site: Site): boolean {
  const { text, countries } = site.passage;
  const { start, end } = site.candidate;
  return countries.some((country) => {
    if (country.end <= start) return /^(?:[’']s)?[\s-]+$/u.test(text.slice(country.end, start));
    return (
      country.start >= end &&
      /^\s*(?:,\s*)?\(?(?:of|de|del|de la|in|en|en la|from)?\s*(?:the\s+|los\s+|la\s+)?$/iu.test(
        text.slice(end, country.start),
      )
    );
  });
}

function isPersonal(claims: Claims, owners: readonly number[]): boolean {
  return owners.every((owner) => claims.knowledge.entities[owner]?.type === 'person');
}

function isPartOfOtherName(claims: Claims, site: Site, owners: readonly number[]): boolean {
  const { text } = site.passage;
  const { start, end } = site.candidate;
  if (isUnknownPerson(text, start) || isFamily(text, start, end)) return true;
  const before = wordBefore(text, start);
  const own = owners.some((owner) =>
    claims.knowledge.entities[owner]?.given.includes((before?.text ?? '').toLowerCase()),
  );
  return (isNamePart(before) && !own) || isNamePart(wordAfter(text, end));
}
