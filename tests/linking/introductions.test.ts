import { describe, expect, it } from 'vitest';
import { isKinOf, isSoCalled } from '../../src/linking/surroundings';
import { linked } from './world';

const IVO = 'Tadeo → ivo-roca-salas';
const JUAN = 'Raso → juan-roca-salas';
/** Names nobody, and enough of their world to know an alias that is introduced. */
const world = 'The Long March Front holds Upper Tarn, in Tarnland.';

describe('an alias of somebody who is not named', () => {
  it.each([
    'The raid was led by one whom the army calls Tadeo.',
    'He is known to his men as Tadeo.',
    'Aquel a quien sus seguidores llaman Tadeo huyó.',
    'Es conocido entre los soldados como «Tadeo».',
    'El ejército busca al cabecilla Tadeo.',
    'Cayó su lugarteniente Tadeo.',
    'Two of the commanders, “Tadeo” among them, fled.',
  ])('is introduced by who he is to his men and to his hunters: %s', (sentence) => {
    expect(linked(`${world} ${sentence}`)).toContain(IVO);
  });

  it.each([
    'La columna de ‘Tadeo’ cruzó el valle.',
    'They belong to a faction led by “Tadeo”.',
    'Eran gente de «Tadeo».',
    'Una célula comandada por ‘Tadeo’ atacó.',
    'The chief, “Tadeo”, got away.',
  ])('is introduced in quotes by whom men follow: %s', (sentence) => {
    expect(linked(`${world} ${sentence}`)).toContain(IVO);
  });

  it.each([
    'He is the one whom his mother calls Tadeo.',
    'He is known to his customers as Tadeo.',
    'They are the men of Tadeo, on the coast.',
    'The choir sang for “Tadeo”.',
    'El líder, un tal «Tadeo», canta.',
  ])('is not by what a mother, a customer or nobody says: %s', (sentence) => {
    expect(linked(`${world} ${sentence}`)).toEqual(linked(world));
  });

  it('is nobody’s where their world is not', () => {
    expect(linked('The chief, “Tadeo”, got away. El cabecilla Tadeo huyó.')).toEqual([]);
  });

  it('is introduced together with another one', () => {
    expect(linked(`${world} They lost two commanders, “Tadeo” and “Raso”, on a farm.`)).toEqual([
      ...linked(world),
      IVO,
      JUAN,
    ]);
    expect(linked(`${world} On a farm “Tadeo” and “Raso” sang.`)).toEqual(linked(world));
  });

  it('is introduced by a brother whose alias is', () => {
    expect(linked(`${world} Era gente del camarada Tadeo, el hermano de ‘Raso’.`)).toContain(JUAN);
    expect(linked(`${world} Era gente de mi barrio, el hermano de ‘Raso’.`)).toEqual(linked(world));
  });
});

describe('whose relative somebody is said to be', () => {
  it.each([
    ['el hermano menor de «', true],
    ['the brother of “', true],
    ['la hija del ', true],
    ['su hermano «', false],
    ['the end of “', false],
  ])('%s', (before, is) => {
    expect(isKinOf(`${before}Tadeo`, before.length)).toBe(is);
  });
});

describe('a name by which everybody knows a person', () => {
  it.each([
    ['el llamado «', true],
    ['the so-called “', true],
    ['al mal llamado ', true],
    ['un hombre llamado ', false],
    ['a shop called “', false],
  ])('%s', (before, is) => {
    expect(isSoCalled(`${before}Tadeo`, before.length)).toBe(is);
  });

  it('is no stranger’s', () => {
    expect(linked('Ivo Roca Salas, “Tadeo”, ran. El llamado «Tadeo» volvió.')).toHaveLength(3);
    expect(linked('Ivo Roca Salas, “Tadeo”, ran. Un hombre llamado «Tadeo» volvió.')).toHaveLength(2);
  });
});

describe('somebody of whom no more is known than one name', () => {
  it.each([
    'A guard, who gave only his surname, Mérida, saw it.',
    'A guard, who would be quoted only by her last name, Mérida, saw it.',
    'Una vecina, que dio solo su apellido, Mérida, lo vio.',
    'La vecina, identificada solo como Mérida, lo vio.',
    'The guard, identified only as Mérida, saw it.',
  ])('is none of those that the reader knows: %s', (sentence) => {
    expect(linked(`Ana Mérida is back. ${sentence}`)).toEqual(['Ana Mérida → ana-mérida']);
  });

  it('does not stop a surname that merely follows the word', () => {
    expect(linked('Ana Mérida is back. She kept her surname, and Mérida it is.')).toHaveLength(2);
  });
});

describe('a surname in quotes', () => {
  it('is a word that somebody wrote', () => {
    expect(linked('Ana Mérida is back. Thousands searched for “Mérida” that day.')).toEqual([
      'Ana Mérida → ana-mérida',
    ]);
    expect(linked('Ana Mérida is back. “Mérida came,” they say.')).toHaveLength(2);
  });
});
