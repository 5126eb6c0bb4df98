/** Notes stored by earlier versions, brought forward one schema at a time when they are read. */
import { NOTE_SCHEMA } from './note';

export type StoredFields = Readonly<Record<string, unknown>>;

/** `steps[n]` turns the fields of a note of schema n into those of schema n + 1. */
export type MigrationSteps = Readonly<Record<number, (stored: StoredFields) => StoredFields>>;

const STEPS: MigrationSteps = {
  // 1 → 2: a quote may lack its position, as those of other programs do. Notes of schema 1 all have theirs.
  1: (stored) => stored,
};

export type Migrated = { kind: 'current'; fields: StoredFields } | { kind: 'stuck'; why: string };

/** Brings a stored note's fields to a schema, or says why that cannot be done. */
export function migrateNote(stored: StoredFields, steps: MigrationSteps = STEPS, to: number = NOTE_SCHEMA): Migrated {
  const from = stored.schema;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) {
    return { kind: 'stuck', why: `schema: expected a number from 1, found ${JSON.stringify(from) ?? 'nothing'}` };
  }
  if (from > to) {
    return { kind: 'stuck', why: `schema: written by a later version of Glosa (${from}; this one reads up to ${to})` };
  }
  let fields = stored;
  for (let schema = from; schema < to; schema++) {
    const step = steps[schema];
    if (step === undefined) return { kind: 'stuck', why: `schema: no way from ${schema} to ${schema + 1}` };
    fields = { ...step(fields), schema: schema + 1 };
  }
  return { kind: 'current', fields };
}
