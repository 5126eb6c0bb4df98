/** What the card can be, what can happen to it, and what must be done then: the vocabulary of its reducer. */
import type { CardAnswer } from '../messaging/protocol';
import type { Point } from '../ui/floating/place';
import type { PointedMention } from './port';

/** How the card was opened. Only one that the pointer opened by resting goes when the pointer leaves. */
export type OpenedBy = 'pointer' | 'click' | 'touch' | 'keyboard';

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
export type Shown = {
  target: PointedMention;
  by: OpenedBy;
  /** The reader keeps it: it stays whatever the pointer does, and out of sight of its word. */
  pinned: boolean;
  past: readonly View[];
  view: View;
};

/** A card on its way. */
export type Goal = Omit<Shown, 'view'> & { entities: readonly string[] };

export type CardState = {
  token: number;
} /** `dismissed`: the mention that the reader closed and the pointer is still on; it does not open by itself again. */ & (
  | { kind: 'closed'; dismissed: string | null }
  /** The pointer is over a mention; its rest, near `at`, is being timed. An earlier card may still stand. */
  | { kind: 'waiting'; goal: Goal; at: Point; shown: Shown | null }
  | { kind: 'loading'; goal: Goal; shown: Shown | null }
  | { kind: 'open'; shown: Shown }
  /**
   * The pointer has left word and card; the card stays a little, in case it comes back. `passing`: over what mention it
   * is on its way to the card.
   */
  | { kind: 'closing'; shown: Shown; passing: Resting | null }
  /** The reader was told that the extension is gone from this page; nothing opens any more. */
  | { kind: 'ended' }
);

/** A pointer over a mention. */
export type Resting = { target: PointedMention; at: Point };

export type CardEvent =
  /** `restedMs`: for how long already when this is told. */
  | ({ kind: 'over-mention'; restedMs: number } & Resting)
  | { kind: 'left-mention' }
  /** The pointer comes nearer to the card, maybe over another mention. */
  | { kind: 'on-the-way'; passing: Resting | null }
  | { kind: 'entered-card' }
  | { kind: 'left-card' }
  | { kind: 'timer-elapsed'; token: number }
  /** Answers in the order asked; entities that nobody knows are left out. */
  | { kind: 'answered'; token: number; answers: CardAnswer[] }
  | { kind: 'failed'; token: number; lost: boolean }
  /** The reader scrolls, types or presses: no rest of the pointer is meant. */
  | { kind: 'interrupted' }
  /** The word is no longer in sight. */
  | { kind: 'word-away' }
  /** By a click, a tap or the keyboard. */
  | { kind: 'open-now'; target: PointedMention; by: Exclude<OpenedBy, 'pointer'> }
  /** A press on the page, neither on the card nor on its word. */
  | { kind: 'pressed-outside' }
  /** `inside`: whether the pointer is on the card. */
  | { kind: 'pin-toggled'; inside: boolean }
  | { kind: 'turn-to'; entity: string }
  | { kind: 'back' }
  | { kind: 'retry' }
  /** By Esc, the close button, a swipe or the system's way back. `over`: the key of the mention under the pointer. */
  | { kind: 'dismissed'; over: string | null }
  /** By another frame, or because names were switched off. */
  | { kind: 'ordered-closed' }
  /** The extension was updated or removed; the reader was about to use this mention. */
  | { kind: 'extension-gone'; target: PointedMention | null };

export type Effect =
  | { kind: 'start-timer'; token: number; ms: number }
  | { kind: 'ask'; token: number; entities: readonly string[] }
  /** Should the focus have been in the card, it goes back to where it was. */
  | { kind: 'return-focus' }
  /** The reader has been told that all is over. */
  | { kind: 'end' };

/** `openMs` null: a pointer that rests opens nothing. */
export type Delays = { openMs: number | null; graceMs: number };
export type Step = { state: CardState; effects: Effect[] };
