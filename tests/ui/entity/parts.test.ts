import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/knowledge/schema';
import { splitSummary } from '../../../src/knowledge/summary';
import { citedSources } from '../../../src/ui/entity/cited';
import { formatDate } from '../../../src/ui/entity/dates';
import { leadingNames, otherNames } from '../../../src/ui/entity/names';
import { said } from '../../../src/ui/entity/said';
import { firstTies, partTies, tiesOf } from '../../../src/ui/entity/ties';
import { byDate } from '../../../src/ui/entity/timeline-order';
import { SAMPLE, SAMPLE_DOSSIER } from './sample';

describe('dates are no more precise than they are known', () => {
  it.each([
    ['2013', '2013', '2013'],
    ['2013-08', 'Aug 2013', 'ago 2013'],
    ['1997-10-08', '8 Oct 1997', '8 oct 1997'],
    // The first and last hours of a year, which a local time zone would move.
    ['2015-01-01', '1 Jan 2015', '1 ene 2015'],
    ['2014-12-31', '31 Dec 2014', '31 dic 2014'],
  ])('%s', (date, en, es) => {
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDate(date, 'es')).toBe(es);
  });
});

describe('other names', () => {
  const quote = (text: string) => `‹${text}›`;

  it('gives each once, quotes aliases, hides misprints, and puts repetitions of the name last', () => {
    expect(otherNames(SAMPLE, 'en', quote)).toEqual([
      'Gremio del Río',
      'RG',
      '‹Boatman›',
      'The River Guild of the North',
    ]);
    expect(otherNames(SAMPLE, 'es', quote)).toEqual(['River Guild', 'The River Guild of the North', 'RG', '‹Boatman›']);
  });

  it('puts those in the reader’s language before the others', () => {
    const names: Entity['names'] = [
      { text: 'Ferry Board', lang: 'en', class: 'strong' },
      { text: 'Junta de Balsas', lang: 'es', class: 'strong' },
      { text: 'JB', class: 'strong' },
    ];
    const one = { ...SAMPLE, name: { en: 'Balsas', es: 'Balsas' }, names };
    expect(otherNames(one, 'es', quote)).toEqual(['JB', 'Ferry Board', 'Junta de Balsas']);
    const other = { ...one, name: { en: 'Jubal', es: 'Jubal' } };
    expect(otherNames(other, 'es', quote)).toEqual(['Junta de Balsas', 'JB', 'Ferry Board']);
    expect(otherNames(other, 'en', quote)).toEqual(['Ferry Board', 'JB', 'Junta de Balsas']);
  });

  it.each([
    ['a few short ones', ['SL', 'PCP', 'PCP-SL'], 3],
    ['more than four', ['a', 'b', 'c', 'd', 'e'], 4],
    ['long ones', ['x'.repeat(50), 'y'.repeat(50), 'z'], 1],
    ['one that is longer than the line', ['x'.repeat(200)], 1],
    ['none', [], 0],
  ])('leads with %s', (_, names, count) => {
    expect(leadingNames(names)).toBe(count);
  });
});

describe('a summary comes in two helpings', () => {
  const long = (text: string) => `${text} ${'and so on '.repeat(14).trim()}.`;

  it('is whole when it is short', () => {
    expect(splitSummary('One. Two. Three.')).toEqual({ lead: 'One. Two. Three.', rest: '', cut: false });
  });

  it('keeps what does not fit for later, at the end of a sentence', () => {
    const [one, two, three] = [long('First'), 'Second.', long('Third')];
    expect(splitSummary(`${one} ${two} ${three}`)).toEqual({ lead: `${one} ${two}`, rest: three, cut: false });
  });

  it('cuts a sentence without end at a word, and loses nothing', () => {
    const summary = `${'and so it went on '.repeat(300).trim()}. Then more.`;
    const { lead, rest, cut } = splitSummary(summary);
    expect(cut).toBe(true);
    expect(lead.length).toBeLessThan(240);
    expect(`${lead} ${rest}`).toBe(summary);
    expect(splitSummary('x'.repeat(5000)).lead.length).toBeLessThan(240);
  });
});

it('numbers sources in the order in which facts, then relations, cite them', () => {
  expect(citedSources(SAMPLE).map(({ id, number }) => `${number} ${id}`)).toEqual([
    '1 gazette',
    '2 register',
    '3 atlas',
    '4 census',
  ]);
});

describe('relations', () => {
  const all = tiesOf(SAMPLE_DOSSIER, 'en');

  it('are worded from this end, now or in the past, weightiest first, and leave out whom no pack knows', () => {
    expect(all.map(({ words, ties }) => `${words} ${ties.map(({ name }) => name).join(', ')}`)).toEqual([
      'led by Ana Ros',
      'formerly led by Old Man',
      'operates in Long Valley',
      'opposed Toll House',
    ]);
    expect(tiesOf(SAMPLE_DOSSIER, 'es').map(({ words }) => words)).toEqual([
      'dirigido por',
      'antes dirigido por',
      'opera en',
      'se enfrentó a',
    ]);
  });

  it('are parted into those to entities of this article and the others', () => {
    const { among, beyond } = partTies(all, (id) => id === 'ana-ros');
    expect(among.map(({ words }) => words)).toEqual(['led by']);
    expect(beyond.map(({ words }) => words)).toEqual(['formerly led by', 'operates in', 'opposed']);
  });

  it('are cut to the first few with the number of those left', () => {
    const { first, left } = firstTies(all, 2);
    expect(first.map(({ words }) => words)).toEqual(['led by', 'formerly led by']);
    expect(left).toBe(2);
    expect(firstTies(all, 9)).toEqual({ first: all, left: 0 });
  });

  it('are told once when both ends were written down', () => {
    const dossier = { ...SAMPLE_DOSSIER, inverse: SAMPLE_DOSSIER.inverse.concat(SAMPLE_DOSSIER.inverse) };
    expect(tiesOf(dossier, 'en')).toEqual(all);
  });
});

it('puts events in the order of time, a year before its months', () => {
  const event = (date: string, en: string) => ({ date, text: { en, es: en }, source: 'x' });
  const written = [event('2013-08', 'b'), event('1980', 'c'), event('2013', 'd'), event('1980', 'e')];
  expect(byDate(written).map(({ date, text }) => `${date} ${text.en}`)).toEqual([
    '1980 c',
    '1980 e',
    '2013 d',
    '2013-08 b',
  ]);
});

describe('a text that one language lacks', () => {
  it.each([
    ['the reader’s language', { en: 'yes', es: 'sí' }, 'es', { text: 'sí', lang: 'es' }],
    ['the other, for want of it', { en: 'yes', es: '' }, 'es', { text: 'yes', lang: 'en' }],
    ['nothing, where there is neither', { en: '', es: '' }, 'es', { text: '', lang: 'es' }],
  ] as const)('is said in %s', (_, text, language, expected) => {
    expect(said(text, language)).toEqual(expected);
  });

  it('heads an entity by the name there is, which is then no other name', () => {
    const half = { ...SAMPLE, name: { en: 'River Guild', es: '' }, names: [] };
    expect(otherNames(half, 'es', String)).toEqual([]);
    expect(otherNames(half, 'en', String)).toEqual([]);
  });
});
