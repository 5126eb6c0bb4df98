/**
 * What the content script shares with the scripts that the background injects later into the same frame (the card, the
 * notes): they run in the same isolated world, which the page cannot see into, and find it under one symbol.
 */
import type { PageSettings } from '../settings/site';
import type { EarlyPointer } from './early-pointer';
import type { LiveText } from './live-text';
import type { Marks } from './marks';
import type { PageMention, PageMentions } from './mentions';
import type { PageNotes } from './notes-handle';
import type { Clicked, Hover, Pointer } from './pointed';
import type { Topic } from './topic';

export type CardOrder =
  | { kind: 'none' }
  | { kind: 'close' }
  | { kind: 'open'; mention: PageMention; by: 'click' | 'touch' | 'keyboard' }
  /** The extension has gone for good; the reader was about to use this mention, or none. */
  | { kind: 'gone'; mention: PageMention | null };

export type PageHandle = {
  /** Aborts when this content script is over: the page is left for good, or the extension was replaced. */
  signal: AbortSignal;
  live: LiveText;
  marks: Marks;
  mentions: PageMentions;
  settings: () => PageSettings;
  hover: Topic<Hover>;
  orders: Topic<CardOrder>;
  /** The pointer is over another mention, or over none. */
  pointed: (fact: Hover) => void;
  /** A mention was clicked or tapped. */
  clicked: (clicked: Clicked) => void;
  pointer?: Pointer;
  /** Where the pointer went before that script was there. */
  early?: EarlyPointer;
  /** Counts up whenever the text was read again. */
  text: Topic<number>;
  /** The document's address, which a page may change without being loaded again. */
  address: Topic<string>;
  /** Reads the page if nothing has needed it so far. */
  read: () => void;
  /** Whether the extension is still the one that this script came from. */
  lost: () => boolean;
  /** Which scripts have started: a frame needs each once, however often it is injected. */
  mounted: { card: boolean; bar: boolean };
  /** The element that those scripts draw in, made by the first of them. */
  host?: unknown;
  /** Parts of the card that are scripts of their own, by name, set by each when it is brought. */
  parts: Map<string, unknown>;
  /** The frame's notes; there once their script has been brought. */
  notes?: PageNotes;
  /** Told when that script has started; set by the bar's. */
  onNotes?: (notes: PageNotes) => void;
  /** Ends this script and takes away what it painted. */
  end: () => void;
};

const KEY = Symbol.for('glosa.page');
type World = { [KEY]?: PageHandle };

export function pageHandle(): PageHandle | undefined {
  return (globalThis as World)[KEY];
}

export function setPageHandle(handle: PageHandle): void {
  (globalThis as World)[KEY] = handle;
}
