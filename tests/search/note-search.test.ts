import { describe, expect, it } from 'vitest';
import { noteSearchInSteps } from '../../src/search/note-search';
import { finish } from '../../src/search/search';
import { noteOf } from '../notes/fixture';

const quote = (exact: string) => ({
  kind: 'quote' as const,
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 0, end: exact.length },
});
const NOTES = [
  noteOf({
    id: 'one',
    target: quote('An illegal airstrip in the forest'),
    comment: 'Compare with the Línea law',
    tags: ['aire'],
  }),
  noteOf({ id: 'two', target: { kind: 'page' }, comment: '', tags: ['coca', 'prices'], entities: [] }),
];
const search = finish(noteSearchInSteps(NOTES));
const ids = (query: string): string[] => search(query, 10).map(({ note }) => note.id);

describe('searching notes', () => {
  it.each([
    ['airstrip', ['one'], 'what is quoted'],
    ['linea', ['one'], 'the reader’s words, accents ignored'],
    ['airstirp', ['one'], 'a slip'],
    ['prices', ['two'], 'a tag'],
    ['airstrip law', ['one'], 'words of different parts'],
    ['into the valley', ['one', 'two'], 'the page'],
    ['xyzzy', [], 'nothing'],
  ])('%s finds %j: %s', (query, found) => expect(ids(query).sort()).toEqual(found));

  it('shows the note’s own words rather than what it is about, when both answer', () => {
    const named = noteOf({
      target: quote('Some of it leaves from an airstrip cut into the forest'),
      entities: [{ id: 'airstrip', name: 'Airstrip', pack: 'test', packVersion: '1' }],
    });
    expect(finish(noteSearchInSteps([named]))('airstrip', 1)[0]?.text).toBe(
      'Some of it leaves from an airstrip cut into the forest',
    );
  });

  it('shows the part that answered, with its letters', () => {
    const [found] = search('illegal', 1);
    expect(found?.text).toBe('An illegal airstrip in the forest');
    expect(found?.ranges.map(({ start, end }) => found.text.slice(start, end))).toEqual(['illegal']);
  });
});
