/** Everything about a pack that one entity's schema cannot see. Pure: today is an argument. */
import { checkNames, checkSubstance } from './checks/content';
import { checkCycles } from './checks/cycles';
import { checkDates } from './checks/dates';
import { checkIds, checkSources, checkTargets } from './checks/references';
import { collector, type Entry, type Finding } from './finding';

export type CheckOptions = {
  /** YYYY-MM-DD. */
  today: string;
  /** Ids that exist besides those checked, such as of files that do not decode at present. */
  alsoKnown?: Iterable<string>;
};

/** Checks a pack's entities against each other. A pack with a finding of severity `error` is not to be used. */
export function checkEntities(entries: readonly Entry[], { today, alsoKnown = [] }: CheckOptions): Finding[] {
  const { findings, report } = collector(entries);
  const known = new Set([...entries.map(({ entity }) => entity.id), ...alsoKnown]);
  checkIds(entries, report);
  checkTargets(entries, known, report);
  checkSources(entries, report);
  checkCycles(entries, report);
  checkNames(entries, report);
  checkSubstance(entries, report);
  checkDates(entries, today, report);
  return findings;
}
