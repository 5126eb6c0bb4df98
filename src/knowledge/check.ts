/** Everything about a pack that one entity's schema cannot see. Pure: today is an argument. */
import { checkNames, checkSubstance } from './checks/content';
import { checkCycles } from './checks/cycles';
import { checkDates } from './checks/dates';
import { checkIds, checkSources, checkTargets } from './checks/references';
import { checkRelationEnds } from './checks/relation-ends';
import { checkWords } from './checks/words';
import { collector, type Entry, type Finding } from './finding';
import type { Entity, EntityType } from './schema';

export type CheckOptions = {
  /** YYYY-MM-DD. */
  today: string;
  /** Ids that exist besides those checked, such as of files that do not decode at present. */
  alsoKnown?: Iterable<string>;
  /** Ids of the sources that stand in the pack and not in an entity. */
  shared?: readonly string[];
  /** Entities of packs in use beside this one: relations may lead to them, and their strong names are taken. */
  beside?: readonly Entity[];
};

/** Checks a pack's entities against each other. A pack with a finding of severity `error` is not to be used. */
export function checkEntities(
  entries: readonly Entry[],
  { today, alsoKnown = [], shared = [], beside = [] }: CheckOptions,
): Finding[] {
  const { findings, report } = collector(entries);
  const types = new Map<string, EntityType>();
  for (const { id, type } of [...beside, ...entries.map(({ entity }) => entity)]) {
    types.set(id, type);
  }
  const known = new Set([...types.keys(), ...alsoKnown]);
  checkIds(entries, report);
  checkTargets(entries, known, report);
  checkRelationEnds(entries, (id) => types.get(id), report);
  checkSources(entries, shared, report);
  checkCycles(entries, report);
  checkNames(entries, beside, report);
  checkWords(entries, report);
  checkSubstance(entries, report);
  checkDates(entries, today, report);
  return findings;
}
