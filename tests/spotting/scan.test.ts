import { describe, expect, it } from 'vitest';
import { formsOf as packForms } from '../../src/knowledge/forms';
import { entity } from '../fixtures/packs/entities';
import { fastScan, formsOf, spot } from './spot';

describe('scan reads whole words in any script', () => {
  it.each([
    ['Ene', 'el río Ene y Enero', ['Ene']],
    ['Perú', 'PERUANO Perú, perú', ['Perú']],
    ['Ayacucho', 'd’Ayacucho, l’Ayacucho, Ayacucho’s Ayacuchos', ['Ayacucho', 'Ayacucho', 'Ayacucho']],
    ['Apurímac', "l'Apurímac (Apurímac)…Apurímac", ['Apurímac', 'Apurímac', 'Apurímac']],
    ['José', 'Jose\u0301, Jose, JOSÉ', ['Jose\u0301', 'Jose']],
    ['Straße', 'die Strasse, die Straße', ['Strasse', 'Straße']],
    ['Ægir', 'Aegir', ['Aegir']],
    ['Sendero Luminoso', 'Sen\u00addero\u00a0Lumi\u200bnoso', ['Sen\u00addero\u00a0Lumi\u200bnoso']],
    ['Сендеро', 'Сендеро Сендероса СЕНДЕРО', ['Сендеро', 'СЕНДЕРО']],
    ['الدرب المضيء', 'جماعة الدرب المضيء في', ['الدرب المضيء']],
    ['الدَّرب', 'الدرب', ['الدرب']],
    ['ペルー', 'ペルーの首都、ペルー人 ペルーナ', ['ペルー', 'ペルー']],
    ['バリ', 'パリ ハリ バリ', ['バリ']],
    ['秘鲁', '在秘鲁共产党', ['秘鲁']],
    ['センデロ・ルミノソ', 'センデロ・ルミノソは', ['センデロ・ルミノソ']],
    ['페루', '페루의 수도', ['페루']],
    ['페루', '페루의'.normalize('NFD'), ['페루'.normalize('NFD')]],
    ['เปรู', 'ประเทศเปรูอยู่', ['เปรู']],
    ['กิ', 'กิน กีน', ['กิ']],
    ['Vraem', '𝐕raem', ['𝐕raem']],
    ['𠮷野', '在𠮷野家', ['𠮷野']],
    ['Vraem', '\ud800Vraem\udc00 \0Vraem\0', ['Vraem', 'Vraem']],
    ['Kingpin', 'Kingpin_Act Kingpin2 2Kingpin #Kingpin', ['Kingpin', 'Kingpin']],
  ])('%s in %j', (name, text, expected) => {
    expect(spot([name], text)).toEqual(expected);
  });
});

describe('scan takes the leftmost, longest name', () => {
  it.each([
    [['Sendero', 'Sendero Luminoso'], 'Sendero Luminoso', ['Sendero Luminoso']],
    [['A B', 'B C D'], 'A B C D', ['A B']],
    [['A B C X', 'B C'], 'A B C D', ['B C']],
    [['A', 'A B C'], 'A B D A B C', ['A', 'A B C']],
    [['A A'], 'A A A A A', ['A A', 'A A']],
  ])('%j in %j', (names, text, expected) => {
    expect(spot(names, text)).toEqual(expected);
  });

  it('gives every form of the winning length, and cues inside names too', () => {
    const forms = [
      ...formsOf(['José', 'jose', 'Jose']),
      { text: 'Luminoso', kind: 'context' as const, case: 'written' as const, owner: 3 },
      { text: 'Sendero Luminoso', kind: 'strong' as const, case: 'written' as const, owner: 4 },
    ];
    expect(fastScan(forms, 'José: Sendero Luminoso')).toEqual({
      names: [
        { start: 0, end: 4, owners: [0, 1, 2] },
        { start: 6, end: 22, owners: [4] },
      ],
      cues: [{ start: 14, end: 22, owners: [3] }],
    });
  });
});

