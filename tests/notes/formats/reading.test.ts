/** Files that somebody brings: other programs' notes, and what is none. */
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/notes/formats/duplicates';
import type { ImportedNote } from '../../../src/notes/formats/format';
import { readImport } from '../../../src/notes/formats/read-import';
import { writeExport } from '../../../src/notes/formats/write-export';
import { NOW, noteOf } from '../fixture';

const read = (file: unknown) => readImport(typeof file === 'string' ? file : JSON.stringify(file, null, 2), NOW);
function notesOf(file: unknown): ImportedNote[] {
  const answer = read(file);
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer));
  return answer.notes;
}

const selector = [
  { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 4 },
  { type: 'TextPositionSelector', start: 10, end: 14 },
  { type: 'TextQuoteSelector', exact: 'word', prefix: 'one ', suffix: ' more' },
];
const annotation = {
  id: 'abc',
  created: '2023-08-01T10:00:00.123456+00:00',
  updated: '2023-08-02T12:30:00+02:00',
  user: 'acct:ann@hypothes.is',
  uri: 'https://news.example/a',
  text: ' Mine. ',
  tags: ['x', ' y  z '],
  target: [{ source: 'https://news.example/a', selector }],
  document: { title: ['A story'] },
};
const hypothesis = (...annotations: unknown[]) => ({
  export_date: NOW,
  export_userid: 'acct:ann@hypothes.is',
  client_version: '1.1',
  annotations,
});

describe('an export of Hypothesis', () => {
  it('comes in with quote, position, words, tags, page and times', () => {
    expect(notesOf(hypothesis(annotation))).toEqual([
      {
        schema: 2,
        target: {
          kind: 'quote',
          quote: { exact: 'word', prefix: 'one ', suffix: ' more' },
          position: { start: 10, end: 14 },
        },
        page: { canonicalUrl: 'https://news.example/a', visitedUrl: 'https://news.example/a', title: 'A story' },
        comment: 'Mine.',
        tags: ['x', 'y z'],
        colour: 'yellow',
        entities: [],
        created: '2023-08-01T10:00:00.123Z',
        modified: '2023-08-02T10:30:00.000Z',
      },
    ]);
  });

  it('may be an answer of its search, whose rows are the same', () => {
    expect(notesOf({ total: 1, rows: [annotation] })).toEqual(notesOf(hypothesis(annotation)));
    expect(read({ total: 1, rows: [{ ...annotation, created: 'yesterday' }] })).toMatchObject({
      why: 'field',
      field: 'rows[0].created',
    });
  });

  it('without a quote is a note on the page; replies, empty page notes and files of no address are skipped', () => {
    const onPage = { ...annotation, target: [{ source: 'https://news.example/a' }] };
    const reply = { ...onPage, references: ['abc'] };
    const empty = { ...onPage, text: '', tags: [] };
    const local = { ...annotation, uri: 'urn:x-pdf:123' };
    const file = read(hypothesis(onPage, reply, empty, local));
    expect(file).toMatchObject({ kind: 'file', skipped: 3, notes: [{ target: { kind: 'page' } }] });
  });

  it.each([
    ['exact', { target: [{ selector: [{ type: 'TextQuoteSelector', exact: 7 }] }] }, 'target[0].selector[0].exact'],
    ['empty', { target: [{ selector: [{ type: 'TextQuoteSelector', exact: '  ' }] }] }, 'target[0].selector[0].exact'],
    [
      'long',
      { target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'a'.repeat(10_001) }] }] },
      'target[0].selector[0].exact',
    ],
    ['date', { created: 'yesterday' }, 'created'],
    ['tag', { tags: ['a', 3] }, 'tags[1]'],
    ['uri', { uri: undefined }, 'uri'],
    ['text', { text: {} }, 'text'],
  ])('with a wrong %s is refused whole, with line and field', (_, wrong, field) => {
    const file = hypothesis(annotation, { ...annotation, ...wrong });
    const refused = read(file);
    expect(refused).toMatchObject({ kind: 'refused', why: 'field', field: `annotations[1].${field}` });
    const { line } = refused as { line: number };
    const at = JSON.stringify(file, null, 2).split('\n')[line - 1] ?? '';
    const last =
      field
        .replace(/\[\d+\]$/, '')
        .split('.')
        .at(-1) ?? '';
    if (field !== 'uri' && field !== 'tags[1]') expect(at).toContain(`"${last}"`);
    if (field === 'tags[1]') expect(at.trim()).toBe('3');
  });
});

