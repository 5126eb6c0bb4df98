/** What the page side needs of the background, and what it does for it. The messages are those of `src/messaging`. */
import type { PassageMentions, TextUpdate } from '../linking/document';
import type { PageSettings } from '../settings/site';
import type { TextAnswer } from './courier';

type Hello = { instance: string; canonical: string | null };

type Ask = {
  (type: 'page.hello', input: Hello): Promise<{ settings: PageSettings }>;
  (type: 'page.glance', input: { text: string }): Promise<{ read: boolean }>;
  (type: 'page.text', input: TextUpdate): Promise<TextAnswer>;
  (type: 'page.bring-frames', input: { reading: boolean }): Promise<{ ok: true }>;
  (
    type: 'page.bring-reader' | 'page.bring-pointer' | 'page.bring-card' | 'page.bring-bar',
    input: Record<string, never>,
  ): Promise<{ ok: true }>;
};

type Status = { gate: 'open' | 'asleep'; stopped: 'budget' | null; passages: number; isSilent: boolean };

/** What the background may order of a frame. */
export type Orders = {
  'frame.mentions': (input: { instance: string; passages: PassageMentions[] }) => { ok: true };
  'frame.resend': (input: { children?: true }) => Promise<{ ok: true }>;
  'frame.wake': () => Promise<{ ok: true }>;
  'frame.settings': (input: PageSettings) => { ok: true };
  'frame.status': () => Status;
  'frame.goto': (input: { passage: number; start: number }) => { ok: boolean };
  'frame.step': (input: { direction: 1 | -1; from: 'here' | 'edge' }) => { ok: boolean };
  'frame.close-card': () => { ok: true };
};

/** For the script that every page gets. */
export type PagePort = {
  document: Document;
  isTop: boolean;
  /** Random; names this script's life in this document. */
  instance: string;
  ask: Ask;
  obey: (orders: Orders, signal: AbortSignal) => void;
  lost: () => boolean;
};

/** For the one that reads. */
export type ReadingPort = {
  ask: Ask;
  /** The style of marks where shadow trees do not inherit it, else null. */
  shadowStyle: string | null;
};
