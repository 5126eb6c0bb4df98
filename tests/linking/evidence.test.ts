import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/knowledge/compile';
import { COUNTRIES } from '../../src/linking/countries';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { entity, packOf, relation } from '../fixtures/packs/entities';
import { linked } from './world';

const weak = (text: string) => ({ text, class: 'weak' as const });
const strong = (text: string) => ({ text, class: 'strong' as const });

const VALLEYS = compileKnowledge(
  [
    packOf('valleys', [
      entity('peru', { type: 'place', names: [strong('Peru')] }),
      entity('police', {
        type: 'organization',
        names: [strong('National Police of Peru'), weak('National Police')],
        context: ['Peru', 'Peruvian', 'Lima'],
      }),
      entity('tarma-river', {
        type: 'place',
        names: [strong('río Tarma'), strong('Tarma River'), weak('Tarma')],
        context: ['puente'],
      }),
      entity('tarma-department', { type: 'place', names: [weak('Tarma')], context: ['gobernador', 'maíz'] }),
      entity('acos', { type: 'place', names: [weak('Acos')], context: ['feria', 'plaza', 'iglesia', 'Peru'] }),
      entity('quichas', {
        type: 'place',
        names: [weak('Quichas')],
        context: ['iglesia', 'plaza'],
        relations: [relation('located-in', 'acos')],
      }),
      entity('porter', { type: 'term', names: [weak('porter')], context: ['feria', 'plaza', 'iglesia'] }),
      entity('hugo-paz', {
        type: 'person',
        person: { given: ['Hugo'], surnames: ['Paz'] },
        names: [weak('Hugo Paz')],
        context: ['feria', 'plaza', 'iglesia'],
        relations: [relation('located-in', 'acos')],
      }),
      entity('load', {
        type: 'term',
        names: [weak('load')],
        context: ['iglesia', 'plaza'],
        relations: [relation('carries', 'porter')],
      }),
    ]),
  ],
  COUNTRIES,
);

function inValleys(...paragraphs: string[]): string[] {
  const found = linkDocument(
    VALLEYS,
    paragraphs.map((text, id) => readPassage(VALLEYS, { id, text })),
  );
  return paragraphs.flatMap((text, id) =>
    (found.get(id) ?? []).map(({ start, end, entity: to }) => `${text.slice(start, end)} → ${to ?? '?'}`),
  );
}

describe('a river without the word', () => {
  it.each(['el', 'del', 'al'])('is what has an article in Spanish: %s', (article) => {
    expect(inValleys('Bajaron desde el puente.', `Los botes van por la orilla ${article} Tarma.`)).toEqual([
      'Tarma → tarma-river',
    ]);
  });

  it('is not what has none', () => {
    const found = inValleys('El gobernador habla de maíz. Los botes van de la orilla a Tarma.');
    expect(found).toEqual(['Tarma → tarma-department']);
  });

  it('is preferred to the department of the same name', () => {
    expect(inValleys('El gobernador vino. Ayer. Cruza el Tarma por un puente.')).toEqual(['Tarma → tarma-river']);
  });
});

describe('somebody known by an alias', () => {
  const front = 'The Long March Front holds Upper Tarn, in Tarnland. Comrade Tadeo leads it.';

  it('is known by both surnames, which others have too', () => {
    expect(linked(front, '“We saw Roca Salas,” they say.')).toContain('Roca Salas → ivo-roca-salas');
  });

  it('is not known by one that others have too', () => {
    expect(linked(front, 'They say that Roca came.').join()).not.toContain('Roca →');
  });

  it('is nobody where nobody is named', () => {
    expect(
      linked('The Long March Front holds Upper Tarn, in Tarnland.', 'They say that Roca Salas came.').join(),
    ).not.toContain('Roca Salas →');
  });
});

describe('somebody of whose name there are many', () => {
  it('is not told by words alone', () => {
    expect(inValleys('La feria llena la plaza y la iglesia. Hugo Paz reza.')).toEqual([]);
  });

  it('is told by somebody or something of theirs', () => {
    expect(inValleys('La feria de Acos llena la plaza y la iglesia. Hugo Paz reza.')).toContain('Hugo Paz → hugo-paz');
  });

  it.each(['El actor Hugo Paz reza.', 'Reza un juez interpretado por Hugo Paz.', 'Reza Hugo Paz, panadero.'])(
    'is not told where a trade or a part makes him another: %s',
    (sentence) => {
      const found = inValleys(`La feria de Acos llena la plaza y la iglesia. ${sentence}`);
      expect(found.join()).not.toContain('Hugo Paz →');
    },
  );

  it('is told by how everybody calls him, but is nobody where somebody is called so', () => {
    const fair = 'La feria de Acos llena la plaza y la iglesia.';
    expect(inValleys(`${fair} Reza el llamado «Hugo Paz».`)).toContain('Hugo Paz → hugo-paz');
    expect(inValleys(`${fair} Reza un hombre llamado «Hugo Paz».`).join()).not.toContain('Hugo Paz →');
  });
});

describe('a place that is beyond doubt, though by a weak name', () => {
  const fair = 'La feria de Acos llena la plaza y la iglesia.';

  it('is evidence for what lies in it, before it and behind', () => {
    expect(inValleys(fair, 'Quichas espera.')).toEqual(['Acos → acos', 'Quichas → quichas']);
    expect(inValleys('Quichas espera.', fair)).toEqual(['Quichas → quichas', 'Acos → acos']);
    expect(inValleys('La feria llena la plaza y la iglesia.', 'Quichas espera.')).toEqual([]);
  });

  it('is evidence only if it is a place or a person', () => {
    const found = inValleys('In the feria and the iglesia a plaza porter.', 'The load waits.');
    expect(found).toEqual(['porter → porter']);
  });
});

describe('an article about one country', () => {
  const far = ['Peru votes on Sunday.', 'Rain is expected.', 'Peruvian banks are shut.', 'Nobody minds.'];

  it('speaks for what that country has, where nothing near does', () => {
    expect(inValleys(...far, 'The National Police watch.')).toContain('National Police → police');
  });

  it('does not, if it is about others as much', () => {
    const found = inValleys(...far, 'Chile votes too.', 'Bolivia does not.', 'The National Police watch.');
    expect(found.join()).not.toContain('National Police →');
  });
});