describe('scan asks for what stands between the words', () => {
  it.each([
    ['Quispe Palomino', 'Quispe-Palomino, Quispe\u2011Palomino, Quispe – Palomino', 2],
    ['Quispe-Palomino', 'Quispe Palomino; Quispe, Palomino; Quispe. Palomino', 1],
    ['Quispe, Víctor', 'QUISPE, Víctor y Quispe Víctor', 1],
    ['El Comercio (Gijón)', 'El Comercio (Gijón), El Comercio, Gijón. El Comercio Gijón', 1],
    ['AC/DC', 'AC/DC AC DC', 1],
    ['Anglo-Caribbean Co., Ltd.', 'Anglo-Caribbean Co., Ltd.', 1],
    ['St Louis', 'St. Louis, St Louis', 2],
    ['Perú', 'un Perú. Perú', 2],
  ])('%s in %j', (name, text, count) => {
    expect(spot([name], text)).toHaveLength(count);
  });
});

describe('scan spans a full stop where the name has one', () => {
  it.each([
    ['FF. AA.', 'las FF. AA. dan una', ['FF. AA.']],
    ['FF. AA.', 'las FF.AA., las FF. AA', ['FF.AA.', 'FF. AA']],
    ['U.S.', 'the U.S. The', ['U.S.']],
    ['Perú', 'en el Perú. Lima', ['Perú']],
    ['AA', 'las AA. dan', ['AA']],
  ])('%s in %j', (name, text, expected) => {
    expect(spot([name], text)).toEqual(expected);
  });
});

describe('scan minds capitals', () => {
  it.each([
    ['DEA', 'DEA Dea dea, la D.E.A', ['DEA']],
    ['VRAEM', 'el Vraem y el VRAEM', ['VRAEM']],
    ['Vraem', 'el Vraem y el VRAEM, más vraem', ['Vraem']],
    ['MINISTERIO', 'un Ministerio, ministerio', ['Ministerio']],
    ['Ene', 'viento del ENE, el Ene, el ene', ['Ene']],
    ['Ene', 'BOMBARDEO EN EL ENE', ['ENE']],
    ['Huanta', 'en HUANTA hoy, huanta', ['HUANTA']],
    [
      'Carmen Masías',
      'CARMEN MASÍAS y Carmen Masías, carmen masías, Carmen masías',
      ['CARMEN MASÍAS', 'Carmen Masías'],
    ],
    ['pasta básica', 'Pasta Básica, PASTA BÁSICA, pasta basica', ['Pasta Básica', 'PASTA BÁSICA', 'pasta basica']],
    ['coca', 'La COCA ahí, Coca', ['COCA', 'Coca']],
    ['de la Cruz', 'De La Cruz, de la cruz', ['De La Cruz']],
  ])('of %s in %j', (name, text, expected) => {
    expect(spot([name], text)).toEqual(expected);
  });

  it('compares exact names letter by letter, but for how the letters are encoded', () => {
    const exact = { case: 'exact' as const };
    expect(spot(['paco'], 'paco Paco PACO', exact)).toEqual(['paco']);
    expect(spot(['Jorge Quispe'], 'Jorge-Quispe JORGE QUISPE Jorge Quíspe', exact)).toEqual(['Jorge-Quispe']);
    expect(spot(['José'], 'Jose\u0301 Jose', exact)).toEqual(['Jose\u0301']);
    expect(spot(['paco'], 'CAE PACO EN LIMA', exact)).toEqual(['PACO']);
    expect(spot(['paco'], 'CAE paco EN LA CIUDAD DE LIMA LA GRANDE Y EN TODO EL NORTE', exact)).toEqual(['paco']);
  });

  it('takes any case where the pack says so', () => {
    expect(spot(['dea'], 'DEA Dea dea', { case: 'any' })).toEqual(['DEA', 'Dea', 'dea']);
  });
});

describe('scan finds derived forms', () => {
  const person = entity('p', {
    type: 'person',
    person: { given: ['Víctor', 'Raúl'], surnames: ['Quispe', 'Palomino'] },
    names: [{ text: 'Víctor Quispe Palomino', class: 'strong' }],
  });
  it.each([
    'QUISPE PALOMINO, Víctor',
    'Quispe-Palomino, Víctor Raúl',
    'Quispe, Víctor',
    'V. Quispe Palomino',
    'V. R. Quispe Palomino',
    'V.R. Quispe-Palomino',
    'Víctor Quispe-Palomino',
    'Quispe-Palomino',
    'Quispe',
    'Palomino',
  ])('%s of a person', (text) => {
    const forms = packForms(person).map((form) => ({ ...form, owner: 0 }));
    expect(fastScan(forms, `y ${text}’s`).names).toEqual([
      { start: 2, end: 2 + text.length, owners: expect.arrayContaining([0]) },
    ]);
  });
});
