import { expect, it } from 'vitest';
import type { send } from '../../src/messaging/send';
import { wholeExport } from '../../src/messaging/whole-export';

/** A background that gives a file in so many parts; `asked` hears for what. */
function sending(texts: string[], asked: object[]): typeof send {
  return (async (_type: string, input: { part?: number }) => {
    asked.push(input);
    return { name: 'notes.md', type: 'text/markdown', text: texts[input.part ?? 0], parts: texts.length };
  }) as unknown as typeof send;
}

it.each([
  ['one part', ['all of it']],
  ['three parts, in order', ['first ', 'second ', 'third']],
])('a file of %s is put together whole', async (_, texts) => {
  const asked: object[] = [];
  const filter = { tag: 'rivers' };
  const file = await wholeExport(sending(texts, asked), 'markdown', filter);
  expect(file).toEqual({ name: 'notes.md', type: 'text/markdown', parts: texts });
  expect(asked).toHaveLength(texts.length);
  for (const input of asked) expect(input).toMatchObject({ format: 'markdown', filter });
});

it('a part that does not come leaves no file, rather than half of one', async () => {
  const failing = (async (_type: string, { part }: { part?: number }) => {
    if (part === 1) throw new Error('gone');
    return { name: 'n', type: 't', text: 'first', parts: 3 };
  }) as unknown as typeof send;
  await expect(wholeExport(failing, 'markdown', {})).rejects.toThrow('gone');
});
