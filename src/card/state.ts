/**
 * The card's life as one pure transition function. A token names the interaction in progress: each change of it takes a
 * new one, so that a timer or an answer of an earlier interaction finds nobody waiting for it.
 */
import type { CardAnswer } from '../messaging/protocol';
import type { PointedMention } from './port';
import type { CardEvent, CardState, Content, Delays, Effect, Goal, Resting, Shown, Step } from './states';

export const CLOSED: CardState = { kind: 'closed', token: 0, dismissed: null };

/**
 * A pointer that goes further than this while its rest is timed does not rest: the time begins again. With the usual
 * 200 ms that is a gate at 60 px a second, below what a hand does that follows a line or crosses it.
 */
export const REST_PX = 12;

const OPENING: ReadonlySet<CardEvent['kind']> = new Set(['over-mention', 'open-now', 'turn-to', 'retry']);

/** What stands on screen in a state. */
export function onScreen(state: CardState): Shown | null {
  return 'shown' in state ? state.shown : null;
}

/** The entities a mention may name. */
export function entitiesOf(target: PointedMention): readonly string[] {
  return target.mention.entity === null ? target.mention.couldBe : [target.mention.entity];
}

/** The state after an event, and what must be done about it. */
export function reduce(state: CardState, event: CardEvent, delays: Delays): Step {
  const token = state.token + 1;
  const same: Step = { state, effects: [] };
  if (state.kind === 'ended') return same;
  const shown = onScreen(state);
  const goal = 'goal' in state ? state.goal : null;
  // Where the extension has gone, nothing can be looked up any more.
  if (shown?.view.content.kind === 'lost' && OPENING.has(event.kind)) return same;

  const wait = ({ target, at }: Resting, openMs: number): Step => ({
    state: { kind: 'waiting', token, goal: goalOf(target, 'pointer', false), at, shown },
    effects: [{ kind: 'start-timer', token, ms: openMs }],
  });
  const load = (next: Goal): Step => ({
    state: { kind: 'loading', token, goal: next, shown },
    effects: [{ kind: 'ask', token, entities: next.entities }],
  });
  const open = (next: Shown): Step => ({ state: { kind: 'open', token, shown: next }, effects: [] });
  const close = (effects: Effect[] = [], dismissed: string | null = null): Step =>
    shown?.view.content.kind === 'lost'
      ? { state: { kind: 'ended', token }, effects: [...effects, { kind: 'end' }] }
      : { state: { kind: 'closed', token, dismissed }, effects };
  /** The pointer is on neither word nor card. */
  const linger = (passing: Resting | null = null): Step => {
    if (!shown) return close();
    if (stays(shown)) return state.kind === 'open' ? same : open(shown);
    const timer: Effect = { kind: 'start-timer', token, ms: delays.graceMs };
    return { state: { kind: 'closing', token, shown, passing }, effects: [timer] };
  };
  const left = (): Step => {
    if (state.kind === 'waiting' || state.kind === 'open') return linger();
    return state.kind === 'loading' && !stays(state.goal) ? linger() : same;
  };
  const settle = (next: Goal, content: Content): Step => {
    const { entities, ...card } = next;
    // Words that are said once stay until they are read: a pointer that moves on does not take them away.
    const by = content.kind === 'lost' && card.by === 'pointer' ? 'click' : card.by;
    return open({ ...card, by, view: { entities, content } });
  };

  switch (event.kind) {
    case 'over-mention': {
      const { key } = event.target;
      if (goal?.target.key === key) {
        const rests = state.kind !== 'waiting' || isNear(state.at, event.at);
        return rests || delays.openMs === null ? same : wait(event, delays.openMs);
      }
      // What the reader asked for outranks what the pointer passes.
      if (state.kind === 'loading' && stays(state.goal)) return same;
      if (shown?.target.key === key) return state.kind === 'open' ? same : open(shown);
      if (shown?.pinned || (state.kind === 'closed' && state.dismissed === key)) return same;
      if (delays.openMs === null) return left();
      return wait(event, Math.max(0, delays.openMs - event.restedMs));
    }
    case 'left-mention':
      if (state.kind === 'closing' && state.passing) return { state: { ...state, passing: null }, effects: [] };
      return state.kind === 'closed' && state.dismissed !== null ? close() : left();
    case 'on-the-way':
      return state.kind === 'closing' || state.kind === 'open' || state.kind === 'waiting'
        ? linger(event.passing)
        : same;
    case 'entered-card':
      if (!shown || state.kind === 'open') return same;
      // A relation is being looked up on this very card, or another was asked for: that goes on.
      return goal && (isSameWord(goal, shown) || stays(goal)) ? same : open(shown);
    case 'left-card':
      return state.kind === 'waiting' ? same : left();
    case 'timer-elapsed':
      if (event.token !== state.token) return same;
      if (state.kind === 'waiting') return load(state.goal);
      if (state.kind !== 'closing') return same;
      return state.passing && delays.openMs !== null ? wait(state.passing, delays.openMs) : close();
    case 'answered':
      return state.kind === 'loading' && event.token === state.token
        ? settle(state.goal, contentOf(event.answers))
        : same;
    case 'failed':
      return state.kind === 'loading' && event.token === state.token
        ? settle(state.goal, { kind: event.lost ? 'lost' : 'failed' })
        : same;
    case 'interrupted':
      return state.kind === 'waiting' ? linger() : same;
    case 'word-away':
      // The page scrolls freely beneath a sheet; a pinned card waits for its word to come back.
      if (!shown || shown.pinned || shown.by === 'touch') return same;
      // Another mention was gone to, and the page scrolled there.
      if (state.kind === 'loading' && !isSameWord(state.goal, shown)) {
        return { state: { ...state, shown: null }, effects: [] };
      }
      return close();
    case 'open-now': {
      const { target, by } = event;
      if (shown?.target.key === target.key && state.kind !== 'loading') {
        const again = by === 'click' && shown.by === 'click' && !shown.pinned;
        return again ? close() : open({ ...shown, by });
      }
      return load(goalOf(target, by, shown?.pinned ?? false));
    }
    case 'pressed-outside':
      if (state.kind === 'waiting') return linger();
      return shown && stays(shown) && !shown.pinned ? close() : same;
    case 'pin-toggled': {
      if (!shown || shown.view.content.kind === 'lost') return same;
      const pinned = !shown.pinned;
      const next = { ...shown, pinned };
      // What was asked for goes on, under its token.
      if (state.kind === 'loading' && (stays(state.goal) || isSameWord(state.goal, shown))) {
        return { state: { ...state, goal: { ...state.goal, pinned }, shown: next }, effects: [] };
      }
      if (pinned || event.inside || stays(next)) return open(next);
      return {
        state: { kind: 'closing', token, shown: next, passing: null },
        effects: [{ kind: 'start-timer', token, ms: delays.graceMs }],
      };
    }
    case 'turn-to':
      return shown
        ? load({ ...withoutView(shown), entities: [event.entity], past: [...shown.past, shown.view] })
        : same;
    case 'back': {
      const before = shown?.past.at(-1);
      return shown && before ? open({ ...shown, view: before, past: shown.past.slice(0, -1) }) : same;
    }
    case 'retry':
      return shown ? load({ ...withoutView(shown), entities: shown.view.entities }) : same;
    case 'dismissed':
      if (state.kind === 'closed') return same;
      return close(shown ? [{ kind: 'return-focus' }] : [], event.over);
    case 'ordered-closed':
      return state.kind === 'closed' ? same : close();
    case 'extension-gone': {
      const target = shown?.target ?? goal?.target ?? event.target;
      if (!target) return { state: { kind: 'ended', token }, effects: [{ kind: 'end' }] };
      if (shown?.view.content.kind === 'lost') return same;
      return settle({ ...goalOf(target, 'pointer', false), entities: [] }, { kind: 'lost' });
    }
  }
}

/** Whether a card stays although the pointer is elsewhere. */
function stays({ by, pinned }: Pick<Shown, 'by' | 'pinned'>): boolean {
  return pinned || by !== 'pointer';
}

function goalOf(target: PointedMention, by: Shown['by'], pinned: boolean): Goal {
  return { target, by, pinned, past: [], entities: entitiesOf(target) };
}

function isSameWord(one: Pick<Shown, 'target'>, other: Pick<Shown, 'target'>): boolean {
  return one.target.key === other.target.key;
}

function withoutView({ target, by, pinned, past }: Shown): Omit<Shown, 'view'> {
  return { target, by, pinned, past };
}

function isNear(one: Resting['at'], other: Resting['at']): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) <= REST_PX;
}

function contentOf(answers: CardAnswer[]): Content {
  const [only, second] = answers;
  if (!only) return { kind: 'gone' };
  return second ? { kind: 'candidates', answers } : { kind: 'entity', answer: only };
}
