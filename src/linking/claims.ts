/** The state of one run of linking: who was named, who owns which candidate, what has been decided. */
import type { Knowledge } from '../knowledge/compile';
import type { FormKind } from '../knowledge/forms';
import { BEARS_SURNAME, hasFlag, kindOf, ownerId } from '../knowledge/lexicon';
import type { Candidate } from '../spotting/scan';
import { around, countBefore } from './around';
import type { Evidence, Mention } from './mention';
import type { ReadPassage } from './read';
import { sentenceAt } from './sentences';

/** A candidate where it stands: `at` numbers candidates in document order. */
export type Site = {
  passage: ReadPassage;
  passageIndex: number;
  candidate: Candidate;
  sentence: number;
  text: string;
  at: number;
  /** Owners by how the span names them; a rival's owner is in none of the others. */
  owners: ReadonlyMap<number, FormKind>;
  /** Owners whose full name, surname included, this span is. */
  bearers: ReadonlySet<number>;
};

/** One place where an owner was named beyond doubt. */
export type Naming = { site: Site; text: string };

/** Whether the reader has said that a text does not mean an entity. */
export type Refusals = (text: string, entity: string) => boolean;

export class Claims {
  readonly knowledge: Knowledge;
  readonly passages: readonly ReadPassage[];
  readonly sites: readonly Site[];
  readonly decided = new Map<Site, Mention>();
  private readonly namings = new Map<number, Naming[]>();
  private readonly byPassage = new Map<number, Site[]>();
  private readonly firstIn = new Map<string, Naming>();
  /** Sites where an owner stands by full name, surname included, in document order. */
  private readonly bearings = new Map<number, Site[]>();
  private readonly bearingTexts = new Map<number, Set<string>>();
  private readonly clauses = new Set<string>();
  /** By owner; emptied whenever somebody is named. */
  private readonly acquaintances = new Map<number, number>();

  constructor(knowledge: Knowledge, passages: readonly ReadPassage[], refused: Refusals) {
    this.knowledge = knowledge;
    this.passages = passages;
    const sites: Site[] = [];
    passages.forEach((passage, passageIndex) => {
      for (const candidate of passage.candidates) {
        const text = passage.text.slice(candidate.start, candidate.end);
        const { owners, bearers } = this.ownersOf(candidate, (entity) => refused(text, entity));
        if (owners.size === 0) continue;
        const sentence = sentenceAt(passage.sentences, candidate.start);
        sites.push({ passage, passageIndex, candidate, sentence, text, at: sites.length, owners, bearers });
      }
    });
    this.sites = sites;
    for (const site of sites) {
      const list = this.byPassage.get(site.passageIndex);
      if (list) list.push(site);
      else this.byPassage.set(site.passageIndex, [site]);
    }
  }

  /** The sites of the same passage near a site, itself among them, in order. */
  near(site: Site): readonly Site[] {
    return around(this.inPassage(site.passageIndex), site.candidate.start, ({ candidate }) => candidate.start);
  }

  /** The sites of a passage, in order. */
  inPassage(passageIndex: number): readonly Site[] {
    return this.byPassage.get(passageIndex) ?? [];
  }

  /** Sites not decided yet at which an owner has one of these kinds. */
  open(kind: FormKind): Site[] {
    return this.sites.filter((site) => !this.decided.has(site) && ownersBy(site, kind).length > 0);
  }

  link(
    site: Site,
    owner: number,
    reason: { by: 'name' | 'pattern' | 'surname' | 'context'; evidence: Evidence[] },
  ): void {
    const { start, end } = site.candidate;
    this.decided.set(site, { start, end, entity: this.id(owner), reason });
  }

  abstain(site: Site, owners: readonly number[]): void {
    const { start, end } = site.candidate;
    this.decided.set(site, { start, end, entity: null, couldBe: owners.map((owner) => this.id(owner)) });
  }

  /** Records that an owner is in the document beyond doubt, which later passes build on. */
  name(owner: number, site: Site): void {
    this.acquaintances.clear();
    const naming = { site, text: site.text };
    const before = this.namings.get(owner);
    if (before) before.push(naming);
    else this.namings.set(owner, [naming]);
    const key = placeKey(owner, site.passageIndex);
    if (!this.firstIn.has(key)) this.firstIn.set(key, naming);
    this.clauses.add(`${key} ${site.sentence}`);
    if (!site.bearers.has(owner)) return;
    const bearings = this.bearings.get(owner) ?? [];
    bearings.splice(
      countBefore(bearings, site.at, ({ at }) => at),
      0,
      site,
    );
    this.bearings.set(owner, bearings);
    this.bearingTexts.set(owner, (this.bearingTexts.get(owner) ?? new Set()).add(site.text));
  }

