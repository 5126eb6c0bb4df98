/**
 * The card's life as one pure transition function. A token names the interaction in progress: each change of it takes a
 * new one, so that a timer or an answer of an earlier interaction finds nobody waiting for it.
 */
import type { CardAnswer } from '../messaging/protocol';
import type { PointedMention } from './port';

/** How the card was opened; one opened by keyboard stays until it is closed. */
export type OpenedBy = 'pointer' | 'keyboard';

export type Content =
  | { kind: 'entity'; answer: CardAnswer }
  /** The document does not decide between these. */
  | { kind: 'candidates'; answers: CardAnswer[] }
  /** No pack knows it any more. */
  | { kind: 'gone' }
  | { kind: 'failed' }
  /** The extension was updated under the page. */
  | { kind: 'lost' };

export type View = { entities: readonly string[]; content: Content };

/** A card on screen: what it stands at, what it shows, and the views that *back* returns to. */
export type Shown = { target: PointedMention; by: OpenedBy; past: readonly View[]; view: View };

/** A card on its way. */
export type Goal = Omit<Shown, 'view'> & { entities: readonly string[] };

export type CardState = { token: number } & (
  | { kind: 'closed' }
  /** The pointer is over a mention; its rest is being timed. An earlier card may still stand. */
  | { kind: 'waiting'; goal: Goal; shown: Shown | null }
  | { kind: 'loading'; goal: Goal; shown: Shown | null }
  | { kind: 'open'; shown: Shown }
  /** The pointer has left word and card; the card stays a little, in case it comes back. */
  | { kind: 'closing'; shown: Shown }
  /** The reader was told that the extension is gone from this page; nothing opens any more. */
  | { kind: 'ended' }
);

export type CardEvent =
  | { kind: 'over-mention'; target: PointedMention }
  | { kind: 'left-mention' }
  | { kind: 'entered-card' }
  | { kind: 'left-card' }
  | { kind: 'timer-elapsed'; token: number }
  /** Answers in the order asked; entities that nobody knows are left out. */
  | { kind: 'answered'; token: number; answers: CardAnswer[] }
  | { kind: 'failed'; token: number; lost: boolean }
  /** `away`: the word is no longer in sight. */
  | { kind: 'scrolled'; away: boolean }
  | { kind: 'open-now'; target: PointedMention }
  | { kind: 'turn-to'; entity: string }
  | { kind: 'back' }
  | { kind: 'retry' }
  /** By Esc or the close button. */
  | { kind: 'dismissed' }
  /** By another frame, or because names were switched off. */
  | { kind: 'ordered-closed' };

export type Effect =
  | { kind: 'start-timer'; token: number; ms: number }
  | { kind: 'ask'; token: number; entities: readonly string[] }
  /** The reader came by keyboard: the focus goes back to where it was. */
  | { kind: 'return-focus' };

export type Delays = { openMs: number; graceMs: number };
export type Step = { state: CardState; effects: Effect[] };

export const CLOSED: CardState = { kind: 'closed', token: 0 };

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

  const wait = (target: PointedMention): Step => ({
    state: { kind: 'waiting', token, goal: { target, by: 'pointer', past: [], entities: entitiesOf(target) }, shown },
    effects: [{ kind: 'start-timer', token, ms: delays.openMs }],
  });
  const load = (goal: Goal): Step => ({
    state: { kind: 'loading', token, goal, shown },
    effects: [{ kind: 'ask', token, entities: goal.entities }],
  });
  const open = (next: Shown): Step => ({ state: { kind: 'open', token, shown: next }, effects: [] });
  const close = (effects: Effect[] = []): Step => ({
    state: { kind: shown?.view.content.kind === 'lost' ? 'ended' : 'closed', token },
    effects,
  });
  /** The pointer is on neither word nor card. */
  const linger = (): Step => {
    if (!shown) return close();
    if (shown.by === 'keyboard') return open(shown);
    const timer: Effect = { kind: 'start-timer', token, ms: delays.graceMs };
    return { state: { kind: 'closing', token, shown }, effects: [timer] };
  };
  const settle = (goal: Goal, content: Content): Step =>
    open({ target: goal.target, by: goal.by, past: goal.past, view: { entities: goal.entities, content } });

  switch (event.kind) {
    case 'over-mention': {
      const { key } = event.target;
      if ('goal' in state && state.goal.target.key === key) return same;
      if (shown?.target.key === key) return state.kind === 'open' ? same : open(shown);
      return wait(event.target);
    }
    case 'left-mention':
      if (state.kind === 'waiting' || state.kind === 'open') return linger();
      return state.kind === 'loading' && state.goal.by === 'pointer' ? linger() : same;
    case 'entered-card':
      if (!shown || state.kind === 'open') return same;
      // A relation is being looked up on this very card: that goes on.
      return state.kind === 'loading' && state.goal.target.key === shown.target.key ? same : open(shown);
    case 'left-card':
      if (state.kind === 'open') return linger();
      return state.kind === 'loading' && state.goal.by === 'pointer' ? linger() : same;
    case 'timer-elapsed':
      if (event.token !== state.token) return same;
      if (state.kind === 'waiting') return load(state.goal);
      return state.kind === 'closing' ? close() : same;
    case 'answered':
      return state.kind === 'loading' && event.token === state.token
        ? settle(state.goal, contentOf(event.answers))
        : same;
    case 'failed':
      return state.kind === 'loading' && event.token === state.token
        ? settle(state.goal, { kind: event.lost ? 'lost' : 'failed' })
        : same;
    case 'scrolled':
      if (event.away) return state.kind === 'closed' ? same : close();
      // What passes under a resting pointer while the page scrolls was not pointed at.
      return state.kind === 'waiting' ? linger() : same;
    case 'open-now':
      return load({ target: event.target, by: 'keyboard', past: [], entities: entitiesOf(event.target) });
    case 'turn-to':
      return shown ? load({ ...shown, entities: [event.entity], past: [...shown.past, shown.view] }) : same;
    case 'back': {
      const before = shown?.past.at(-1);
      return shown && before ? open({ ...shown, view: before, past: shown.past.slice(0, -1) }) : same;
    }
    case 'retry':
      return shown ? load({ ...shown, entities: shown.view.entities }) : same;
    case 'dismissed':
      if (state.kind === 'closed') return same;
      return close(shown?.by === 'keyboard' ? [{ kind: 'return-focus' }] : []);
    case 'ordered-closed':
      return state.kind === 'closed' ? same : close();
  }
}

function contentOf(answers: CardAnswer[]): Content {
  const [only, second] = answers;
  if (!only) return { kind: 'gone' };
  return second ? { kind: 'candidates', answers } : { kind: 'entity', answer: only };
}
