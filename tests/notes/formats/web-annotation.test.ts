/** What goes out as Web Annotations is valid, and what others wrote comes in or is refused; where the local corpus is. */
import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { annotationOf, toJsonLd } from '../../../src/notes/formats/json-ld';
import { readImport } from '../../../src/notes/formats/read-import';
import { corpus, SKIPPED } from '../../corpus';
import { NOW, noteOf } from '../fixture';

const root = corpus('anchoring/w3c');
const at = (path: string): string => `${root}/${path}`;
const json = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));

const validators = new Map<string, (document: unknown) => boolean>();
const ajv = new Ajv({
  strict: false,
  logger: false,
  validateFormats: true,
  formats: { uri: URL.canParse, 'date-time': true },
});
if (root !== null) {
  for (const file of readdirSync(at('schemas/definitions'))) {
    ajv.addSchema(json(`schemas/definitions/${file}`) as object, file);
  }
}

function holds(path: string, document: unknown): boolean {
  const {
    id: _id,
    $schema: _schema,
    expectedResult = 'valid',
    ...schema
  } = json(`schemas/${path}`) as Record<string, unknown>;
  const validate = validators.get(path) ?? ajv.compile(schema);
  validators.set(path, validate);
  return validate(document) === (expectedResult === 'valid');
}

/** What a list of assertions of the model finds wrong with a document. */
function failures(list: string, document: unknown): string[] {
  const { assertions } = json(`schemas/${list}`) as { assertions: string[] };
  return assertions.filter((path) => !holds(path, document));
}

const MUSTS = 'annotations/annotationMusts.test';
const kinds = [
  noteOf({ comment: 'mine', tags: ['a', 'b'] }),
  noteOf({ entities: [] }),
  noteOf({ target: { kind: 'quote', quote: { exact: 'a', prefix: '', suffix: '' } } }),
  noteOf({ target: { kind: 'page' }, comment: 'on the page' }),
  noteOf({ target: { kind: 'entity', entity: 'a-valley' }, trashed: NOW, conflictOf: 'é x' }),
];

describe.skipIf(root === null)(`Web Annotations${root === null ? ` (${SKIPPED})` : ''}`, () => {
  it('of ours satisfy every MUST of the model, alone and as a collection', { timeout: 30_000 }, () => {
    for (const note of kinds) expect(failures(MUSTS, annotationOf(note))).toEqual([]);
    expect(failures('collections/collectionMusts.test', JSON.parse(toJsonLd(kinds, NOW)))).toEqual([]);
  });

  it('are checked by assertions that can fail', () => {
    const whole = annotationOf(noteOf());
    expect(failures(MUSTS, { ...whole, id: 'not an address' })).not.toEqual([]);
    expect(failures(MUSTS, { ...whole, target: 9 })).not.toEqual([]);
  });

  it('that are correct are read: those with a quote or words on a page come in, others are skipped', () => {
    const come: string[] = [];
    for (const file of readdirSync(at('samples/correct'))) {
      const answer = readImport(readFileSync(at(`samples/correct/${file}`), 'utf8'), NOW);
      // `empty`: read without a mistake, but there is nothing in it that a note could hold.
      if (answer.kind === 'refused') expect([file, answer.why]).toEqual([file, 'empty']);
      else come.push(file);
    }
    expect(come.length).toBeGreaterThan(25);
    const quoted = readImport(readFileSync(at('samples/correct/anno26.json'), 'utf8'), NOW);
    expect(quoted).toMatchObject({
      notes: [{ target: { quote: { exact: 'anotation', prefix: 'this is an ', suffix: ' that has some' } } }],
    });
  });

  it('that are incorrect are refused, whatever of them a note would need', () => {
    const files = readdirSync(at('samples/incorrect'));
    const taken = files.filter(
      (file) => readImport(readFileSync(at(`samples/incorrect/${file}`), 'utf8'), NOW).kind === 'file',
    );
    expect(taken).toEqual([]);
  });
});
