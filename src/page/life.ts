/**
 * What the script that every page gets shares with the one that reads: they run in the same isolated world, which the
 * page cannot see into, and find it under one symbol.
 */
import type { PageSettings } from '../settings/site';
import type { Orders } from './page-port';

/** One frame's life: the reader's choices, whether names are wanted here, until when all of it lasts. */
export type FrameLife = {
  document: Document;
  /** Aborts when these scripts are over: the page is left for good, or the extension was replaced. */
  signal: AbortSignal;
  isTop: boolean;
  instance: string;
  /** Null until the background has answered. */
  settings: () => PageSettings | null;
  /** Looks whether the address is another. */
  checkAddress: () => void;
  /** Frames went from the page, or are to be read now. */
  framesChanged: () => void;
  /** Whether the extension is still the one that these scripts came from. */
  lost: () => boolean;
  end: () => void;
  /** The script that reads has come, and takes over from glancing. */
  attach: (reader: FrameReader) => void;
};

/** What the life of a frame asks of the script that reads it. */
export type FrameReader = {
  /** Choices, or whether names are wanted; `anew`: all text is to be sent. Resolves when the background has it. */
  apply: (settings: PageSettings, isOpen: boolean, anew: boolean) => Promise<void>;
  /** The address is another. */
  turned: () => void;
  /** Words were selected. */
  selected: () => void;
  /** Whether this frame's scripts go on; if not, what is painted has been taken away. */
  isAlive: () => boolean;
  stopped: () => 'budget' | null;
  passages: () => number;
  orders: Pick<Orders, 'frame.mentions' | 'frame.resend' | 'frame.goto' | 'frame.step' | 'frame.close-card'>;
};

const KEY = Symbol.for('glosa.life');
type World = { [KEY]?: FrameLife };

export function frameLife(): FrameLife | undefined {
  return (globalThis as World)[KEY];
}

export function setFrameLife(life: FrameLife): void {
  (globalThis as World)[KEY] = life;
}
