/** What the card needs from the page and the rest of the extension. An entrypoint implements it; nothing here is a browser API. */
import type { Language } from '../knowledge/schema';
import type { CardAnswer, MarkedMention, SaveAnswer } from '../messaging/protocol';
import type { Theme } from '../ui/floating/host';
import type { Changes } from './changes';
import type { BringPart } from './parts';

/** A mention under the pointer or reached by keyboard, with what the card must ask of the page about it. */
export type PointedMention = {
  /** Names this one spot for as long as its text stands. */
  key: string;
  mention: MarkedMention;
  /** The words as they stand on the page. */
  text: string;
  /** Which of its entity's mentions in the document it is, counted from 0; null where that is not known. */
  ordinal: number | null;
  /** Where the words are now, one rectangle a line, in client coordinates; empty when they are gone. */
  rects(): DOMRect[];
  /** Whether it is light or dark behind the words. */
  theme(): Theme;
};

/** The pointer came over a mention, moved on it, or (null) is over none. Client coordinates; `atMs` as `performance.now()`. */
export type HoverFact = { mention: PointedMention | null; x: number; y: number; atMs: number };

export type CardOrder =
  /** Another frame opened its card, or names were switched off. */
  | { kind: 'close' }
  /** The reader clicked or tapped it; went to it by keyboard, or chose it elsewhere (then the card takes the focus). */
  | { kind: 'open'; mention: PointedMention; by: 'click' | 'touch' | 'keyboard' }
  /** The extension has gone from under the page for good, as the reader was about to use this mention, or none. */
  | { kind: 'gone'; mention: PointedMention | null };

export type CardSettings = { language: Language; opensOn: 'hover' | 'click'; openDelayMs: number };

export type WritingAbout = { note: string } | { entity: string };

/** Everything outside the card. Callbacks are told only of facts that began with a trusted event, until `signal` aborts. */
export interface CardPort extends Changes {
  /** The reader's choices as they are now. */
  settings(): CardSettings;
  /** Tells the current fact at once when the pointer is already over a mention: the card arrives late. */
  onHover(tell: (fact: HoverFact) => void, signal: AbortSignal): void;
  onOrder(tell: (order: CardOrder) => void, signal: AbortSignal): void;
  /** What to show of an entity; null when no pack has it any more. Rejects when the background does not answer. */
  ask(entity: string): Promise<CardAnswer | null>;
  /** Keeps the sentence around a mention, with its entity. */
  save(pointed: PointedMention, agreed: boolean): Promise<SaveAnswer>;
  /** Opens, in place of the card, a frame to write on a note or to read an entity's notes in. */
  write(pointed: PointedMention, about: WritingAbout): Promise<void>;
  part: BringPart;
  /** Shows an entity with room around it, in a tab of its own. */
  open(entity: string): Promise<unknown>;
  /** Goes to the n-th place of the document where an entity is named, and opens the card there. */
  goTo(entity: string, index: number): Promise<unknown>;
  /** Paints the words whose card is open; null: none. */
  highlightOpen(key: string | null): void;
  /** Whether the extension was updated or removed under this page: nothing can be asked any more, and marks go. */
  contextLost(): boolean;
  /** The reader was told so: all of it ends. */
  end(): void;
}
