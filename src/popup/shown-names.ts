/** Which of those named on a page are listed: all, one type, or what connects them. Pure. */
import type { EntityType, Localised } from '../knowledge/schema';
import type { NamedHere, TieAmong } from '../messaging/protocol';

export type Shown = 'all' | 'ties' | EntityType;
export type Choice = { shown: Shown; count: number };

/** Below this a list is read at a glance, and choices would only be in the way. */
const WORTH_CHOOSING = 5;

/** What can be chosen: all, what connects them, then the most frequent types first; empty when there is nothing to choose. */
export function choices(named: readonly NamedHere[], ties: readonly TieAmong[]): Choice[] {
  const counts = new Map<EntityType, number>();
  for (const { label } of named) counts.set(label.type, (counts.get(label.type) ?? 0) + 1);
  const types = [...counts].map(([shown, count]) => ({ shown, count })).sort((one, other) => other.count - one.count);
  const offered: Choice[] = named.length >= WORTH_CHOOSING && types.length > 1 ? types : [];
  const tied: Choice[] = ties.length > 0 ? [{ shown: 'ties', count: ties.length }] : [];
  if (offered.length + tied.length === 0) return [];
  return [{ shown: 'all', count: named.length }, ...tied, ...offered];
}

/** The choice as far as the page still offers it. */
export function stillOffered(shown: Shown, offered: readonly Choice[]): Shown {
  return offered.some((choice) => choice.shown === shown) ? shown : 'all';
}

/** What one of those named is to others, those worded alike together. */
export type EndTies = { from: string; groups: { words: Localised; to: string[] }[] };

/** Ties by the end that they are told from, in the order of the page. */
export function tiesByEnd(ties: readonly TieAmong[], named: readonly NamedHere[]): EndTies[] {
  return named.flatMap(({ entity: from }) => {
    const groups = new Map<string, { words: Localised; to: string[] }>();
    for (const tie of ties) {
      if (tie.from !== from) continue;
      const group = groups.get(tie.words.en) ?? { words: tie.words, to: [] };
      groups.set(tie.words.en, { ...group, to: [...group.to, tie.to] });
    }
    return groups.size > 0 ? [{ from, groups: [...groups.values()] }] : [];
  });
}
