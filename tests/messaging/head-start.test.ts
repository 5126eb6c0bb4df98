import { expect, it } from 'vitest';
import { askFirst, headStart } from '../../src/messaging/head-start';
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
  const begun = askFirst(ask, { 'tab.summary': { tab: 7 }, 'settings.get': {} });
  expect(heard).toEqual(['tab.summary {"tab":7}', 'settings.get {}']);
  const { send: taking } = headStart(ask, begun);
  expect(await taking('tab.summary', { tab: 7 })).toBe(1);
  expect(heard).toHaveLength(2);
  expect(await taking('tab.summary', { tab: 7 })).toBe(3);
});

it.each([
  ['about something else', 'tab.summary', { tab: 8 }],
  ['never begun', 'knowledge.list', {}],
] as const)('a question %s goes the usual way', async (_, type, input) => {
  const { ask, heard } = background();
  await headStart(ask, askFirst(ask, { 'tab.summary': { tab: 7 } })).send(type, input as never);
  expect(heard.at(-1)).toBe(`${type} ${JSON.stringify(input)}`);
});

it('answers that are there can be taken at once; whoever asks for one of them again, asks anew', async () => {
  const { ask, heard } = background();
  const start = headStart(ask, askFirst(ask, { 'tab.summary': { tab: 7 }, 'settings.get': {} }));
  expect(start.take()).toEqual({});
  await start.done;
  expect(await start.send('tab.summary', { tab: 7 })).toBe(1);
  expect(start.take()).toEqual({ 'settings.get': 2 });
  expect(start.take()).toEqual({});
  expect(await start.send('settings.get', {})).toBe(3);
  expect(heard).toHaveLength(3);
});

it('a failure is told to whoever takes the answer, and is no answer', async () => {
  const failing = (async () => {
    throw new Error('nobody there');
  }) as unknown as typeof send;
  const start = headStart(failing, askFirst(failing, { 'settings.get': {} }));
  await start.done;
  expect(start.take()).toEqual({});
  await expect(start.send('settings.get', {})).rejects.toThrow('nobody there');
});
