/**
 * Spanish where it has been brought. The scripts that run on pages carry English only; who reads in Spanish gets its
 * words as a script before them, in the same isolated world. Surfaces have both.
 */
import type { bar } from './en/bar';
import type { card } from './en/card';
import type { common } from './en/common';
import type { entity } from './en/entity';
import type { saving } from './en/saving';
import type { why } from './en/why';

/** What is said on pages. */
export type PageWords = {
  bar: typeof bar;
  card: typeof card;
  common: typeof common;
  entity: typeof entity;
  saving: typeof saving;
  why: typeof why;
};

const KEY = Symbol.for('glosa.spanish');
type World = { [KEY]?: PageWords };

/** The words; undefined where they have not been brought: English stands in. */
export function spanish(): PageWords | undefined {
  return (globalThis as World)[KEY];
}

export function shareSpanish(words: PageWords): void {
  (globalThis as World)[KEY] = words;
}
