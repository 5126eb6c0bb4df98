/** Mentions, answers and cards for the tests of the card's reducer. */
import type { PointedMention } from '../../src/card/port';
import type { CardEvent, CardState, Effect, Shown } from '../../src/card/states';
import type { CardAnswer } from '../../src/messaging/protocol';

export const DELAYS = { openMs: 200, graceMs: 300 };
export const AT = { x: 100, y: 100 };
export const FURTHER = { x: 140, y: 100 };

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
    theme: () => 'light' as const,
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
      summary: { en: { lead: id, rest: '', cut: false }, es: { lead: id, rest: '', cut: false } },
      inverse: [],
      wording: {},
      labels: {},
    },
    here: { count: 1, at: [0.5] },
    alsoHere: [],
    notes: 0,
    known: false,
  };
}

export const A = mention('A');
export const B = mention('B');
export const view = (id: string) => ({ entities: [id], content: { kind: 'entity' as const, answer: answer(id) } });
export const cardOf = (target: PointedMention, by: Shown['by'] = 'pointer', past: Shown['past'] = []): Shown => ({
  target,
  by,
  pinned: false,
  past,
  view: view(target.key),
});
export const goalOf = (target: PointedMention, by: Shown['by'] = 'pointer', past: Shown['past'] = []) => ({
  target,
  by,
  pinned: false,
  past,
  entities: [target.key],
});
export const a = cardOf(A);

/** Every state with a card or without, under one token, by the name used in the table. */
export const STATES = {
  closed: { kind: 'closed', token: 7, dismissed: null },
  'A dismissed': { kind: 'closed', token: 7, dismissed: 'A' },
  waiting: { kind: 'waiting', token: 7, goal: goalOf(A), at: AT, shown: null },
  'waiting for B over A': { kind: 'waiting', token: 7, goal: goalOf(B), at: AT, shown: a },
  loading: { kind: 'loading', token: 7, goal: goalOf(A), shown: null },
  'loading B over A': { kind: 'loading', token: 7, goal: goalOf(B), shown: a },
  'loading by keyboard': { kind: 'loading', token: 7, goal: goalOf(A, 'keyboard'), shown: null },
  'loading B by click over A': { kind: 'loading', token: 7, goal: goalOf(B, 'click'), shown: a },
  'turning A': { kind: 'loading', token: 7, goal: { ...goalOf(A, 'pointer', [a.view]), entities: ['C'] }, shown: a },
  open: { kind: 'open', token: 7, shown: a },
  'open by click': { kind: 'open', token: 7, shown: cardOf(A, 'click') },
  'open by touch': { kind: 'open', token: 7, shown: cardOf(A, 'touch') },
  'open by keyboard': { kind: 'open', token: 7, shown: cardOf(A, 'keyboard') },
  pinned: { kind: 'open', token: 7, shown: { ...a, pinned: true } },
  closing: { kind: 'closing', token: 7, shown: a, passing: null },
  'closing over B': { kind: 'closing', token: 7, shown: a, passing: { target: B, at: AT } },
  lost: {
    kind: 'open',
    token: 7,
    shown: { ...cardOf(A, 'click'), view: { entities: ['A'], content: { kind: 'lost' } } },
  },
  ended: { kind: 'ended', token: 7 },
} satisfies Record<string, CardState>;

/** Everything that can happen, by the name used in the table. */
export const EVENTS = {
  'over A': { kind: 'over-mention', target: A, at: AT, restedMs: 0 },
  'further over A': { kind: 'over-mention', target: A, at: FURTHER, restedMs: 0 },
  'over B': { kind: 'over-mention', target: B, at: AT, restedMs: 0 },
  'left mention': { kind: 'left-mention' },
  'on the way': { kind: 'on-the-way', passing: null },
  'on the way over B': { kind: 'on-the-way', passing: { target: B, at: AT } },
  'entered card': { kind: 'entered-card' },
  'left card': { kind: 'left-card' },
  timer: { kind: 'timer-elapsed', token: 7 },
  'stale timer': { kind: 'timer-elapsed', token: 6 },
  answered: { kind: 'answered', token: 7, answers: [answer('X')] },
  'stale answer': { kind: 'answered', token: 6, answers: [answer('X')] },
  failed: { kind: 'failed', token: 7, lost: false },
  'stale failure': { kind: 'failed', token: 6, lost: false },
  interrupted: { kind: 'interrupted' },
  'word away': { kind: 'word-away' },
  'click on A': { kind: 'open-now', target: A, by: 'click' },
  'open B now': { kind: 'open-now', target: B, by: 'keyboard' },
  'pressed outside': { kind: 'pressed-outside' },
  'pin from inside': { kind: 'pin-toggled', inside: true },
  'pin from outside': { kind: 'pin-toggled', inside: false },
  'turn to C': { kind: 'turn-to', entity: 'C' },
  back: { kind: 'back' },
  retry: { kind: 'retry' },
  dismissed: { kind: 'dismissed', over: null },
  'dismissed over A': { kind: 'dismissed', over: 'A' },
  'ordered closed': { kind: 'ordered-closed' },
  'extension gone': { kind: 'extension-gone', target: null },
} satisfies Record<string, CardEvent>;

export type StateName = keyof typeof STATES;
export type EventName = keyof typeof EVENTS;

function told(effect: Effect): string {
  if (effect.kind === 'start-timer') return `timer ${effect.ms}`;
  return effect.kind === 'ask' ? `ask ${effect.entities.join(' ')}` : effect.kind;
}

function card({ target, by, pinned, view }: Shown): string {
  const lost = view.content.kind === 'lost' && 'lost';
  return `[${[target.key, by !== 'pointer' && by, lost, pinned && 'pinned'].filter(Boolean).join(' ')}]`;
}

/** `kind`, then the mention on its way (and by what), then the card on screen, then effects. */
export function describeStep(state: CardState, effects: Effect[]): string {
  const goal =
    'goal' in state ? `→${state.goal.target.key}${state.goal.by === 'pointer' ? '' : ` by ${state.goal.by}`}` : '';
  const shown = 'shown' in state && state.shown ? card(state.shown) : '';
  const passing = state.kind === 'closing' && state.passing ? `passing ${state.passing.target.key}` : '';
  const not = state.kind === 'closed' && state.dismissed ? `not ${state.dismissed}` : '';
  return [state.kind, not, goal, shown, passing, ...effects.map(told)].filter(Boolean).join(' ');
}
