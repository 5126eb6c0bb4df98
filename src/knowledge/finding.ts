/** What a check across a pack's entities finds. */
import { formatPath, type PathKey } from './errors';
import type { Phrase } from './phrases';
import type { Entity } from './schema';

export type Finding = {
  /** Which of the checked entities, counted from 0: ids may be double. */
  index: number;
  entity: string;
  at: PathKey[];
  /** `at` as people write it. */
  path: string;
  severity: 'error' | 'warning';
  wrong: Phrase;
  /** What to do, as an imperative. */
  remedy: Phrase;
};

/** An entity to check. `stem` is the name of its file without `.yaml`, where it has a file of its own. */
export type Entry = { entity: Entity; stem?: string };

/** Notes a finding about the entity at an index. */
export type Report = (
  index: number,
  severity: Finding['severity'],
  at: PathKey[],
  wrong: Phrase,
  remedy: Phrase,
) => void;

/** A list of findings, and the way to add to it. */
export function collector(entries: readonly Entry[]): { findings: Finding[]; report: Report } {
  const findings: Finding[] = [];
  const report: Report = (index, severity, at, wrong, remedy) => {
    const entity = entries[index]?.entity.id ?? '';
    findings.push({ index, entity, at, path: formatPath(at), severity, wrong, remedy });
  };
  return { findings, report };
}
