import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, CLOSED, type Effect, reduce } from '../../src/card/state';
import { A, a, answer, B, cardOf, DELAYS, goalOf, mention } from './state-world';

const STATES = {
  closed: { kind: 'closed', token: 7 },
  waiting: { kind: 'waiting', token: 7, goal: goalOf(A), shown: null },
  'waiting for B over A': { kind: 'waiting', token: 7, goal: goalOf(B), shown: a },
  loading: { kind: 'loading', token: 7, goal: goalOf(A), shown: null },
  'loading B over A': { kind: 'loading', token: 7, goal: goalOf(B), shown: a },
  'loading by keyboard': { kind: 'loading', token: 7, goal: goalOf(A, 'keyboard'), shown: null },
  'turning A': { kind: 'loading', token: 7, goal: { ...goalOf(A, 'pointer', [a.view]), entities: ['C'] }, shown: a },
  open: { kind: 'open', token: 7, shown: a },
  'open by keyboard': { kind: 'open', token: 7, shown: cardOf(A, 'keyboard') },
  closing: { kind: 'closing', token: 7, shown: a },
  lost: {
    kind: 'open',
    token: 7,
    shown: { ...a, view: { entities: ['A'], content: { kind: 'lost' } } },
  },
  ended: { kind: 'ended', token: 7 },
} satisfies Record<string, CardState>;

const EVENTS = {
  'over A': { kind: 'over-mention', target: A },
  'over B': { kind: 'over-mention', target: B },
  'left mention': { kind: 'left-mention' },
  'entered card': { kind: 'entered-card' },
  'left card': { kind: 'left-card' },
  timer: { kind: 'timer-elapsed', token: 7 },
  'stale timer': { kind: 'timer-elapsed', token: 6 },
  answered: { kind: 'answered', token: 7, answers: [answer('X')] },
  'stale answer': { kind: 'answered', token: 6, answers: [answer('X')] },
  failed: { kind: 'failed', token: 7, lost: false },
  'stale failure': { kind: 'failed', token: 6, lost: false },
  scrolled: { kind: 'scrolled', away: false },
  'scrolled away': { kind: 'scrolled', away: true },
  'open B now': { kind: 'open-now', target: B },
  'turn to C': { kind: 'turn-to', entity: 'C' },
  back: { kind: 'back' },
  retry: { kind: 'retry' },
  dismissed: { kind: 'dismissed' },
  'ordered closed': { kind: 'ordered-closed' },
} satisfies Record<string, CardEvent>;

type StateName = keyof typeof STATES;
type EventName = keyof typeof EVENTS;

