/** What the popup's first script hands to its views, through the page that both are in. */
import type { askFirst } from '../messaging/head-start';

export type Begun = {
  /** The tab that the popup is about; null: there is none. */
  tab: number | null;
  /** Whether the popup stands in a tab itself. */
  inTab: boolean;
  asked: ReturnType<typeof askFirst>;
};

const world = globalThis as { glosaBegun?: Promise<Begun>; glosaAwaited?: (begun: Promise<Begun>) => void };

/** The first script gives. */
export function begin(begun: Promise<Begun>): void {
  world.glosaBegun = begun;
  world.glosaAwaited?.(begun);
}

/** The views take, whichever of the two the browser read first. */
export function begun(): Promise<Begun> {
  return world.glosaBegun ?? new Promise((resolve) => Object.assign(world, { glosaAwaited: resolve }));
}
