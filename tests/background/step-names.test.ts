import { describe, expect, it } from 'vitest';
import { makeStepNames } from '../../src/background/step-names';
import { FakePlatform } from './fake-platform';

/** A tab whose frames hold so many names each; `null`: a frame that has gone. */
function tabWith(names: Record<number, number | null>) {
  const platform = new FakePlatform();
  const at = new Map<number, number>();
  const went: string[] = [];
  platform.frames = ({ frame, input }) => {
    const { direction, from } = input as { direction: 1 | -1; from: 'here' | 'edge' };
    const count = names[frame as number] ?? null;
    if (count === null) throw new Error('no such frame');
    const start = direction === 1 ? -1 : count;
    const next = (from === 'edge' ? start : (at.get(frame as number) ?? start)) + direction;
    if (next < 0 || next >= count) return { ok: false };
    at.set(frame as number, next);
    went.push(`${frame}:${next}`);
    return { ok: true };
  };
  const frames = Object.keys(names).map(Number);
  const step = makeStepNames({ platform, documents: { framesOf: () => frames.filter((frame) => frame !== 0) } });
  return { step, went };
}

describe('from name to name', () => {
  it('goes through the top frame, then the others in order, then from the start', async () => {
    const { step, went } = tabWith({ 0: 2, 9: 1, 4: 0, 12: 1 });
    for (let i = 0; i < 5; i++) expect(await step(1, 1)).toBe(true);
    expect(went).toEqual(['0:0', '0:1', '9:0', '12:0', '0:0']);
  });

  it('goes back the same way', async () => {
    const { step, went } = tabWith({ 0: 2, 9: 2 });
    for (const direction of [1, 1, 1, -1, -1, -1, -1] as const) await step(1, direction);
    expect(went).toEqual(['0:0', '0:1', '9:0', '0:1', '0:0', '9:1', '9:0']);
  });

  it('begins anew in a page with one name', async () => {
    const { step, went } = tabWith({ 0: 1 });
    expect([await step(1, 1), await step(1, 1)]).toEqual([true, true]);
    expect(went).toEqual(['0:0', '0:0']);
  });

  it('passes over a frame that has gone', async () => {
    const { step, went } = tabWith({ 0: 1, 5: null, 7: 1 });
    await step(1, 1);
    await step(1, 1);
    expect(went).toEqual(['0:0', '7:0']);
  });

  it('says so where nobody is named, and rejects where nobody answers', async () => {
    expect(await tabWith({ 0: 0, 3: 0 }).step(1, 1)).toBe(false);
    await expect(tabWith({ 0: null }).step(1, 1)).rejects.toThrow('no such frame');
  });
});
