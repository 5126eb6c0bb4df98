import { describe, expect, it } from 'vitest';
import { CLOSED, reduce } from '../../src/card/state';
import type { CardEvent, CardState } from '../../src/card/states';
import { TABLE } from './state-table';
import { answer, DELAYS, describeStep, EVENTS, type EventName, mention, STATES, type StateName } from './state-world';

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
        // A new token for each new interaction; what goes on keeps its own.
        const goesOn = effects.length === 0 && after.kind === before.kind && after.kind !== 'open';
        if (after.kind !== 'closed') expect(after.token).toBe(goesOn ? 7 : 8);
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
    const over: CardEvent = { ...EVENTS['over A'], target: either };
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
    const left = run(EVENTS['over A'], timer, lost, EVENTS['left mention'], timer, EVENTS['over B'], timer);
    expect(left).toMatchObject({ shown: { view: { content: { kind: 'lost' } } } });
    const ended = run(EVENTS['over A'], timer, lost, EVENTS['pressed outside'], EVENTS['over B'], timer);
    expect(ended.kind).toBe('ended');
  });

  it('does not open while the pointer goes along a long name, but when it rests there', () => {
    const steps = [100, 120, 140, 160].map((x): CardEvent => ({ ...EVENTS['over A'], at: { x, y: 100 } }));
    const first = run(EVENTS['over A']);
    const along = run(...steps);
    expect(along.kind).toBe('waiting');
    expect(reduce(along, timer(first.token), DELAYS).state.kind).toBe('waiting');
    expect(run(...steps, { ...EVENTS['over A'], at: { x: 165, y: 104 } }, timer).kind).toBe('loading');
  });

  it('counts the rest from when the pointer came, however late the card’s script is', () => {
    const late: CardEvent = { ...EVENTS['over A'], restedMs: 60 };
    expect(reduce(CLOSED, late, DELAYS).effects).toMatchObject([{ kind: 'start-timer', ms: 140 }]);
    expect(reduce(CLOSED, { ...late, restedMs: 900 }, DELAYS).effects).toMatchObject([{ ms: 0 }]);
  });

  it('opens nothing for a resting pointer where only a click opens', () => {
    const onClick = { ...DELAYS, openMs: null };
    expect(reduce(CLOSED, EVENTS['over A'], onClick).state).toBe(CLOSED);
    expect(reduce(CLOSED, EVENTS['click on A'], onClick).state.kind).toBe('loading');
    const opened = run(EVENTS['click on A'], answered('A'));
    expect(reduce(opened, EVENTS['over B'], onClick).state).toBe(opened);
    expect(reduce(opened, EVENTS['left mention'], onClick).state).toBe(opened);
  });

  it('keeps the card on the way to it, and opens what the pointer stops on instead', () => {
    const onTheWay = run(EVENTS['over A'], timer, answered('A'), EVENTS['on the way over B']);
    expect(onTheWay).toMatchObject({ kind: 'closing', passing: { target: { key: 'B' } } });
    expect(reduce(onTheWay, EVENTS['entered card'], DELAYS).state).toMatchObject({ kind: 'open' });
    const stopped = run(
      EVENTS['over A'],
      timer,
      answered('A'),
      EVENTS['on the way over B'],
      timer,
      timer,
      answered('B'),
    );
    expect(stopped).toMatchObject({ kind: 'open', shown: { target: { key: 'B' } } });
  });

  it('does not open a dismissed card again before the pointer has left its word', () => {
    const dismissed = run(EVENTS['over A'], timer, answered('A'), EVENTS['dismissed over A']);
    expect(reduce(dismissed, EVENTS['further over A'], DELAYS).state).toBe(dismissed);
    const back = reduce(reduce(dismissed, EVENTS['left mention'], DELAYS).state, EVENTS['over A'], DELAYS).state;
    expect(back.kind).toBe('waiting');
  });

  it('keeps a pinned card, whatever the pointer does, until it is unpinned or something is asked for', () => {
    const pinned = run(EVENTS['over A'], timer, answered('A'), EVENTS['pin from inside']);
    for (const event of ['over B', 'left mention', 'left card', 'pressed outside', 'word away', 'timer'] as const) {
      expect(reduce(pinned, EVENTS[event], DELAYS).state).toBe(pinned);
    }
    const next = run(
      EVENTS['over A'],
      timer,
      answered('A'),
      EVENTS['pin from inside'],
      EVENTS['open B now'],
      answered('B'),
    );
    expect(next).toMatchObject({ shown: { target: { key: 'B' }, pinned: true } });
    expect(reduce(pinned, EVENTS['pin from outside'], DELAYS).state.kind).toBe('closing');
  });

  it('goes on to a name in another part of the page although the first card’s word scrolls away', () => {
    const going = run(EVENTS['over A'], timer, answered('A'), EVENTS['open B now'], EVENTS['word away']);
    expect(going).toMatchObject({ kind: 'loading', shown: null });
  });

  it('says that the extension is gone at the word that was wanted', () => {
    const gone: CardEvent = { ...EVENTS['extension gone'], target: EVENTS['over B'].target };
    const said = reduce(CLOSED, gone, DELAYS);
    expect(said.state).toMatchObject({ shown: { target: { key: 'B' }, view: { content: { kind: 'lost' } } } });
    expect(reduce(said.state, EVENTS.dismissed, DELAYS)).toMatchObject({
      state: { kind: 'ended' },
      effects: [{ kind: 'return-focus' }, { kind: 'end' }],
    });
  });
});
