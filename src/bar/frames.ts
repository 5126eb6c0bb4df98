/** What the frames in which one writes have told, each by its token. */
import type { FrameFact } from './port';

/** That a frame told anything says that it runs. `px`: its height, once it told one. */
export type FrameState = { px: number | null; isClosed: boolean };

/** Keeps a fact beside the earlier ones: two can come before anything is drawn, and from a frame that is going away. */
export function hearFrame(frames: Map<string, FrameState>, fact: FrameFact): void {
  const before = frames.get(fact.token) ?? { px: null, isClosed: false };
  frames.set(fact.token, {
    px: fact.what === 'height' ? fact.px : before.px,
    isClosed: before.isClosed || fact.what === 'closed',
  });
}