describe('our own file', () => {
  const text = writeExport('json', [noteOf(), noteOf({ id: 'b' })], NOW).text;

  it('with a wrong field is refused with its place', () => {
    const broken = text.replace(/"colour": "yellow"(?![\s\S]*"colour")/, '"colour": "mauve"');
    const line = broken.split('\n').findIndex((one) => one.includes('mauve')) + 1;
    expect(read(broken)).toMatchObject({ kind: 'refused', why: 'field', line, field: 'notes[1].colour' });
  });

  it('of a later version is refused as such', () => {
    expect(read(text.replace('"version": 1', '"version": 9'))).toMatchObject({
      why: 'later-version',
      field: 'version',
    });
    expect(read(text.replace('"schema": 2', '"schema": 9'))).toMatchObject({ why: 'field', field: 'notes[0].schema' });
  });

  it('of schema 1 comes in', () => {
    expect(notesOf(text.replaceAll('"schema": 2', '"schema": 1'))).toMatchObject([{ schema: 2 }, { schema: 2 }]);
  });

  it('may begin with a byte order mark, as editors write it', () => {
    expect(notesOf(`\ufeff${text}`)).toHaveLength(2);
  });
});

it.each([
  ['nothing', '', 'syntax', 1],
  ['words', 'hello', 'syntax', 1],
  ['a table', 'a,b\n1,2', 'syntax', 1],
  ['a number', '7', 'unknown', 1],
  ['another file', '{"name":"glosa"}', 'unknown', 1],
  ['a lost bracket', '{"glosa":"notes",\n"version":1,\n"notes":[}', 'syntax', 3],
  ['a comma too many', '[1,\n2,\n]', 'syntax', 3],
  ['no notes', '{"glosa":"notes","version":1,"notes":[]}', 'empty', null],
  ['a list that is none', '{"glosa":"notes","version":1,\n"notes":{}}', 'field', 2],
])('%s is refused', (_, text, why, line) => {
  expect(read(text)).toMatchObject({ kind: 'refused', why, line });
});

describe('duplicates', () => {
  it('are told by what they say, not by id, colour or time', () => {
    const { id: _id, rev: _rev, ...note } = noteOf();
    const plan = (incoming: ImportedNote[]) => planImport(incoming, [noteOf()], () => 'new');
    expect(plan([{ ...note, id: 'other', colour: 'pink', created: '2020-01-01T00:00:00Z' }])).toEqual({
      fresh: [],
      duplicates: 1,
    });
    expect(plan([{ ...note, comment: 'more' }])).toMatchObject({ fresh: [{ id: 'new' }], duplicates: 0 });
    expect(
      plan([
        { ...note, comment: 'x' },
        { ...note, comment: 'x' },
      ]),
    ).toMatchObject({ fresh: [{}], duplicates: 1 });
  });

  it('of ids alone get new ones, and what points at them follows', () => {
    const { rev: _rev, ...note } = noteOf({ comment: 'theirs' });
    const copy = { ...note, id: 'copy', comment: 'lost', conflictOf: note.id };
    const { fresh } = planImport([note, copy], [noteOf()], () => 'new');
    expect(fresh).toMatchObject([{ id: 'new' }, { id: 'copy', conflictOf: 'new' }]);
  });
});
