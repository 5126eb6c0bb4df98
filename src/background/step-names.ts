/** From name to name through all frames of a tab: the top frame first, then the others in order, then from the start. */
import type { Platform } from './platform';

type Parts = {
  platform: Pick<Platform, 'order'>;
  documents: { framesOf: (tab: number) => readonly number[] };
};

/** Goes to the next (1) or previous (-1) name of a tab: whether there is one. Rejects where no script of ours answers. */
export type StepNames = (tab: number, direction: 1 | -1) => Promise<boolean>;

export function makeStepNames({ platform, documents }: Parts): StepNames {
  /** The frame gone to last, by tab. A background that was stopped begins at the top again. */
  const standing = new Map<number, number>();
  return async (tab, direction) => {
    const children = documents.framesOf(tab).filter((frame) => frame !== 0);
    const frames = [0, ...children.sort((a, b) => a - b)];
    const at = Math.max(0, frames.indexOf(standing.get(tab) ?? 0));
    const ask = async (frame: number, from: 'here' | 'edge'): Promise<boolean> => {
      const { ok } = await platform.order(tab, frame, 'frame.step', { direction, from });
      if (ok) standing.set(tab, frame);
      return ok;
    };
    if (await ask(frames[at] ?? 0, 'here')) return true;
    for (let next = 1; next <= frames.length; next++) {
      const frame = frames[(at + direction * next + frames.length * next) % frames.length] ?? 0;
      // A frame that went meanwhile is passed over; without a top frame there is no document.
      if (await ask(frame, 'edge').catch((error: unknown) => (frame === 0 ? Promise.reject(error) : false)))
        return true;
    }
    return false;
  };
}
