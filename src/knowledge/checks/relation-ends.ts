/** What each kind of relation may join: a river does not lead a party. */
import type { Entry, Report } from '../finding';
import { type Phrase, phrase } from '../phrases';
import type { RelationKind } from '../relations';
import type { EntityType } from '../schema';

type Ends = { from: readonly EntityType[]; to: readonly EntityType[] };

const PERSON = ['person'] as const;
const ORGANIZATION = ['organization'] as const;
const PLACE = ['place'] as const;
const EVENT = ['event'] as const;
const LAW = ['law'] as const;
const ACTORS = ['person', 'organization'] as const;
const GOODS = ['substance', 'term'] as const;

/** Types at both ends of every kind. */
export const RELATION_ENDS: Record<RelationKind, Ends> = {
  leads: { from: ACTORS, to: ORGANIZATION },
  'leads-faction-of': { from: PERSON, to: ORGANIZATION },
  founded: { from: ACTORS, to: ORGANIZATION },
  'faction-of': { from: ORGANIZATION, to: ORGANIZATION },
  'member-of': { from: ACTORS, to: ORGANIZATION },
  'succeeded-by': { from: ACTORS, to: ACTORS },
  'brother-of': { from: PERSON, to: PERSON },
  'sister-of': { from: PERSON, to: PERSON },
  'sibling-of': { from: PERSON, to: PERSON },
  'listed-as': { from: ACTORS, to: LAW },
  'designated-by': { from: ACTORS, to: ORGANIZATION },
  'designated-under': { from: ACTORS, to: LAW },
  'listed-on': { from: ACTORS, to: LAW },
  'wanted-by': { from: PERSON, to: ORGANIZATION },
  'blamed-for': { from: ACTORS, to: EVENT },
  'target-of': { from: [...ACTORS, ...PLACE, ...GOODS], to: [...EVENT, 'term', 'law'] },
  combats: { from: ACTORS, to: ACTORS },
  opposes: { from: ACTORS, to: [...ACTORS, ...GOODS, ...LAW, ...EVENT] },
  destroys: { from: ACTORS, to: GOODS },
  'killed-in': { from: PERSON, to: EVENT },
  'took-part-in': { from: ACTORS, to: EVENT },
  conducted: { from: ACTORS, to: EVENT },
  'carries-out': { from: ORGANIZATION, to: ['term', 'law'] },
  administers: { from: ORGANIZATION, to: [...LAW, ...PLACE] },
  'made-under': { from: EVENT, to: LAW },
  investigated: { from: ACTORS, to: [...ACTORS, ...EVENT] },
  measures: { from: ORGANIZATION, to: GOODS },
  trades: { from: ACTORS, to: GOODS },
  carries: { from: ['term', ...ACTORS], to: ['substance'] },
  'made-from': { from: ['substance'], to: ['substance'] },
  'operates-in': { from: ['term', ...ACTORS], to: PLACE },
  'based-in': { from: ORGANIZATION, to: PLACE },
  'happened-in': { from: EVENT, to: PLACE },
  'practised-in': { from: ['term', 'law'], to: PLACE },
  'found-in': { from: GOODS, to: PLACE },
  'part-of': {
    from: ['place', 'organization', 'event', 'law', 'term'],
    to: ['place', 'organization', 'event', 'law', 'term'],
  },
  'located-in': { from: PLACE, to: PLACE },
  'partly-in': { from: PLACE, to: PLACE },
  'flows-through': { from: PLACE, to: PLACE },
  forms: { from: PLACE, to: PLACE },
  'named-like': {
    from: [...ACTORS, ...PLACE, ...GOODS, ...LAW, ...EVENT],
    to: [...ACTORS, ...PLACE, ...GOODS, ...LAW, ...EVENT],
  },
};

/** `type` by id, for every entity that is known; an end that is not is reported elsewhere. */
export function checkRelationEnds(
  entries: readonly Entry[],
  typeOf: (id: string) => EntityType | undefined,
  report: Report,
): void {
  for (const [index, { entity }] of entries.entries()) {
    for (const [n, { kind, to }] of entity.relations.entries()) {
      const { from: froms, to: tos } = RELATION_ENDS[kind];
      const other = typeOf(to);
      if (!froms.includes(entity.type)) {
        const wrong = phrase('begins-at', { kind, types: list(froms), type: phrase(entity.type) });
        report(index, 'error', ['relations', n, 'kind'], wrong, phrase('other-kind-here'));
      } else if (other !== undefined && !tos.includes(other)) {
        const wrong = phrase('leads-to', { kind, types: list(tos), id: to, type: phrase(other) });
        report(index, 'error', ['relations', n, 'kind'], wrong, phrase('other-kind'));
      }
    }
  }
}

function list(types: readonly EntityType[]): { anyOf: Phrase[] } {
  return { anyOf: types.map((type) => phrase(type)) };
}
