/** Notes for tests, complete and valid, with whatever a test wants changed. */
import { newNote } from '../../src/notes/edit';
import type { Note, NoteDraft } from '../../src/notes/note';

export const NOW = '2024-05-01T10:00:00.000Z';
export const LATER = '2024-05-02T10:00:00.000Z';

export function draftOf(changed: Partial<NoteDraft> = {}): NoteDraft {
  return {
    target: {
      kind: 'quote',
      quote: { exact: 'the valley', prefix: 'The police went into ', suffix: ' on Monday.' },
      position: { start: 21, end: 31 },
    },
    page: {
      canonicalUrl: 'https://news.example/valley',
      visitedUrl: 'https://www.news.example/valley?utm_source=mail',
      title: 'Into the valley',
      language: 'en',
    },
    comment: '',
    tags: [],
    colour: 'yellow',
    entities: [{ id: 'a-valley', name: 'the valley', pack: 'test', packVersion: '1' }],
    ...changed,
  };
}

export function noteOf(changed: Partial<Note> = {}): Note {
  return { ...newNote(draftOf(), 'note-1', NOW), rev: '1-a', ...changed };
}

/** A note as the database holds it. */
export function storedOf(note: Note): Record<string, unknown> {
  const { id, rev, ...fields } = note;
  return { ...fields, _id: id, _rev: rev };
}
