/** What is told of the pointer on names. */
import type { PageMention } from './mentions';
import type { Theme } from './theme';

/** `atMs`: when the pointer was there, on the clock of `performance.now()`. */
export type Hover = { mention: PageMention | null; x: number; y: number; atMs: number };

export type Clicked = { mention: PageMention; by: 'click' | 'touch' };

/** What the script for the pointer answers, from the first name of the frame on. */
export type Pointer = {
  /** The mention under a point that is underlined, or with `any` also one that is not. */
  at: (x: number, y: number, any: boolean) => PageMention | null;
  /** Whether it is light or dark behind a mention. */
  theme: (mention: PageMention) => Theme;
};
