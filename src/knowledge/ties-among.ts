/** Relations that entities of a list have with each other, in words. */
import type { Library } from './dossier';
import { RELATION_KINDS, RELATIONS } from './relations';
import type { Localised } from './schema';

/** `from` *words* `to`: "leads", "operated in". */
export type TieAmong = { from: string; to: string; words: Localised };

/** Every relation with both ends in the list, the weightiest kinds first and then in the order of the list. */
export function tiesAmong(library: Pick<Library, 'entity'>, ids: readonly string[]): TieAmong[] {
  const listed = new Set(ids);
  const found: (TieAmong & { rank: number })[] = [];
  for (const from of ids) {
    for (const { kind, to, until } of library.entity(from)?.relations ?? []) {
      const { now, past } = RELATIONS[kind];
      const rank = RELATION_KINDS.indexOf(kind);
      const isKnown = found.some((tie) => tie.rank === rank && tie.from === from && tie.to === to);
      if (listed.has(to) && to !== from && !isKnown) found.push({ from, to, words: until ? past : now, rank });
    }
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ rank: _, ...tie }) => tie);
}
