/** Settings written by earlier versions, brought forward one version at a time. */
import { SETTINGS_VERSION } from './settings';

export type StoredFields = Readonly<Record<string, unknown>>;

/** `steps[n]` turns the fields of version n into those of version n + 1. */
export type MigrationSteps = Readonly<Record<number, (stored: StoredFields) => StoredFields>>;

/** Version 1 is the first: nothing has had to be brought forward yet. */
const STEPS: MigrationSteps = {};

/**
 * Brings stored fields to a version. Null when that cannot be done: they name no version, a later one, or one from
 * which no step leads on.
 */
export function migrate(
  stored: StoredFields,
  steps: MigrationSteps = STEPS,
  to: number = SETTINGS_VERSION,
): StoredFields | null {
  const from = stored.version;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1 || from > to) return null;
  let fields = stored;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (step === undefined) return null;
    fields = { ...step(fields), version: version + 1 };
  }
  return fields;
}
