import { describe, expect, it } from 'vitest';
import { linked, mentionsOf } from './world';

const IVO = 'ivo-roca-salas';
const JUAN = 'juan-roca-salas';

describe('aliases', () => {
  const introductions = [
    'Ivo Roca Salas, alias “Tadeo”, got away.',
    'Ivo Roca Salas, alias ‘Tadeo’, got away.',
    'Ivo Roca Salas, alias "Tadeo," got away.',
    'Ivo Roca Salas, “Tadeo,” got away.',
    'Ivo Roca Salas, ´Tadeo´, huyó.',
    'Ivo Roca Salas, alias `Tadeo`, huyó.',
    "Ivo Roca Salas, alias 'Tadeo', got away.",
    'Ivo Roca Salas, comandante «Tadeo”, huyó.',
    'Ivo Roca Salas, alias ‹Tadeo›, huyó.',
    'Ivo Roca Salas, alias „Tadeo“, floh.',
    'Ivo Roca Salas («Tadeo») huyó.',
    'Ivo Roca Salas (a) Tadeo huyó.',
    'Ivo Roca Salas, a.k.a. Tadeo, got away.',
    'Ivo Roca Salas, camarada «Tadeo», huyó.',
    'Ivo Roca Salas, known as Comrade Tadeo, got away.',
    'Ivo Roca Salas, conocido como Tadeo, huyó.',
    'Ivo Roca Salas, who goes by Tadeo, got away.',
  ];
  it.each(introductions)('are linked where they are introduced: %s', (sentence) => {
    expect(linked(sentence)).toEqual([`Ivo Roca Salas → ${IVO}`, `Tadeo → ${IVO}`]);
  });

  it('are linked when the related are named, though the person is not', () => {
    expect(
      linked('The Long March Front in Upper Tarn obeys Comrade Tadeo. Ana Mérida hunts Juan Roca Salas.'),
    ).toContain(`Tadeo → ${IVO}`);
  });

  it('are nobody’s in an article that names nobody near them', () => {
    expect(linked('In the play, Comrade Tadeo sings.')).toEqual([]);
  });

  it('once introduced are linked in the whole document, before and after', () => {
    expect(linked('Tadeo escapes', 'Ivo Roca Salas, alias “Tadeo”, ran. Soldiers seek Tadeo’s men.')).toEqual([
      `Tadeo → ${IVO}`,
      `Ivo Roca Salas → ${IVO}`,
      `Tadeo → ${IVO}`,
      `Tadeo → ${IVO}`,
    ]);
  });

  it.each([
    'Later Tadeo Antunes scored.',
    'Later a man called Tadeo came.',
    'Un tal Tadeo vino después.',
    'Our Tadeo sells shoes.',
    'Later the Brazilian striker Tadeo scored.',
    'Later Tadeo de la Cruz sang.',
  ])('are not linked where somebody else is meant: %s', (sentence) => {
    const [, , ...rest] = linked('Ivo Roca Salas, alias “Tadeo”, ran.', sentence);
    expect(rest).toEqual([]);
  });

  it('that were not introduced are not linked because another one was', () => {
    const spoken = 'The Long March Front in Upper Tarn obeys Comrade Tadeo. They call it Lobo.';
    expect(linked(spoken)).not.toContain(`Lobo → ${IVO}`);
  });

  it('of one who is named in full need no introduction', () => {
    expect(linked('Ivo Roca Salas ran.', 'Soldiers seek Tadeo.')).toContain(`Tadeo → ${IVO}`);
  });

  it('after a stranger of the same name are left alone', () => {
    const spoken = 'Ivo Roca Salas, alias “Tadeo”, ran. A baker, Tadeo Antunes, saw it. Tadeo wept.';
    expect(linked(spoken)).toEqual([`Ivo Roca Salas → ${IVO}`, `Tadeo → ${IVO}`]);
  });

  it('of somebody’s kin are ours only if that somebody is', () => {
    expect(linked('Ivo Roca Salas and his brother Raso fled.')).toContain(`Raso → ${JUAN}`);
    expect(linked('The Long March Front is near.', 'A farmer and his brother Raso fled.')).not.toContain(
      `Raso → ${JUAN}`,
    );
  });

  it('of a stranger with a full name are not the known person’s', () => {
    expect(linked('Upper Tarn and the Long March Front fear Rodrigo Díaz, alias “Tadeo”.')).not.toContain(
      `Tadeo → ${IVO}`,
    );
  });

  it('after an owner’s given names alone are introduced', () => {
    expect(linked('The Long March Front buried Juan Pedro, “Raso”, the youngest.')).toContain(`Raso → ${JUAN}`);
  });

  it('say by what they were introduced', () => {
    const [, alias] = mentionsOf(['Ivo Roca Salas, alias “Tadeo”, ran.']);
    expect(alias?.mention).toMatchObject({
      reason: {
        by: 'pattern',
        evidence: [
          { kind: 'introduced', text: 'alias' },
          { kind: 'named', entity: IVO },
        ],
      },
    });
  });
});

