import { describe, expect, it } from 'vitest';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { KNOWLEDGE, linked } from './world';

/** Links a text as one passage or cut into many; every span must lie in its passage and be no longer than a name. */
function linkAll(texts: readonly string[]): number {
  const found = linkDocument(
    KNOWLEDGE,
    texts.map((text, id) => readPassage(KNOWLEDGE, { id, text })),
  );
  let count = 0;
  for (const [id, mentions] of found) {
    let last = 0;
    for (const { start, end } of mentions) {
      if (start < last || end <= start || end > (texts[id] ?? '').length) throw new Error(`${start} to ${end}`);
      last = end;
      count++;
    }
  }
  return count;
}

// What took a minute and more when each name looked at all the others; a limit of time, not a measurement.
const LIMIT = { timeout: 30_000 };

describe('a page of nothing but names', () => {
  it.each([
    'The river Tarn and the department of Tarn. ',
    'a Tadeo, “Tadeo”, alias Lobo; ',
    'Ivo Roca Salas, Roca Salas, Salas ',
    'Guillermo Mérida, Ana Mérida, Mérida, ',
    'the Armed Forces of Chile and the Armed Forces, ',
    'Front (a Front) Tarn, ',
    'Comrade Tadeo: Roca Salas, el Tarn; ',
    'the Tarn River, the Tarn, del Tarn ',
    'Tarnland Tarnlander Chile ',
  ])('is linked without looking at each name from each other: %s', LIMIT, (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(linkAll([text])).toBeGreaterThanOrEqual(0);
    expect(linkAll(text.match(/[\s\S]{1,400}/g) ?? [])).toBeGreaterThanOrEqual(0);
  });
});

describe('text that is no text', () => {
  it.each([
    ['unpaired halves', '\ud800 Ana Mérida \udc00, Mérida\ud800'],
    ['NUL', '\0Ana Mérida\0 and \0Mérida\0'],
    ['marks on nothing', '\u0301\u0301 Ana Mérida \u200b\u0301, Mérida'],
    ['right to left marks', '\u202eAna Mérida\u202c, \u200fMérida'],
  ])('does not move what is linked: %s', (_, text) => {
    expect(linked(text)).toEqual(['Ana Mérida → ana-mérida', 'Mérida → ana-mérida']);
  });

  it.each([[''], ['\ud800'], ['\0'], ['\u0301'], [' '.repeat(1000)]])('alone links nothing: %j', (text) => {
    expect(linked(text, text)).toEqual([]);
  });

  it('of ten megabytes is read to its end', LIMIT, () => {
    const text = `${'Nothing happened, 5 Mar. 2020. '.repeat(330_000)}Ana Mérida came. Mérida spoke.`;
    const found = linkDocument(KNOWLEDGE, [readPassage(KNOWLEDGE, { id: 7, text })]);
    expect(found.get(7)?.map(({ start, end }) => text.slice(start, end))).toEqual(['Ana Mérida', 'Mérida']);
  });
});