/** What is left out stays as it is. `kind`, then the mention on its way, then the one on screen, then effects. */
const TABLE: Record<StateName, Partial<Record<EventName, string>>> = {
  closed: {
    'over A': 'waiting →A timer 200',
    'over B': 'waiting →B timer 200',
    'open B now': 'loading →B ask B',
  },
  waiting: {
    'over B': 'waiting →B timer 200',
    'left mention': 'closed',
    timer: 'loading →A ask A',
    scrolled: 'closed',
    'scrolled away': 'closed',
    'open B now': 'loading →B ask B',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  'waiting for B over A': {
    'over A': 'open [A]',
    'left mention': 'closing [A] timer 300',
    'entered card': 'open [A]',
    timer: 'loading →B [A] ask B',
    scrolled: 'closing [A] timer 300',
    'scrolled away': 'closed',
    'open B now': 'loading →B [A] ask B',
    'turn to C': 'loading →A [A] ask C',
    retry: 'loading →A [A] ask A',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  loading: {
    'over B': 'waiting →B timer 200',
    'left mention': 'closed',
    'left card': 'closed',
    answered: 'open [A]',
    failed: 'open [A]',
    'scrolled away': 'closed',
    'open B now': 'loading →B ask B',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  'loading B over A': {
    'over A': 'open [A]',
    'left mention': 'closing [A] timer 300',
    'entered card': 'open [A]',
    'left card': 'closing [A] timer 300',
    answered: 'open [B]',
    failed: 'open [B]',
    'scrolled away': 'closed',
    'open B now': 'loading →B [A] ask B',
    'turn to C': 'loading →A [A] ask C',
    retry: 'loading →A [A] ask A',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  'loading by keyboard': {
    'over B': 'waiting →B timer 200',
    answered: 'open [A]',
    failed: 'open [A]',
    'scrolled away': 'closed',
    'open B now': 'loading →B ask B',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  'turning A': {
    'over B': 'waiting →B [A] timer 200',
    'left mention': 'closing [A] timer 300',
    'left card': 'closing [A] timer 300',
    answered: 'open [A]',
    failed: 'open [A]',
    'scrolled away': 'closed',
    'open B now': 'loading →B [A] ask B',
    'turn to C': 'loading →A [A] ask C',
    retry: 'loading →A [A] ask A',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  open: {
    'over B': 'waiting →B [A] timer 200',
    'left mention': 'closing [A] timer 300',
    'left card': 'closing [A] timer 300',
    'scrolled away': 'closed',
    'open B now': 'loading →B [A] ask B',
    'turn to C': 'loading →A [A] ask C',
    retry: 'loading →A [A] ask A',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  'open by keyboard': {
    'over B': 'waiting →B [A] timer 200',
    'left mention': 'open [A]',
    'left card': 'open [A]',
    'scrolled away': 'closed',
    'open B now': 'loading →B [A] ask B',
    'turn to C': 'loading →A [A] ask C',
    retry: 'loading →A [A] ask A',
    dismissed: 'closed return-focus',
    'ordered closed': 'closed',
  },
  closing: {
    'over A': 'open [A]',
    'over B': 'waiting →B [A] timer 200',
    'entered card': 'open [A]',
    timer: 'closed',
    'scrolled away': 'closed',
    'open B now': 'loading →B [A] ask B',
    'turn to C': 'loading →A [A] ask C',
    retry: 'loading →A [A] ask A',
    dismissed: 'closed',
    'ordered closed': 'closed',
  },
  lost: {
    'over B': 'waiting →B [A] timer 200',
    'left mention': 'closing [A] timer 300',
    'left card': 'closing [A] timer 300',
    'scrolled away': 'ended',
    'open B now': 'loading →B [A] ask B',
    'turn to C': 'loading →A [A] ask C',
    retry: 'loading →A [A] ask A',
    dismissed: 'ended',
    'ordered closed': 'ended',
  },
  ended: {},
};

function told(effect: Effect): string {
  if (effect.kind === 'start-timer') return `timer ${effect.ms}`;
  return effect.kind === 'ask' ? `ask ${effect.entities.join(' ')}` : effect.kind;
}

function describeStep(state: CardState, effects: Effect[]): string {
  const goal = 'goal' in state ? `→${state.goal.target.key}` : '';
  const shown = 'shown' in state && state.shown ? `[${state.shown.target.key}]` : '';
  return [state.kind, goal, shown, ...effects.map(told)].filter(Boolean).join(' ');
}

describe('every state meets every event', () => {
  for (const state of Object.keys(STATES) as StateName[]) {
    for (const event of Object.keys(EVENTS) as EventName[]) {
      const expected = TABLE[state][event];
      it(`${state} + ${event}: ${expected ?? 'as it is'}`, () => {
        const before: CardState = STATES[state];
        const { state: after, effects } = reduce(before, EVENTS[event], DELAYS);
        if (expected === undefined) {
          expect(after).toBe(before);
          expect(effects).toEqual([]);
          return;
        }
        expect(describeStep(after, effects)).toBe(expected);
        expect(after.token).toBe(8);
        for (const effect of effects) if ('token' in effect) expect(effect.token).toBe(8);
      });
    }
  }
});

/** The state after a run of events; timers and answers carry the token they were made with. */
function run(...events: (CardEvent | ((token: number) => CardEvent))[]): CardState {
  return events.reduce<CardState>(
    (state, event) => reduce(state, typeof event === 'function' ? event(state.token) : event, DELAYS).state,
    CLOSED,
  );
}

const timer = (token: number): CardEvent => ({ kind: 'timer-elapsed', token });
const answered =
  (...ids: string[]) =>
  (token: number): CardEvent => ({ kind: 'answered', token, answers: ids.map(answer) });

describe('what a reader does', () => {
  it('opens after a rest, and closes when word and card are left for the grace', () => {
    const opened = run(EVENTS['over A'], timer, answered('A'));
    expect(opened).toMatchObject({ kind: 'open', shown: { view: { content: { kind: 'entity' } } } });
    expect(run(EVENTS['over A'], timer, answered('A'), EVENTS['left mention'], timer).kind).toBe('closed');
  });

  it('does not open for a pointer that flew over, though its timer still runs', () => {
    expect(run(EVENTS['over A'], EVENTS['left mention'], { kind: 'timer-elapsed', token: 1 }).kind).toBe('closed');
  });

  it('shows B when the answer about A comes after the pointer went on to B', () => {
    const late: CardEvent = { kind: 'answered', token: 2, answers: [answer('A')] };
    expect(run(EVENTS['over A'], timer, EVENTS['over B'], timer, late).kind).toBe('loading');
    const state = run(EVENTS['over A'], timer, EVENTS['over B'], timer, late, answered('B'));
    expect(state).toMatchObject({ kind: 'open', shown: { target: { key: 'B' } } });
  });

  it('turns to a relation and back to what it came from', () => {
    const turned = run(EVENTS['over A'], timer, answered('A'), EVENTS['turn to C'], answered('C'));
    expect(turned).toMatchObject({ shown: { view: { entities: ['C'] }, past: [{ entities: ['A'] }] } });
    const back = reduce(turned, EVENTS.back, DELAYS).state;
    expect(back).toMatchObject({ kind: 'open', shown: { view: { entities: ['A'] }, past: [] } });
  });

  it('keeps the way back when the relation could not be looked up', () => {
    const failed = (token: number): CardEvent => ({ kind: 'failed', token, lost: false });
    const state = run(EVENTS['over A'], timer, answered('A'), EVENTS['turn to C'], failed, EVENTS.retry, answered('C'));
    expect(state).toMatchObject({ shown: { view: { entities: ['C'] }, past: [{ entities: ['A'] }] } });
  });

  it('asks for all that an undecided name could be, and shows those that are known', () => {
    const either = mention('E', 'one', 'two');
    const over: CardEvent = { kind: 'over-mention', target: either };
    const waiting = run(over);
    expect(reduce(waiting, timer(waiting.token), DELAYS).effects).toMatchObject([{ entities: ['one', 'two'] }]);
    expect(run(over, timer, answered('one', 'two'))).toMatchObject({
      shown: { view: { content: { kind: 'candidates', answers: [{}, {}] } } },
    });
    expect(run(over, timer, answered('two'))).toMatchObject({ shown: { view: { content: { kind: 'entity' } } } });
  });

  it('says that a name is no longer known', () => {
    expect(run(EVENTS['over A'], timer, answered())).toMatchObject({ shown: { view: { content: { kind: 'gone' } } } });
  });

  it('says once that the extension is gone, then nothing any more', () => {
    const lost = (token: number): CardEvent => ({ kind: 'failed', token, lost: true });
    const state = run(EVENTS['over A'], timer, lost);
    expect(state).toMatchObject({ shown: { view: { content: { kind: 'lost' } } } });
    const ended = run(EVENTS['over A'], timer, lost, EVENTS['left mention'], timer, EVENTS['over B'], timer);
    expect(ended.kind).toBe('ended');
  });
});
