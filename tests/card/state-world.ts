/** Mentions, answers and cards for the tests of the card's reducer. */
import type { PointedMention } from '../../src/card/port';
import type { Shown } from '../../src/card/state';
import type { CardAnswer } from '../../src/messaging/protocol';

export const DELAYS = { openMs: 200, graceMs: 300 };

export function mention(key: string, ...entities: string[]): PointedMention {
  const [entity = key] = entities;
  return {
    key,
    text: key,
    ordinal: 0,
    mention:
      entities.length > 1
        ? { start: 0, end: 1, entity: null, couldBe: entities, paint: 'none' }
        : { start: 0, end: 1, entity, reason: { by: 'name', evidence: [] }, paint: 'first' },
    rects: () => [],
    background: () => '',
  };
}

export function answer(id: string): CardAnswer {
  const text = { en: id, es: id };
  return {
    dossier: {
      entity: {
        id,
        type: 'person',
        name: text,
        kind: text,
        names: [],
        context: [],
        rivals: [],
        summary: text,
        facts: [],
        timeline: [],
        relations: [],
        sources: [],
        sameAs: [],
        reviewed: '2026',
      },
      inverse: [],
      wording: {},
      labels: {},
    },
    here: { count: 1, at: [0.5] },
    alsoHere: [],
    notes: 0,
  };
}

export const A = mention('A');
export const B = mention('B');
export const view = (id: string) => ({ entities: [id], content: { kind: 'entity' as const, answer: answer(id) } });
export const cardOf = (target: PointedMention, by: Shown['by'] = 'pointer', past: Shown['past'] = []): Shown => ({
  target,
  by,
  past,
  view: view(target.key),
});
export const goalOf = (target: PointedMention, by: Shown['by'] = 'pointer', past: Shown['past'] = []) => ({
  target,
  by,
  past,
  entities: [target.key],
});
export const a = cardOf(A);

/** Every state with a card or without, under one token, by the name used in the table. */
