/**
 * The content script's line to the background, shared with the scripts that are injected into its frame later: they run
 * in the same isolated world, and need not carry the transport (and the browser's polyfill) a second time.
 */
import type { obey } from './handle';
import type { ask } from './send';

export type FrameLink = { ask: typeof ask; obey: typeof obey };

const KEY = Symbol.for('glosa.link');
type World = { [KEY]?: FrameLink };

/** The line of this frame; undefined where no content script runs. */
export function frameLink(): FrameLink | undefined {
  return (globalThis as World)[KEY];
}

export function shareFrameLink(link: FrameLink): void {
  (globalThis as World)[KEY] = link;
}
