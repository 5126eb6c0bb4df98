/** Keeping words: once, with consent where a window is private, and never lost when they cannot be stored. */
import { createRef } from 'preact';
import { describe, expect, it } from 'vitest';
import type { BarPort, SelectionFact } from '../../src/bar/port';
import { SelectionBar } from '../../src/bar/SelectionBar';
import type { SaveAnswer, SaveFailure } from '../../src/notes/note';
import { noteOf } from '../notes/fixture';
import { draw, portOf, SELECTION } from './scene';

const SAVED: SaveAnswer = { kind: 'saved', note: noteOf() };
const failed = (why: SaveFailure): SaveAnswer => ({ kind: 'failed', why, detail: '' });

async function bar(answers: readonly (SaveAnswer | Error)[], over: Partial<SelectionFact & BarPort> = {}) {
  const asked: { colour: string; agreed: boolean }[] = [];
  const held: boolean[] = [];
  const written: string[] = [];
  const copied: string[] = [];
  const port = portOf({
    async save(choice) {
      const answer = answers[asked.length] ?? SAVED;
      asked.push(choice);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async copy(text) {
      copied.push(text);
      return true;
    },
    ...over,
  });
  const drawn = await draw(
    <SelectionBar
      port={port}
      selection={{ ...SELECTION, ...over }}
      box={createRef()}
      onWrite={(note) => written.push(note)}
      onClose={() => undefined}
      onHold={(isHeld) => held.push(isHeld)}
    />,
  );
  return { ...drawn, asked, held, written, copied };
}

describe('words beside the bar', () => {
  it('are saved once, however often it is pressed, and only by a reader', async () => {
    const { press, asked, text } = await bar([SAVED]);
    await press('Save', false);
    expect(asked).toEqual([]);
    await press('Save');
    expect(asked).toEqual([{ colour: 'yellow', agreed: false }]);
    expect(text()).toContain('Saved');
  });

  it('asked for by menu or key are saved at once', async () => {
    expect((await bar([SAVED], { asked: true })).asked).toHaveLength(1);
    expect((await bar([SAVED])).asked).toHaveLength(0);
  });

  it('of too great a length are refused with the reason, whoever asks', async () => {
    const { asked, text, names } = await bar([], { asked: true, tooLong: true });
    expect(asked).toEqual([]);
    expect(text()).toContain('too much text for one highlight');
    expect(names()).toEqual([]);
  });
});

describe('in a private window', () => {
  it('a note is kept only once the reader agrees, and goes on to be written', async () => {
    const { press, asked, text, written, held } = await bar([failed('needs-consent'), SAVED]);
    await press('Save and write');
    expect(text()).toContain('This window is private.');
    expect(written).toEqual([]);
    expect(held.at(-1)).toBe(true);
    await press('Keep');
    expect(asked.map(({ agreed }) => agreed)).toEqual([false, true]);
    expect(written).toEqual(['note-1']);
  });

  it('nothing is kept when the reader does not, and the next selection is asked for again', async () => {
    const { press, asked, text } = await bar([failed('needs-consent')]);
    await press('Save');
    await press('Don’t keep');
    expect(text()).toContain('Not kept.');
    expect(asked).toHaveLength(1);
    const next = await bar([failed('needs-consent')]);
    await next.press('Save');
    expect(next.asked).toEqual([{ colour: 'yellow', agreed: false }]);
    expect(next.text()).toContain('This window is private.');
  });
});

describe('words that could not be stored', () => {
  it('stay, with the reason, can be copied and tried again', async () => {
    const { press, asked, text, held, copied } = await bar([failed('storage-full'), SAVED]);
    await press('Save');
    expect(text()).toContain('there is no room left on this device');
    expect(held.at(-1)).toBe(true);
    await press('Copy the words');
    expect(copied).toEqual(['the valley']);
    await press('Try again');
    expect(asked).toHaveLength(2);
    expect(text()).toContain('Saved');
    expect(held.at(-1)).toBe(false);
  });

  it.each([
    ['here', 'Glosa did not answer', true, true],
    ['gone', 'Glosa no longer works', false, true],
    ['replaced', 'Glosa was just updated', false, false],
  ] as const)('because nobody answers (the extension is %s) are said to be', async (fate, said, again, isHeld) => {
    const { press, text, names, held } = await bar([new Error('gone')], { fate: async () => fate });
    await press('Save');
    expect(text()).toContain(said);
    expect(names()).toContain('Copy the words');
    expect(names().includes('Try again')).toBe(again);
    await expect.poll(() => held.at(-1)).toBe(isHeld);
  });
});
