import { expect, it } from 'vitest';
import { createWorldFile } from '../../src/storage/world-file';

const answer = (status: number) => ({
  ok: status === 200,
  status,
  json: async () => ({ type: 'Topology' }),
  arrayBuffer: async () => new ArrayBuffer(0),
});

it('reads the map once, and again only after it could not be read', async () => {
  const answers = [answer(404), answer(200)];
  const asked: string[] = [];
  const world = createWorldFile({
    url: 'x:/maps/world.json',
    fetch: async (url) => {
      asked.push(url);
      return answers.shift() ?? answer(500);
    },
  });
  expect(await world()).toBeNull();
  expect(await world()).toEqual({ type: 'Topology' });
  expect(await world()).toEqual({ type: 'Topology' });
  expect(asked).toEqual(['x:/maps/world.json', 'x:/maps/world.json']);
});
