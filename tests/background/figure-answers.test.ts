import { expect, it } from 'vitest';
import { figureAnswer } from '../../src/background/figure-answers';
import type { WorldMap } from '../../src/figures/world';
import { makeLibrary } from '../../src/knowledge/dossier';
import { checkInput } from '../../src/messaging/check';
import { entity, packOf } from '../fixtures/packs/entities';
import { wake } from './scene';

const world = { type: 'Topology' } as WorldMap;
const harbour = entity('harbour', { type: 'place', place: { lat: 44, lon: -1 } });
const pack = packOf('p', [harbour, entity('guild')]);

it('gives the map only where it is asked for and there is a place', async () => {
  let reads = 0;
  const { knowledge } = await wake().keeper.brain();
  const brain = async () => ({ knowledge, packs: async () => [pack], library: async () => makeLibrary([pack]) });
  const figures = figureAnswer(brain, async () => {
    reads += 1;
    return world;
  });
  expect((await figures({ entity: 'guild', withWorld: true }))?.world).toBeNull();
  expect((await figures({ entity: 'harbour', withWorld: false }))?.world).toBeNull();
  expect(reads).toBe(0);
  expect(await figures({ entity: 'harbour', withWorld: true })).toEqual({ entity: harbour, beside: [], world });
  expect(await figures({ entity: 'nobody', withWorld: true })).toBeNull();
});

it('refuses what it does not know', () => {
  const asked = { entity: 'guild', withWorld: true };
  expect(checkInput('knowledge.figures', asked)).toEqual(asked);
  expect(() => checkInput('knowledge.figures', { entity: 'guild', withWorld: 'yes' })).toThrow('knowledge.figures');
  expect(() => checkInput('knowledge.figures', { withWorld: true })).toThrow('knowledge.figures');
});
