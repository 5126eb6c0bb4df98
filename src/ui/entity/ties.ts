/** The relations of an entity in words, from its own end: "led by", "operated in", with those it has them with. */
import type { Dossier } from '../../knowledge/dossier';
import type { RelationKind } from '../../knowledge/relations';
import type { Language } from '../../knowledge/schema';
import { said } from './said';

export type Tie = { entity: string; name: string; from?: string; until?: string; source?: string };

/** Ties that are worded alike, together. */
export type Ties = { words: string; ties: Tie[] };

/** All ties, the weightiest kinds first (the order of the set); those to an entity that no pack has are left out. */
export function tiesOf({ entity, inverse, labels, wording }: Dossier, language: Language): Ties[] {
  const kinds = Object.keys(wording);
  const groups = new Map<string, Ties & { rank: number }>();
  const add = (kind: RelationKind, words: string, tie: Omit<Tie, 'name'>) => {
    const label = labels[tie.entity];
    if (!label) return;
    const group = groups.get(words) ?? { words, ties: [], rank: kinds.indexOf(kind) };
    groups.set(words, group);
    // A relation that both packs' authors wrote down, once from either end.
    if (group.ties.some((other) => other.entity === tie.entity)) return;
    group.ties.push({ ...tie, name: said(label.name, language).text });
  };
  for (const { kind, to, from, until, source } of entity.relations) {
    const words = wording[kind];
    if (words) add(kind, (until ? words.past : words.now)[language], { entity: to, source, ...dates(from, until) });
  }
  for (const { kind, from, since, until } of inverse) {
    const words = wording[kind];
    if (words)
      add(kind, (until ? words.inversePast : words.inverse)[language], { entity: from, ...dates(since, until) });
  }
  return [...groups.values()].sort((a, b) => a.rank - b.rank).map(({ words, ties }) => ({ words, ties }));
}

/** The ties to certain entities, and the others; a group may be in both. */
export function partTies(all: Ties[], wanted: (entity: string) => boolean): { among: Ties[]; beyond: Ties[] } {
  const only = (keep: (tie: Tie) => boolean) =>
    all.map(({ words, ties }) => ({ words, ties: ties.filter(keep) })).filter(({ ties }) => ties.length > 0);
  return { among: only(({ entity }) => wanted(entity)), beyond: only(({ entity }) => !wanted(entity)) };
}

/** The first few ties, and how many are left. */
export function firstTies(all: readonly Ties[], most: number): { first: Ties[]; left: number } {
  const first: Ties[] = [];
  let room = most;
  let left = 0;
  for (const { words, ties } of all) {
    const taken = ties.slice(0, room);
    if (taken.length > 0) first.push({ words, ties: taken });
    room -= taken.length;
    left += ties.length - taken.length;
  }
  return { first, left };
}

function dates(from: string | undefined, until: string | undefined): { from?: string; until?: string } {
  return { ...(from && { from }), ...(until && { until }) };
}
