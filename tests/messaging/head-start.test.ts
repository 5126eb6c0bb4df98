import { expect, it } from 'vitest';
import { headStart } from '../../src/messaging/head-start';
import type { send } from '../../src/messaging/send';

/** A background that counts what it is asked. */
function background(): { ask: typeof send; heard: string[] } {
  const heard: string[] = [];
  const ask = (async (type: string, input: object) => {
    heard.push(`${type} ${JSON.stringify(input)}`);
    return heard.length;
  }) as unknown as typeof send;
  return { ask, heard };
}

it('asks before anybody does, and gives the answer to the first who asks the same', async () => {
  const { ask, heard } = background();
  const taking = headStart(ask, { 'tab.summary': { tab: 7 }, 'settings.get': {} });
  expect(heard).toEqual(['tab.summary {"tab":7}', 'settings.get {}']);
  expect(await taking('tab.summary', { tab: 7 })).toBe(1);
  expect(heard).toHaveLength(2);
  expect(await taking('tab.summary', { tab: 7 })).toBe(3);
});

it.each([
  ['about something else', 'tab.summary', { tab: 8 }],
  ['never begun', 'knowledge.list', {}],
] as const)('a question %s goes the usual way', async (_, type, input) => {
  const { ask, heard } = background();
  await headStart(ask, { 'tab.summary': { tab: 7 } })(type, input as never);
  expect(heard.at(-1)).toBe(`${type} ${JSON.stringify(input)}`);
});

it('a failure is told to whoever takes the answer', async () => {
  const failing = (async () => {
    throw new Error('nobody there');
  }) as unknown as typeof send;
  const taking = headStart(failing, { 'settings.get': {} });
  await expect(taking('settings.get', {})).rejects.toThrow('nobody there');
});
