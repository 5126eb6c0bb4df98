import { describe, expect, it } from 'vitest';
import { FIRST_NOTES, filterOf, isFiltered, listsGroups, type NotesView } from '../../src/popup/notes-view';

const RIVERS = { key: 'rivers', label: 'Rivers' };

describe('what is asked of the notes', () => {
  it.each<[string, Partial<NotesView>, object, boolean]>([
    ['everything', {}, {}, false],
    ['only an order', { sort: 'oldest' }, {}, false],
    ['words', { text: '  airstrip ' }, { text: 'airstrip' }, true],
    ['spaces', { text: '   ' }, {}, false],
    ['a colour', { colour: 'pink' }, { colour: 'pink' }, true],
    ['the notes here', { page: 'https://news.example/a' }, { page: 'https://news.example/a' }, true],
    ['groups', { by: 'tag' }, {}, false],
    ['a tag', { by: 'tag', group: RIVERS }, { tag: 'rivers' }, true],
    ['a name', { by: 'entity', group: RIVERS }, { entity: 'rivers' }, true],
    ['a page', { by: 'page', group: RIVERS }, { page: 'rivers' }, true],
    ['a group of no grouping', { by: null, group: RIVERS }, {}, false],
    ['the trash', { trash: true }, { trash: true }, false],
    ['words in the trash', { trash: true, text: 'old' }, { trash: true, text: 'old' }, true],
  ])('%s', (_, change, filter, filtered) => {
    const view = { ...FIRST_NOTES, ...change };
    expect(filterOf(view)).toEqual(filter);
    expect(isFiltered(view)).toBe(filtered);
  });

  it('asks for the group that was opened on the page one is on', () => {
    const here = { ...FIRST_NOTES, by: 'page' as const, page: 'https://here.example/', group: RIVERS };
    expect(filterOf(here).page).toBe('rivers');
  });
});

describe('groups or notes', () => {
  it.each<[string, Partial<NotesView>, boolean]>([
    ['not grouped', {}, false],
    ['grouped', { by: 'tag' }, true],
    ['a group opened', { by: 'tag', group: RIVERS }, false],
    ['the trash, which has no groups', { by: 'tag', trash: true }, false],
  ])('%s', (_, change, groups) => {
    expect(listsGroups({ ...FIRST_NOTES, ...change })).toBe(groups);
  });
});
