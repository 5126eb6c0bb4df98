import { expect, it } from 'vitest';
import { checkInput } from '../../src/messaging/check';
import { wake } from './scene';

it('a text of ours is read as a page is: names over its passages, the first of each told from later ones', async () => {
  const { surface } = wake();
  const found = await surface['knowledge.spot']({
    passages: ['Ada Bright met the River Guild.', 'It rained.', 'Then Bright left.'],
  });
  expect(found.map((mentions) => mentions.map(({ entity, paint }) => `${entity} ${paint}`))).toEqual([
    ['ada-bright first', 'river-guild first'],
    [],
    ['ada-bright later'],
  ]);
});

it('a text that is too long for a sample is refused at the border', () => {
  expect(() => checkInput('knowledge.spot', { passages: ['x'.repeat(10_001)] })).toThrow(/passages/);
  expect(() => checkInput('knowledge.spot', { passages: Array(51).fill('x') })).toThrow(/passages/);
});
