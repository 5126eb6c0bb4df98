import { describe, expect, it } from 'vitest';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { refusalsFor } from '../../src/linking/refusals';
import type { Correction } from '../../src/settings/settings';
import { KNOWLEDGE } from './world';

const HERE = { site: 'news.example', page: 'https://www.news.example/a/story?utm_source=mail#top' };
const refuse = (name: string, over: Partial<Correction> = {}) => refusalsFor([{ name, entity: 'x', ...over }], HERE);

describe('a refused name', () => {
  it.each([
    [
      'Carmen Masías',
      'Carmen Masias',
      'CARMEN MASÍAS',
      'Carmen-Masías',
      'Masías, Carmen',
      'C. Masías',
      'Carmen\nMasías',
    ],
    ['Carmen Masías’s', 'Carmen Masías'],
    ['Quispe-Palomino', 'Quispe Palomino', 'QUISPE PALOMINO', 'Quispe\u2011Palomino'],
    ['Quispe Palomino, Víctor', 'Víctor Quispe Palomino', 'V. Quispe-Palomino'],
    ['clandestine airstrip', 'Clandestine airstrips'],
    ['organizaciones terroristas extranjeras', 'organización terrorista extranjera'],
    ['José', 'Jose\u0301', 'Jo\u00adsé'],
    ['FF. AA.', 'FF.AA.', 'FF AA'],
  ])('is refused however it is written: %s', (name, ...forms) => {
    const refused = refuse(name);
    for (const form of [name, ...forms]) expect(refused(form, 'x'), form).toBe(true);
  });

  it.each([
    ['Masías', 'Carmen Masías'],
    ['Carmen Masías', 'Masías'],
    ['Carmen Masías', 'Alicia Masías'],
    ['SL', 'Sendero Luminoso'],
    ['S. L.', 'Sendero Luminoso'],
    ['Ene', 'Enes Kaya'],
    ['…', 'Ene'],
    ['', ''],
  ])('is not another name: %s is not %s', (name, form) => {
    expect(refuse(name)(form, 'x')).toBe(false);
  });

  it('means no other entity', () => {
    expect(refuse('Ene')('Ene', 'y')).toBe(false);
  });

  it.each([
    ['everywhere', {}, true],
    ['on this site', { site: 'news.example' }, true],
    ['on another site', { site: 'other.example' }, false],
    ['on this page', { page: 'https://www.news.example/a/story' }, true],
    ['on this page, of this site', { site: 'news.example', page: 'https://www.news.example/a/story' }, true],
    ['on another page', { site: 'news.example', page: 'https://www.news.example/a/other' }, false],
  ])('holds %s', (_, scope, expected) => {
    expect(refuse('Ene', scope)('Ene', 'x')).toBe(expected);
  });
});

describe('what a refused name no longer carries', () => {
  const linkedWith = (corrections: Correction[], ...paragraphs: string[]): string[] => {
    const passages = paragraphs.map((text, id) => readPassage(KNOWLEDGE, { id, text }));
    const found = linkDocument(KNOWLEDGE, passages, refusalsFor(corrections, HERE));
    return paragraphs.flatMap((text, id) =>
      (found.get(id) ?? []).map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity ?? '?'}`),
    );
  };

  it('is the surname that only it settled', () => {
    const text = 'Ana Mérida came. Mérida spoke. ANA MERIDA left.';
    expect(linkedWith([], text)).toHaveLength(3);
    expect(linkedWith([{ name: 'Ana Merida', entity: 'ana-mérida' }], text)).toEqual([]);
  });

  it('is not the surname that another full name settles too', () => {
    const refused = [{ name: 'Juan Roca Salas', entity: 'juan-roca-salas' }];
    expect(linkedWith(refused, 'Juan Pedro Roca Salas fled. Juan Roca Salas hid. Roca Salas is wanted.')).toEqual([
      'Juan Pedro Roca Salas → juan-roca-salas',
      'Roca Salas → juan-roca-salas',
    ]);
  });

  it('is the alias that only it introduced, and the weak name that only it spoke for', () => {
    const refused = [
      { name: 'Ivo Roca Salas', entity: 'ivo-roca-salas' },
      { name: 'Long March Front', entity: 'long-march' },
    ];
    const text = 'Ivo Roca Salas, alias “Tadeo”, ran. Tadeo hid. The Long March Front met. The Front split.';
    expect(linkedWith([], text)).toHaveLength(5);
    expect(linkedWith(refused, text)).toEqual([]);
  });

  it('leaves a name of two to the other one', () => {
    const text = 'Upper Tarn is in Tarnland. Boats cross the river Tarn, said the governor of the department.';
    expect(linkedWith([{ name: 'tarn', entity: 'tarn-river' }], text)).toContain('Tarn → tarn-department');
  });
});
