import { describe, expect, it } from 'vitest';
import {
  hasTrade,
  isBystander,
  isCredit,
  isIntroducedAfter,
  isLegalForm,
  isNamesake,
  isTitlePhrase,
  isWorkTitle,
} from '../../src/linking/namesakes';
import { linked } from './world';

/** Where a name stands in a sentence that marks it with `[…]`. */
function placed(sentence: string): [text: string, start: number, end: number] {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return [sentence.replace(/[[\]]/g, ''), start, end];
}

describe('a thing called after something', () => {
  it.each([
    'We slept at the hotel [Cusco].',
    'El empate de Deportivo [Huanta] fue justo.',
    'She is from Nuevo [Junín].',
    'El premio «[Ayacucho]» es suyo.',
    'The Battle of [Ayacucho] was in 1824.',
    'He plays for [Huanta] FC.',
    'It was bought by [Sendero] Records.',
    'Facturó Inversiones [Patriota] S. A. C.',
    'Un barco, el [Río Ene], iba vacío.',
    'Her stall is in Plaza [Junín].',
    'La promoción «Héroes de [Junín]» ganó.',
    'The school is called Heroes of [Junín].',
  ])('is told by what stands beside the name: %s', (sentence) => {
    expect(isNamesake(...placed(sentence))).toBe(true);
  });

  it.each([
    'The hotel in [Cusco] was full.',
    'El hospital de [Huanta] está lleno.',
    'They ship [cocaine] abroad.',
    'La guerrilla [Sendero] mató.',
    '[Ayacucho] club scenes.',
  ])('is not what the name itself means: %s', (sentence) => {
    expect(isNamesake(...placed(sentence))).toBe(false);
  });

  it('is not linked in an article about the place', () => {
    const world = 'The Long March Front holds Upper Tarn, in Tarnland.';
    expect(linked(world, 'He stayed at the hotel Upper Tarn.')).toHaveLength(3);
    expect(linked(world, 'He stayed in Upper Tarn.')).toHaveLength(4);
  });
});

describe('the title of a work', () => {
  it.each([
    'His new book, “A [Shining Path] of Salt,” follows the coast.',
    'Her show “[Shining Path]” opened.',
    'La novela «[Sendero Luminoso]» se agotó.',
    'A picture called “The [Shining Path]” ran.',
    'The [Shining Path], a walking guide to the coast, is back.',
    'A poster for “[Shining Path]”, a film about fishermen.',
    'The song "[Long March Front] Blues" is out.',
  ])('is no name: %s', (sentence) => {
    expect(isWorkTitle(...placed(sentence))).toBe(true);
  });

  it.each([
    'He said: “The [Shining Path] is beaten and will not come back soon.”',
    'The “[Shining Path]” rebels fled.',
    'Her book is about the [Shining Path].',
    'In the book, “they feared the [Shining Path] more than hunger,” he writes.',
  ])('is not what people say of it: %s', (sentence) => {
    expect(isWorkTitle(...placed(sentence))).toBe(false);
  });

  it('links nothing, though it is a strong name and others are named', () => {
    expect(linked('Tarnland cheered. Her novel “The Long March Front of Salt” sold well.')).toEqual([
      'Tarnland → tarnland',
    ]);
  });
});

describe('letters of a firm', () => {
  it.each([
    ['Redes del Sur, [SL], paga.', true],
    ['Transportes Huanta [S. A.] paga.', true],
    ['Los jefes de [SL] huyeron.', false],
    ['The [SL] fled.', false],
  ])('say what kind of firm it is: %s', (sentence, expected) => {
    expect(isLegalForm(...placed(sentence))).toBe(expected);
  });
});

describe('a first name', () => {
  it.each([
    'The driver, [José], plays tango.',
    'El taxista [Raúl] lo vio.',
    '[Olga], vendedora de fruta, lloró.',
    '[Gabriel], a young goalkeeper, fell.',
    '[José], 34, was there.',
    'Habló [Raúl], de 41 años, y se fue.',
    'Marco y [José], vendedores de periódicos, lo vieron.',
  ])('with a trade or an age is somebody from the street: %s', (sentence) => {
    expect(isBystander(...placed(sentence))).toBe(true);
  });

  it.each([
    '[José], the rebel leader, fled.',
    'Camarada [José], que manda allí, huyó.',
    '[José], 16 dead later, fled.',
  ])('with a rank is not: %s', (sentence) => {
    expect(isBystander(...placed(sentence))).toBe(false);
  });

  it('is not the alias of one who is named in full, nor is one that the article does not use for him', () => {
    expect(linked('Ivo Roca Salas ran. The baker, Tadeo, saw it.')).toEqual(['Ivo Roca Salas → ivo-roca-salas']);
    expect(linked('Ivo Roca Salas, alias “Tadeo”, ran.', 'The wall of Lobo stood.')).toHaveLength(2);
    expect(linked('Ivo Roca Salas ran.', 'The wall of Lobo stood.')).toHaveLength(2);
  });
});

