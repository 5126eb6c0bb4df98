import { describe, expect, it } from 'vitest';
import type { NotesPage } from '../../src/messaging/protocol';
import { NOTE_SCHEMA, type Note } from '../../src/notes/note';
import { NOTES_PER_PAGE, noteList } from '../../src/popup/note-list';

const note = (day: number): Note => ({
  id: `n${day}`,
  schema: NOTE_SCHEMA,
  rev: '1-a',
  created: `2026-05-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  modified: '2026-06-01T10:00:00.000Z',
  comment: '',
  tags: [],
  colour: 'yellow',
  entities: [],
  target: { kind: 'page' },
});
const pageOf = (days: number[], total = days.length): NotesPage => ({ total, notes: days.map(note), unreadable: [] });
const shown = (pages: NotesPage[], deleted: number[] = []): string[] =>
  noteList(pages, new Map(deleted.map((day) => [`n${day}`, note(day)]))).items.map(
    (item) => `${item.kind === 'deleted' ? '-' : ''}${item.note.id}`,
  );

describe('the list of notes', () => {
  it('joins pages and shows a note once that moved from one to the next while they came', () => {
    expect(shown([pageOf([9, 8, 7], 5), pageOf([7, 6, 5], 5)])).toEqual(['n9', 'n8', 'n7', 'n6', 'n5']);
  });

  it.each([
    [[9, 8], [10], ['-n10', 'n9', 'n8']],
    [[10, 8], [9], ['n10', '-n9', 'n8']],
    [[10, 9], [8], ['n10', 'n9', '-n8']],
    [
      [10, 7],
      [8, 9],
      ['n10', '-n9', '-n8', 'n7'],
    ],
    [[], [9], ['-n9']],
  ])('keeps the place of what was deleted: %j without %j', (left, deleted, expected) => {
    expect(shown([pageOf(left)], deleted)).toEqual(expected);
  });

  it('shows a note as deleted although a list that was asked for earlier still has it', () => {
    expect(shown([pageOf([9, 8])], [9])).toEqual(['-n9', 'n8']);
  });

  it('offers more only while there is more', () => {
    const full = Array.from({ length: NOTES_PER_PAGE }, (_, index) => index);
    expect(noteList([pageOf(full, 51)], new Map()).more).toBe(true);
    expect(noteList([pageOf(full, 51), pageOf([60], 51)], new Map()).more).toBe(false);
    expect(noteList([pageOf(full, 50)], new Map()).more).toBe(false);
    expect(noteList([], new Map())).toMatchObject({ more: false, total: 0, items: [] });
  });

  it('keeps unreadable notes, each once', () => {
    const broken = { id: 'x', rev: '1', why: 'target: missing' };
    const pages = [pageOf([9]), pageOf([8])].map((page) => ({ ...page, unreadable: [broken] }));
    expect(noteList(pages, new Map()).unreadable).toEqual([broken]);
  });
});