  /** Sites where an owner stands by full name, surname included, in document order. */
  bearingsOf(owner: number): readonly Site[] {
    return this.bearings.get(owner) ?? [];
  }

  /** The full names an owner stands by, each once. */
  bearingTextsOf(owner: number): ReadonlySet<string> {
    return this.bearingTexts.get(owner) ?? NOTHING;
  }

  /** Whether an owner is named in the clause of a site. */
  isNamedInClause(owner: number, site: Site): boolean {
    return this.clauses.has(`${placeKey(owner, site.passageIndex)} ${site.sentence}`);
  }

  namingsOf(owner: number): readonly Naming[] {
    return this.namings.get(owner) ?? [];
  }

  /** The first naming of an owner in a passage. A document may name somebody thousands of times. */
  namedIn(owner: number, passageIndex: number): Naming | undefined {
    return this.firstIn.get(placeKey(owner, passageIndex));
  }

  id(owner: number): string {
    return ownerId(this.knowledge.lexicon, owner);
  }

  /** Related owners that are named in the document, nearest evidence first: in the same passage, then elsewhere. */
  relatedNamed(owner: number, passageIndex: number): { owner: number; text: string; near: boolean; quiet: boolean }[] {
    const found = [];
    for (const related of this.knowledge.entities.at(owner)?.related ?? []) {
      const namings = this.namingsOf(related);
      const near = this.namedIn(related, passageIndex);
      const naming = near ?? namings[0];
      if (!naming) continue;
      found.push({
        owner: related,
        text: naming.text,
        near: near !== undefined,
        quiet: this.knowledge.entities.at(related)?.quiet ?? false,
      });
    }
    return found.sort(
      (a, b) => Number(b.near) - Number(a.near) || Number(a.quiet) - Number(b.quiet) || a.owner - b.owner,
    );
  }

  /** Whether a place of the pack is named in the same clause. */
  isPlaceNamed(site: Site): boolean {
    return this.near(site).some(
      (other) =>
        other !== site &&
        other.sentence === site.sentence &&
        [...other.owners.keys()].some((owner) => this.knowledge.entities.at(owner)?.type === 'place'),
    );
  }

  /** How many owners are named that are two or three relations away: of the same world, if not acquainted. */
  acquainted(owner: number): number {
    const before = this.acquaintances.get(owner);
    if (before !== undefined) return before;
    const { entities } = this.knowledge;
    const direct = entities.at(owner)?.related ?? new Set<number>();
    const reached = new Set([owner, ...direct]);
    let edge: Iterable<number> = direct;
    let count = 0;
    for (let step = 2; step <= 3; step++) {
      const next = new Set<number>();
      for (const from of edge) for (const to of entities.at(from)?.related ?? []) if (!reached.has(to)) next.add(to);
      for (const to of next) {
        reached.add(to);
        if (this.namings.has(to) && !entities.at(to)?.quiet) count++;
      }
      edge = next;
    }
    this.acquaintances.set(owner, count);
    return count;
  }

  private ownersOf(candidate: Candidate, refused: (entity: string) => boolean) {
    const { lexicon } = this.knowledge;
    const owners = new Map<number, FormKind>();
    const bearers = new Set<number>();
    const rivals = new Set<number>();
    for (const form of candidate.forms) {
      const owner = lexicon.formOwner[form] ?? 0;
      const kind = kindOf(lexicon, form);
      if (kind === 'rival') rivals.add(owner);
      if (kind === 'rival' || refused(this.id(owner))) continue;
      if (outranks(kind, owners.get(owner))) owners.set(owner, kind);
      if (hasFlag(lexicon, form, BEARS_SURNAME)) bearers.add(owner);
    }
    for (const owner of rivals) owners.delete(owner);
    return { owners, bearers };
  }
}

const NOTHING: ReadonlySet<string> = new Set();

const placeKey = (owner: number, passageIndex: number): string => `${owner} ${passageIndex}`;

const RANK: readonly FormKind[] = ['strong', 'weak', 'pattern', 'surname'];

function outranks(kind: FormKind, other: FormKind | undefined): boolean {
  return RANK.includes(kind) && (other === undefined || RANK.indexOf(kind) < RANK.indexOf(other));
}

/** The owners that a site names in one way. */
export function ownersBy(site: Site, kind: FormKind): number[] {
  const found: number[] = [];
  for (const [owner, by] of site.owners) if (by === kind) found.push(owner);
  return found;
}
