/** What surfaces ask about knowledge packs. */
import type { EntityLabel } from '../knowledge/dossier';
import type { Phrase } from '../knowledge/phrases';
import type { Localised, Source } from '../knowledge/schema';
import type { PackTally } from '../knowledge/tally';

/** A pack as a list shows it. */
export type PackInfo = {
  id: string;
  version: string;
  name: Localised;
  licence: string;
  languages: string[];
  tally: PackTally;
  /** When the reader installed it (ISO 8601, UTC); null: it came with the extension. */
  installed: string | null;
  conflicts: NamedConflict[];
};

/** What a pack has in common with another, whose name is said. */
export type NamedConflict = {
  with: { id: string; name: Localised };
  /** Whether the other pack's entities win. */
  isEarlier: boolean;
  ids: { count: number; shown: string[] };
  names: { count: number; shown: { text: string; here: string; there: string }[] };
};

/** One thing wrong in a file, or worth knowing. */
export type PackProblem = {
  /** The entity by id, where it is in one that says its id. */
  entity: string | null;
  /** Field by field, as people write it; empty for the file itself. */
  path: string;
  wrong: Phrase;
  /** An imperative. */
  remedy: Phrase;
};

/** At most some problems are shown; `total` counts them all. */
export type PackProblems = { total: number; shown: PackProblem[] };

/** Why a file is not taken: not JSON, beyond a limit or outside the schema, contradicting itself, or posing as the bundled one. */
export type PackRefusal = 'not-json' | 'too-large' | 'schema' | 'checks' | 'bundled-id';

export type RefusedPack = { kind: 'refused'; why: PackRefusal; problems: PackProblems };

export type PackPreview =
  | {
      kind: 'sound';
      pack: Omit<PackInfo, 'on' | 'installed'>;
      warnings: PackProblems;
      /** A few of its entities, in its order. */
      sample: ({ id: string } & EntityLabel)[];
      /** The installed pack whose place it takes; `same`: the very same file; `isOlder`: what is installed is newer. */
      replaces: { version: string; installed: string; same: boolean; isOlder: boolean } | null;
    }
  | RefusedPack;

export type PackInstalled =
  | { kind: 'installed'; id: string }
  | RefusedPack
  | { kind: 'failed'; why: 'storage-full' | 'storage-failed'; detail: string };

export type PackChanged = { ok: boolean };

export interface PackRequests {
  /** In the order in which they stand. */
  'packs.list': { input: Record<string, never>; output: PackInfo[] };
  /** Everything that a pack rests on. */
  'packs.sources': { input: { id: string }; output: Source[] };
  /** What a file would bring, without taking it. `text` is the file's. */
  'packs.preview': { input: { text: string }; output: PackPreview };
  /** Takes a file, whole or not at all; it is in use at once. */
  'packs.install': { input: { text: string }; output: PackInstalled };
  'packs.remove': { input: { id: string }; output: PackChanged };
  /** Undoes the last install or removal, if it was of this pack. */
  'packs.restore': { input: { id: string }; output: PackChanged };
}
