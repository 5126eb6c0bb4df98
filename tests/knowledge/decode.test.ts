import { describe, expect, it } from 'vitest';
import { decodeEntity, decodePack, decodePackHead, ISSUES_MOST } from '../../src/knowledge/decode';
import { DecodeError, type DecodeIssue, KnowledgeError } from '../../src/knowledge/errors';
import { PACK_LIMITS } from '../../src/knowledge/limits';
import { worded } from '../../src/knowledge/phrases';
import { entity, packOf, rawEntity } from '../fixtures/packs/entities';

type Said = Pick<DecodeIssue, 'path' | 'at'> & Record<'expected' | 'received' | 'remedy', string>;

/** What is wrong, in English. */
function issuesOf(decode: () => unknown): Said[] {
  return thrownBy(decode).map(({ path, at, expected, received, remedy }) => ({
    path,
    at,
    expected: worded(expected),
    received: worded(received),
    remedy: worded(remedy),
  }));
}

function thrownBy(decode: () => unknown): DecodeIssue[] {
  try {
    decode();
  } catch (error) {
    expect(error).toBeInstanceOf(KnowledgeError);
    if (error instanceof DecodeError) return error.issues;
    throw error;
  }
  throw new Error('it decoded');
}

const claim = (over: object) => ({
  label: { en: 'Founded', es: 'Fundación' },
  claims: [{ value: { en: 'x', es: 'x' }, asOf: '2018', source: 'charter', ...over }],
});

