import { describe, expect, it } from 'vitest';
import { applyPatch, conflictCopy, fromTrash, newNote, toTrash } from '../../src/notes/edit';
import { draftOf, LATER, NOW, noteOf } from './fixture';

describe('a note', () => {
  it('begins with its draft and the time', () => {
    expect(newNote(draftOf(), 'n', NOW)).toEqual({ ...draftOf(), id: 'n', schema: 2, created: NOW, modified: NOW });
  });
  it('edited says when, and keeps the rest', () => {
    expect(applyPatch(noteOf(), { comment: 'seen' }, LATER)).toEqual(noteOf({ comment: 'seen', modified: LATER }));
  });
  it('is the same when an edit changes nothing', () => {
    const note = noteOf({ tags: ['a'] });
    expect(applyPatch(note, { comment: '', tags: ['a'], colour: 'yellow' }, LATER)).toBe(note);
    expect(applyPatch(note, {}, LATER)).toBe(note);
    expect(applyPatch(note, { tags: ['a', 'b'] }, LATER).tags).toEqual(['a', 'b']);
  });
  it('comes back from the trash as it went in', () => {
    const note = noteOf({ comment: 'seen' });
    expect(toTrash(note, LATER)).toEqual({ ...note, trashed: LATER });
    expect(fromTrash(toTrash(note, LATER))).toEqual(note);
    expect(fromTrash(note)).toBe(note);
  });
  it('stays in the trash since when it went there', () => {
    expect(toTrash(toTrash(noteOf(), NOW), LATER).trashed).toBe(NOW);
  });
  it('that lost against another edit is kept beside it, with the words and a pointer to the other', () => {
    const loser = noteOf({ comment: 'mine', trashed: NOW });
    const copy = conflictCopy(loser, 'note-2', LATER);
    expect(copy).toMatchObject({ id: 'note-2', comment: 'mine', conflictOf: 'note-1', created: NOW, modified: LATER });
    expect(copy).not.toHaveProperty('rev');
    expect(copy).not.toHaveProperty('trashed');
  });
});