describe('surnames', () => {
  it('mean the one bearer the document names, before and after', () => {
    expect(linked('Mérida Returns to the Old Argument', 'Ana Mérida is back. Mérida said so.')).toEqual([
      'Mérida → ana-mérida',
      'Ana Mérida → ana-mérida',
      'Mérida → ana-mérida',
    ]);
  });

  it('mean nobody when no bearer is named', () => {
    expect(linked('Mérida said so.')).toEqual([]);
  });

  it('of brothers who are both named stay open', () => {
    expect(linked('Ivo Roca Salas and Juan Roca Salas fled. Roca Salas is wanted.')).toContain('Roca Salas → ?');
  });

  it('of a family mean none of them', () => {
    expect(linked('Ivo Roca Salas fled. The Roca Salas brothers are wanted. Los Roca Salas huyeron.')).toEqual([
      `Ivo Roca Salas → ${IVO}`,
    ]);
  });

  it.each(['Then Guillermo Mérida spoke.', 'Then one vendor named Mérida spoke.', 'Then Mérida Gómez spoke.'])(
    'in a stranger’s name are not hers: %s',
    (sentence) => {
      expect(linked(`Ana Mérida is back. ${sentence}`)).toEqual(['Ana Mérida → ana-mérida']);
    },
  );

  it('after a stranger of the same name are left alone until the full name stands again', () => {
    expect(
      linked('Ana Mérida is back.', 'Then Guillermo Mérida spoke. Mérida left.', 'Ana Mérida stayed. Mérida smiled.'),
    ).toEqual(['Ana Mérida → ana-mérida', 'Ana Mérida → ana-mérida', 'Mérida → ana-mérida']);
  });

  it('spelt without the accent that the article writes are another name', () => {
    expect(linked('Ana Mérida is back. Merida is a wine.')).toEqual(['Ana Mérida → ana-mérida']);
  });
});

describe('weak names', () => {
  it('are silent alone', () => {
    expect(linked('The Front met.', 'The Armed Forces marched.')).toEqual([]);
  });

  it('are linked beside the full name', () => {
    expect(linked('The Long March Front met. The Front split.')).toEqual([
      'Long March Front → long-march',
      'Front → long-march',
    ]);
  });

  it('of another country are not ours', () => {
    const ours = 'The Armed Forces of Tarnland fight the Long March Front in Upper Tarn.';
    for (const theirs of [
      'Chile’s Armed Forces helped.',
      'The Armed Forces of Colombia helped.',
      'Across Peru, the Armed Forces helped.',
      'In Kathmandu, the Armed Forces helped.',
      'In Monrovia, the Armed Forces helped.',
    ]) {
      expect(linked(ours, theirs)).not.toContain('Armed Forces → lower-house');
    }
    expect(linked(ours, 'The Armed Forces advanced.')).toContain('Armed Forces → lower-house');
  });

  it('with two owners go to the one whose words stand near', () => {
    const world = 'Upper Tarn and Tarnland are far. The Long March Front is near.';
    expect(linked(world, 'Boats cross the river Tarn.')).toContain('Tarn → tarn-river');
    expect(linked(world, 'The department of Tarn voted.')).toContain('Tarn → tarn-department');
  });

  it('with two owners stay open when nothing near decides', () => {
    const both = 'Upper Tarn is in Tarnland, with its river and its department. They came from Tarn.';
    expect(linked('The Long March Front is near.', both)).toContain('Tarn → ?');
  });

  it('joined to another capitalised word are a street, a club or a brand', () => {
    const world = 'The Long March Front holds Upper Tarn, in Tarnland.';
    expect(linked(world, 'The Front Brothers sing.')).not.toContain('Front → long-march');
    expect(linked('He opened the Upper Tarn Bakery.')).toEqual([]);
  });

  it('that only abbreviate something else are left alone', () => {
    expect(linked('Upper Tarn is in Tarnland, by the river. From Tarn. and so on.')).not.toContain('Tarn → tarn-river');
  });

  it('inside another owner’s longer name are blocked', () => {
    expect(linked('Upper Tarn is in Tarnland. He lives on Tarn Street, by the river.')).not.toContain(
      'Tarn → tarn-department',
    );
  });
});
