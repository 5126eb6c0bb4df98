/** Any note that the database can hold, for properties over formats. */
import fc from 'fast-check';
import { NOTE_COLOURS, NOTE_SCHEMA, type Note, type NoteTarget } from '../../../src/notes/note';

const AWKWARD = [
  '"',
  ',',
  '\n',
  '\r\n',
  '=1+1',
  '@x',
  '---',
  '[[',
  ']]',
  '`',
  '<b>',
  '&amp;',
  '\\',
  '😀',
  'é',
  '\u200b',
  '\u2028',
  "'",
];
const piece = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 12 }));
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const filled = text.map((said) => `w${said}`);
const time = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString());
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const tag = filled.map((said) => said.trim().replace(/\s+/g, ' ')).filter((said) => said !== '');

const target: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('quote' as const),
      quote: fc.record({ exact: filled, prefix: text, suffix: text }),
      position: fc.tuple(fc.nat(1e6), fc.nat(1e4)).map(([start, length]) => ({ start, end: start + length })),
    },
    { requiredKeys: ['kind', 'quote'] },
  ),
  fc.constant({ kind: 'page' as const }),
  fc.record({ kind: fc.constant('entity' as const), entity: filled }),
);

const page = fc.record(
  {
    canonicalUrl: address,
    visitedUrl: address,
    title: text,
    publisher: text,
    byline: text,
    published: text,
    language: text,
  },
  { requiredKeys: ['canonicalUrl', 'visitedUrl', 'title'] },
);

/** Each with an id of its own. */
export const notes: fc.Arbitrary<Note[]> = fc.uniqueArray(
  fc.record(
    {
      id: filled,
      rev: fc.constant('1-a'),
      schema: fc.constant(NOTE_SCHEMA),
      target,
      page,
      comment: text,
      tags: fc.uniqueArray(tag, { maxLength: 4 }),
      colour: fc.constantFrom(...NOTE_COLOURS),
      entities: fc.array(fc.record({ id: filled, name: filled, pack: filled, packVersion: text }), { maxLength: 3 }),
      created: time,
      modified: time,
      trashed: time,
      conflictOf: filled,
    },
    { requiredKeys: ['id', 'rev', 'schema', 'target', 'comment', 'tags', 'colour', 'entities', 'created', 'modified'] },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
);
