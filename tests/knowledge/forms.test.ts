import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/knowledge/forms';
import { pluralsOf } from '../../src/knowledge/plurals';
import type { Entity, Name } from '../../src/knowledge/schema';
import { entity } from '../fixtures/packs/entities';

const textsOf = (over: Partial<Entity>, kind?: string): string[] =>
  formsOf(entity('x', over))
    .filter((form) => kind === undefined || form.kind === kind)
    .map(({ text }) => text);

describe('formsOf', () => {
  it('gives a name its class, its case rule and no copy', () => {
    const names: Name[] = [
      { text: 'SL', class: 'weak' },
      { text: 'SL', class: 'weak', case: 'exact' },
      { text: 'Gonzalo', class: 'pattern' },
      { text: 'Sendero', class: 'strong', case: 'any' },
    ];
    expect(formsOf(entity('x', { names }))).toEqual([
      { text: 'SL', kind: 'weak', case: 'written' },
      { text: 'Gonzalo', kind: 'pattern', case: 'written' },
      { text: 'Sendero', kind: 'strong', case: 'any' },
    ]);
  });

  it('derives how a person is listed, abbreviated and called after', () => {
    const forms = formsOf(
      entity('p', {
        type: 'person',
        person: { given: ['Manuel', 'Abimael'], surnames: ['Guzmán', 'Reynoso'] },
        names: [
          { text: 'Abimael Guzmán', class: 'strong' },
          { text: 'Abimael', class: 'weak' },
        ],
      }),
    );
    const said = forms.map(({ text, kind, bearsSurname }) => `${kind} ${text}${bearsSurname ? ' *' : ''}`);
    expect(said).toEqual([
      'strong Abimael Guzmán *',
      'weak Abimael',
      'strong Guzmán Reynoso, Manuel Abimael *',
      'strong Guzmán Reynoso, Manuel *',
      'strong Guzmán, Manuel Abimael *',
      'strong Guzmán, Manuel *',
      'strong M Guzmán Reynoso *',
      'strong M A Guzmán Reynoso *',
      'surname Guzmán Reynoso',
      'surname Guzmán',
      'surname Reynoso',
    ]);
  });

  it('trusts an initial before a single surname little', () => {
    const person = { given: ['Carmen'], surnames: ['Masías'] };
    expect(textsOf({ type: 'person', person, names: [] }, 'weak')).toEqual(['C Masías']);
    expect(textsOf({ type: 'person', person, names: [] }, 'surname')).toEqual(['Masías']);
  });

  it('tells a rival that holds the name, and blocks it, from one that only speaks against', () => {
    const over: Partial<Entity> = {
      names: [{ text: 'El Comercio', class: 'weak' }],
      context: ['Lima'],
      rivals: ['El Comercio de Gijón', 'Asturias'].map((text) => ({ text, why: { en: 'x', es: 'x' } })),
    };
    expect(textsOf(over, 'rival')).toEqual(['El Comercio de Gijón']);
    expect(textsOf(over, 'against')).toEqual(['Asturias']);
    expect(textsOf(over, 'context')).toEqual(['Lima']);
  });
});

describe('pluralsOf', () => {
  it.each<[string, Name['lang'], string[]]>([
    ['clandestine airstrip', 'en', ['clandestine airstrips']],
    ['foreign terrorist agency', 'en', ['foreign terrorist agencies']],
    ['coca bush', 'en', ['coca bushes']],
    ['pista clandestina de aterrizaje', 'es', ['pistas clandestinas de aterrizaje']],
    ['organización terrorista', 'es', ['organizaciónes terroristas']],
    ['narcoavión', 'es', ['narcoaviónes']],
    ['pez', 'es', ['peces']],
    ['cocal', undefined, ['cocals', 'cocales']],
    ['fuerzas armadas', 'es', []],
    ['Treasury', 'en', []],
    ['Sendero', 'es', []],
    ['Devida', undefined, []],
    ['Kingpin Act', 'en', []],
    ['coca 2', undefined, []],
  ])('of %s (%s)', (text, lang, plurals) => {
    expect(pluralsOf({ text, class: 'strong', ...(lang && { lang }) }, 'term')).toEqual(plurals);
  });

  it('are only of what there can be several of', () => {
    expect(pluralsOf({ text: 'pasta', class: 'strong' }, 'person')).toEqual([]);
    expect(pluralsOf({ text: 'kidnapping', class: 'strong' }, 'event')).toEqual([]);
  });
});