describe('a surname', () => {
  it('with words that introduce its bearer is somebody else’s', () => {
    expect(isIntroducedAfter('recalled that Borda, the student who went', 19)).toBe(true);
    expect(linked('Ana Mérida came. I asked Mérida, the young woman who sells rice.')).toEqual([
      'Ana Mérida → ana-mérida',
    ]);
    expect(linked('Ana Mérida came. I asked Mérida, who sells rice.')).toHaveLength(2);
  });

  it('that is only the second of two, behind the given name, is somebody else’s', () => {
    expect(linked('Ivo Roca Salas fled. The widow of Ivo Salas wept.')).toEqual(['Ivo Roca Salas → ivo-roca-salas']);
    expect(linked('Ivo Roca Salas fled. Ivo Roca hid.')).toContain('Roca → ivo-roca-salas');
  });
});

describe('a name in quotes by itself', () => {
  it('is a word on a wall, where nothing else speaks for it', () => {
    expect(linked('Blue letters: “Upper Tarn”, it says now.')).toEqual([]);
    expect(linked('Blue letters: “Upper Tarn”, it says in Tarnland and Upper Tarn.')).toHaveLength(3);
  });

  it('is no place when it is weak', () => {
    const world = 'Upper Tarn is in Tarnland, by the river.';
    expect(linked(world, 'The river Tarn is high.')).toContain('Tarn → tarn-river');
    expect(linked(world, 'The sticker by the river read “Tarn” in blue.')).not.toContain('Tarn → tarn-river');
  });
});

describe('a street', () => {
  it.each(['on the corner of Tarn and Main', 'vive en Tarn 340, cerca del río', 'la esquina con Tarn, en el centro'])(
    'and its house are no place: %s',
    (words) => {
      expect(linked('Upper Tarn is in Tarnland, by the river.', `Today ${words}.`)).not.toContain('Tarn → tarn-river');
    },
  );

  it('called after a country does not speak for it', () => {
    const [first] = linked('La calle Tarnland está cortada. The Armed Forces came.');
    expect(first).toBeUndefined();
  });
});

describe('an article about other countries', () => {
  const abroad = ['Chile voted.', 'Boats left Valparaíso.', 'The Armed Forces of Chile rested.'];
  it('has their institutions, unless ours is named in full', () => {
    const text = 'The Armed Forces marched, a Tarnlander wrote, in step.';
    expect(linked(text)).toContain('Armed Forces → lower-house');
    expect(linked(...abroad, text)).not.toContain('Armed Forces → lower-house');
    expect(linked(...abroad, text, 'The Armed Forces of Tarnland won.')).toContain('Armed Forces → lower-house');
  });
});

describe('a short phrase in quotes that a name begins', () => {
  it.each([
    'Filmó “[Sendero] de ceniza” en Lima.',
    'She wrote “The [Treasury] of Rain”.',
    'Canta «El [Sendero] al mar», su disco.',
  ])('is a title: %s', (sentence) => {
    expect(isTitlePhrase(...placed(sentence))).toBe(true);
  });

  it.each([
    '“[Sendero] de verdad nunca volvió a esta parte del valle”, dice.',
    '“[Sendero] mata”, dice.',
    'El [Sendero] de ceniza.',
    'Los “jefes de [Sendero] de la zona”.',
  ])('is not what people say: %s', (sentence) => {
    expect(isTitlePhrase(...placed(sentence))).toBe(false);
  });

  it('links nothing by a weak name', () => {
    expect(linked('The Long March Front met. She sang “The Front of Ashes”.')).toHaveLength(1);
    expect(linked('The Long March Front met. She sang of the Front of ashes.')).toHaveLength(2);
  });
});

describe('who wrote or plays what is told', () => {
  it.each([
    ['By [Hugo Paz]', true],
    ['Por [Hugo Paz], enviado especial', true],
    ['Fotos: [Hugo Paz]', true],
    ['The judge is played by [Hugo Paz].', true],
    ['Un juez interpretado por [Hugo Paz] baila.', true],
    ['The valley was held by [Hugo Paz].', false],
    ['Fue herido por [Hugo Paz].', false],
  ])('is credited: %s', (sentence, is) => {
    const [text, start] = placed(sentence);
    expect(isCredit(text, start)).toBe(is);
  });
});

describe('a trade beside a name', () => {
  it.each([
    ['The actor [Hugo Paz] bows.', true],
    ['[Hugo Paz], a baker, bows.', true],
    ['[Hugo Paz], 51, fled.', false],
    ['The rebel [Hugo Paz] fled.', false],
  ])('is told: %s', (sentence, is) => {
    expect(hasTrade(...placed(sentence))).toBe(is);
  });
});