describe('decoding an entity', () => {
  it('fills in what may be left out', () => {
    expect(decodeEntity(rawEntity('guild'))).toEqual(entity('guild'));
  });

  const cases: [string, Record<string, unknown>, Omit<Said, 'at'>][] = [
    [
      'a date that YAML reads as a number',
      { facts: [claim({}), claim({ asOf: 2018 })] },
      {
        path: 'facts[1].claims[0].asOf',
        expected: 'text',
        received: '2018 (a number)',
        remedy: 'write the date between quotes, such as "2013-08"',
      },
    ],
    [
      'a date of another form',
      { reviewed: '11/08/2013' },
      {
        path: 'reviewed',
        expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
        received: '"11/08/2013"',
        remedy: 'use YYYY, YYYY-MM or YYYY-MM-DD',
      },
    ],
    [
      'a fact without a source',
      { facts: [{ ...claim({}), claims: [{ value: { en: 'x', es: 'x' }, asOf: '2018' }] }] },
      {
        path: 'facts[0].claims[0].source',
        expected: 'a field "source"',
        received: 'nothing',
        remedy: 'add "source"',
      },
    ],
    [
      'a language that is missing',
      { summary: { en: 'Only English.' } },
      { path: 'summary.es', expected: 'a field "es"', received: 'nothing', remedy: 'add "es"' },
    ],
    [
      'a field that is nearly right',
      { name: { en: 'a', es: 'b' }, place: { lat: 1, long: 2, lon: 3 } },
      { path: 'place.long', expected: 'only lat, lon', received: 'a field "long"', remedy: 'did you mean lon?' },
    ],
    [
      'an unknown field in a list inside an optional list',
      { timeline: [{ date: '2018', text: { en: 'x', es: 'x' }, source: 'charter', zzz: 1 }] },
      {
        path: 'timeline[0].zzz',
        expected: 'only date, text, source',
        received: 'a field "zzz"',
        remedy: 'take the field out',
      },
    ],
    [
      'a word outside a closed set',
      { names: [{ text: 'Guild', class: 'strnog' }] },
      {
        path: 'names[0].class',
        expected: 'one of strong, weak, pattern',
        received: '"strnog"',
        remedy: 'did you mean strong?',
      },
    ],
    [
      'a summary that is too long',
      { summary: { en: 'x'.repeat(412), es: 'x' } },
      {
        path: 'summary.en',
        expected: 'at most 400 characters',
        received: '412 characters',
        remedy: 'shorten it by 12 characters',
      },
    ],
    [
      'coordinates off the map',
      { place: { lat: 91, lon: 0 } },
      { path: 'place.lat', expected: 'a number up to 90', received: '91 (a number)', remedy: 'correct the number' },
    ],
    [
      'a field that is there and empty',
      { facts: null },
      {
        path: 'facts',
        expected: 'a list',
        received: 'an empty field',
        remedy: 'give it a value, or leave the field out where it is optional',
      },
    ],
  ];
  it.each(cases)('says where, what and what to do about %s', (_what, over, issue) => {
    const found = issuesOf(() => decodeEntity(rawEntity('guild', over)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(issue);
  });

  it.each([['http://guild.example/'], ['javascript:alert(1)'], ['data:text/html,x']])('refuses the link %s', (url) => {
    const sources = [{ id: 'charter', title: 'Charter', publisher: 'Guild', url }];
    expect(issuesOf(() => decodeEntity(rawEntity('guild', { sources })))[0]).toMatchObject({
      path: 'sources[0].url',
      expected: 'an address that starts with https://',
    });
  });

  it.each([[undefined], [null], ['text'], [7]])('refuses %j as an entity', (value) => {
    expect(issuesOf(() => decodeEntity(value))[0]).toMatchObject({ path: '' });
  });

  it('names every issue in its message', () => {
    expect(() => decodeEntity(rawEntity('Guild', { type: 'club' }))).toThrow(
      /id: expected .*\n.*type: expected one of/,
    );
  });
});

describe('decoding a pack', () => {
  const raw = (entities: unknown[]) => ({ ...packOf('tiny', []), entities });

  it('gives the pack', () => {
    expect(decodePack(raw([rawEntity('guild')]))).toEqual(packOf('tiny', [entity('guild')]));
  });

  it('points into the entity that is wrong, and refuses the whole', () => {
    const found = issuesOf(() => decodePack(raw([rawEntity('guild'), rawEntity('port', { type: 'club' })])));
    expect(found.map(({ path, at }) => ({ path, at }))).toEqual([
      { path: 'entities[1].type', at: ['entities', 1, 'type'] },
    ]);
  });

  it('knows the fields of a pack and its format', () => {
    expect(issuesOf(() => decodePack({ ...raw([]), format: 2, licens: 'MIT' }))).toMatchObject([
      { path: 'format', expected: '1' },
      { path: 'licens', remedy: 'did you mean licence?' },
    ]);
  });

  it('stops naming issues where nobody reads on', () => {
    const many = Array.from({ length: 500 }, (_, n) => ({ id: n }));
    expect(issuesOf(() => decodePack(raw(many)))).toHaveLength(ISSUES_MOST);
  });

  it('does not let a field of every object pass for one of its own', () => {
    for (const field of ['__proto__', 'constructor', 'toString']) {
      const hostile: unknown = JSON.parse(JSON.stringify(raw([])).replace('{', `{"${field}":{"x":1},`));
      expect(issuesOf(() => decodePack(hostile))).toMatchObject([{ path: field, received: `a field "${field}"` }]);
    }
  });

  const tight = { ...PACK_LIMITS, entities: 2, list: 20, characters: 2_000, depth: 8 };
  const deep: unknown = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`);
  it.each<[string, unknown, string]>([
    ['too many entities', raw([rawEntity('a'), rawEntity('b'), rawEntity('c')]), 'entities'],
    ['a list that is too long', raw([rawEntity('a', { context: Array(21).fill('x') })]), 'entities[0].context'],
    ['too much text', raw([rawEntity('a', { other: 'x'.repeat(2_001) })]), 'entities[0].other'],
    ['too deep a nest', raw([rawEntity('a', { context: deep })]), 'entities[0].context[0][0][0][0][0]'],
  ])('refuses %s before looking further', (_what, value, path) => {
    const found = issuesOf(() => decodePack(value, tight));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path, remedy: 'split the pack, or make it smaller' });
  });

  it('reads the head of a folder', () => {
    const head = { id: 'tiny', name: { en: 'x', es: 'x' }, licence: 'MIT', languages: ['en', 'es'] };
    expect(decodePackHead(head)).toEqual(head);
    expect(issuesOf(() => decodePackHead({ ...head, version: '1' }))[0]).toMatchObject({
      path: 'version',
      expected: 'only id, name, licence, languages',
    });
  });
});
