/**
 * Where packs say something about the same thing. Of two entities with one id the earlier pack's stands: the bundled one
 * first, then the reader's own in the order in which they were installed. A strong name of two entities is a name with two
 * possible owners, which the text decides or which is left alone.
 */
import { foldText } from '../text/fold';
import type { Pack } from './schema';

/** What two packs have in common; lists are cut at `SHOWN_MOST`, counts are whole. */
export type PackConflict = {
  /** The other pack, by id. */
  with: string;
  /** Whether the other pack stands before this one, so that its entities win. */
  isEarlier: boolean;
  ids: { count: number; shown: string[] };
  names: { count: number; shown: { text: string; here: string; there: string }[] };
};

/** As many as anybody reads. */
export const SHOWN_MOST = 20;

/** Conflicts of a pack with each of the others that it has any with; `earlier` and `later` as they are in use. */
export function packConflicts(pack: Pack, earlier: readonly Pack[], later: readonly Pack[] = []): PackConflict[] {
  return [
    ...earlier.map((other) => between(pack, other, true)),
    ...later.map((other) => between(pack, other, false)),
  ].filter(({ ids, names }) => ids.count + names.count > 0);
}

function between(pack: Pack, other: Pack, isEarlier: boolean): PackConflict {
  const theirs = new Set(other.entities.map(({ id }) => id));
  const strong = new Map<string, string>();
  for (const { id, names } of other.entities) {
    for (const { text, class: proves } of names) if (proves === 'strong') strong.set(foldText(text), id);
  }
  const ids: string[] = [];
  const names: PackConflict['names']['shown'] = [];
  for (const entity of pack.entities) {
    // One of the two is not used at all: their names cannot clash.
    if (theirs.has(entity.id)) {
      ids.push(entity.id);
      continue;
    }
    for (const { text, class: proves } of entity.names) {
      const there = proves === 'strong' ? strong.get(foldText(text)) : undefined;
      if (there !== undefined) names.push({ text, here: entity.id, there });
    }
  }
  return {
    with: other.id,
    isEarlier,
    ids: { count: ids.length, shown: ids.slice(0, SHOWN_MOST) },
    names: { count: names.length, shown: names.slice(0, SHOWN_MOST) },
  };
}
