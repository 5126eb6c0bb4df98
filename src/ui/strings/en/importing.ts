/** What the import page says. */
export const importing = {
  title: 'Import notes',
  lead: 'A file of notes from Glosa, Hypothesis or any Web Annotation program. You see what would come in before anything does.',
  choose: 'Choose a file',
  drop: 'Or drop it here. JSON, up to 60 million characters.',
  reading: (file: string): string => `Reading ${file}…`,
  unreadable: (file: string): string => `${file} could not be read from the disk. Nothing was changed.`,
  failed: 'Not done: the extension did not answer. Nothing has changed; try again.',
  formats: { json: 'Glosa’s own export', jsonld: 'Web Annotations', hypothesis: 'A Hypothesis export' },

  ready: (count: number): string => (count === 1 ? '1 note would come in' : `${count} notes would come in`),
  nothingNew: 'Nothing new is in this file',
  facts: {
    file: 'File',
    format: 'Format',
    fresh: 'New',
    duplicates: 'Here already',
    intoTrash: 'Of the new, in the trash',
    skipped: 'No notes',
    pages: 'Pages',
  },
  duplicatesHint: 'left as they are',
  skippedHint: 'replies, bookmarks and other things',
  begins: 'Begins with',
  onEntity: 'on an entry',
  pageNote: 'on the page',
  andMore: (count: number): string => (count === 1 ? 'and 1 more' : `and ${count} more`),
  take: (count: number): string => (count === 1 ? 'Import 1 note' : `Import ${count} notes`),
  another: 'Choose another file',
  importing: (count: number): string => (count === 1 ? 'Importing 1 note…' : `Importing ${count} notes…`),

  done: (count: number): string => (count === 1 ? '1 note came in' : `${count} notes came in`),
  doneText: (duplicates: number): string =>
    duplicates === 0
      ? 'They are in the popup under Notes, and painted on their pages.'
      : `They are in the popup under Notes, and painted on their pages. ${duplicates} were here already and are as they were.`,
  undo: 'Put them into the trash',
  undone: (count: number): string =>
    count === 1
      ? '1 note is in the trash. Notes from before are as they were.'
      : `${count} notes are in the trash. Notes from before are as they were.`,
  undoFailed: 'Not undone: the notes could not be written. They are all still here.',

  refused: (file: string): string => `${file} was not imported`,
  unchanged: 'Nothing was changed: a file comes in whole or not at all.',
  why: {
    syntax: 'It is not JSON, or it was cut short.',
    unknown: 'It is JSON, but not of a program whose notes can be read here.',
    field: 'It holds something that no note can hold.',
    empty: 'Nothing in it is a note.',
    'too-large': 'It is too large. Export in parts, and import one after another.',
    'later-version': 'It was made by a later version of Glosa. Update this one, then import again.',
  },
  line: (line: number): string => `Line ${line}`,
  field: (field: string): string => `Field ${field}`,
  storage: {
    'storage-full': 'Not imported, not even in part: there is no room left on this device. Free some and try again.',
    'storage-failed': 'Not imported, not even in part: the notes could not be written. Try again.',
  },
};
